import { unclobber } from './unclobber';

/** What reading a page asks of its elements. */
const ASKED = new Set(
  `attributes childNodes children className classList closest cloneNode compareDocumentPosition contains data dataset
  firstChild firstElementChild getAttribute getElementsByTagName getRootNode hasAttribute hidden innerText isConnected
  lastChild lastElementChild localName matches nextElementSibling nextSibling nodeName nodeType nodeValue ownerDocument
  parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll shadowRoot tagName
  textContent`.split(/\s+/),
);
/** Elements by whose name a form shows them as properties of its own. */
const CONTROLS = ['input', 'button', 'select', 'textarea', 'img', 'fieldset', 'output', 'object'] as const;

/**
 * A page that can be read: the page itself, or where a control stands in for what is asked of its form
 * (`<input name="firstChild">`, and the text of the form or the rest of the page is lost), a clone without such names.
 */
export function steady(document: Document): Document {
  const all = (tag: string) => Document.prototype.getElementsByTagName.call(document, tag);
  if (all('form').length === 0) return document;
  const standsIn = (element: Element) =>
    ASKED.has(element.getAttribute('name') ?? '') || ASKED.has(element.getAttribute('id') ?? '');
  // Only forms are asked by way of their controls; these answer for themselves.
  const found = CONTROLS.some((tag) => Array.prototype.some.call(all(tag), standsIn));
  if (!found) return document;
  const clone = Node.prototype.cloneNode.call(document, true) as Document;
  unclobber(clone);
  return clone;
}
