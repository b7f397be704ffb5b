import { findIn } from '../core/live';
import { unclobber } from '../core/unclobber';

/** Clones a page; the page is only read, and never by a property that it could have named itself. */
export function cloneOf(document: Document): Document {
  const doc = Document.prototype.cloneNode.call(document, true) as Document;
  unclobber(doc);
  return doc;
}

/** The page's body, whatever the page named `body`. */
export function bodyOf(document: Document): Element | null {
  return findIn(document, 'body');
}
