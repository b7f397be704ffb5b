import { findIn } from './live';
import { runningText } from './running-text';
import { weigh } from './text';

/** Running text an article has at least, in characters of Latin script: two sentences. */
const MIN_TEXT = 200;
/** Enough where the markup itself says "article". */
const MIN_MARKED_TEXT = 120;
const MARKED =
  'meta[property="og:type"][content="article" i],[itemprop="articleBody"],[itemprop="headline"],[itemtype*="schema.org/NewsArticle"],article h1,h1.entry-title';

/**
 * The cheap question asked on every page before anything is read: could this be an article at all?
 * Most pages (searches, shops, applications) end here, within a fraction of a millisecond.
 *
 * @returns true where there is running text enough for one
 */
export function mayBeArticle(document: Document): boolean {
  const weight = weigh(runningText(document, MIN_TEXT));
  return weight >= MIN_TEXT || (weight >= MIN_MARKED_TEXT && findIn(document, MARKED) !== null);
}
