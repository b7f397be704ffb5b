import { pageLangs } from '../detect/langs';
import type { Lexicon } from '../lexicon/lexicon';
import { type ReadPage, readPage } from './read-page';

/**
 * {@link readPage} with the words of the page's own languages.
 *
 * @param lexiconFor gives the words of some languages
 */
export async function readHtml(
  document: Document,
  url: string,
  lexiconFor: (langs: readonly string[]) => Promise<Lexicon>,
): Promise<ReadPage> {
  return readPage(document, url, await lexiconFor(pageLangs(document)));
}
