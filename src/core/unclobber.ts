/** Elements whose `name` or `id` a document or form shows as a property of its own, over the real ones. */
const NAMED = 'form img embed object iframe input select textarea button output fieldset'.split(' ');

/**
 * Takes the names with which a page could stand in for the DOM's own properties (`<embed name="body">`,
 * `<input name="parentNode">`) from a document that is ours: a parsed one or a clone, never the live page.
 */
export function unclobber(document: Document): void {
  // A question for each name, as browsers answer those many times faster than one for a list of them.
  for (const tag of NAMED) {
    for (const element of Document.prototype.getElementsByTagName.call(document, tag)) {
      Element.prototype.removeAttribute.call(element, 'name');
      Element.prototype.removeAttribute.call(element, 'id');
    }
  }
}
