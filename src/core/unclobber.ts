/** Elements whose `name` or `id` a document or form shows as a property of its own, over the real ones. */
const NAMED = 'form,img,embed,object,iframe,input,select,textarea,button,output,fieldset';

/**
 * Takes the names with which a page could stand in for the DOM's own properties (`<embed name="body">`,
 * `<input name="parentNode">`) from a document that is ours: a parsed one or a clone, never the live page.
 */
export function unclobber(document: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(document, NAMED)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
}
