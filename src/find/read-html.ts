import { pageLangs } from '../detect/langs';
import { lexiconFor } from '../lexicon';
import { type ReadPage, readPage } from './read-page';

/** {@link readPage} with the words of the page's own languages. */
export function readHtml(document: Document, url: string): ReadPage {
  return readPage(document, url, lexiconFor(pageLangs(document)));
}
