type Property = 'body' | 'documentElement' | 'title';

/**
 * Reads a property of a live document as the DOM defines it. On the document itself an element of that name stands
 * in for it (`<iframe name="body">`), for content scripts too.
 */
export function ofDocument<P extends Property>(document: Document, property: P): Document[P] {
  return Reflect.get(Document.prototype, property, document);
}
