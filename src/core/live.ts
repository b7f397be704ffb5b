type Property = 'body' | 'defaultView' | 'documentElement' | 'implementation' | 'title';

/**
 * Reads a property of a live document as the DOM defines it. On the document itself an element of that name stands
 * in for it (`<iframe name="body">`), for content scripts too.
 */
export function ofDocument<P extends Property>(document: Document, property: P): Document[P] {
  return Reflect.get(Document.prototype, property, document);
}

/** `document.querySelector` as the DOM defines it, likewise. */
export function findIn(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

/** `document.querySelectorAll` as the DOM defines it, likewise. */
export function findAllIn(document: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(document, selector);
}
