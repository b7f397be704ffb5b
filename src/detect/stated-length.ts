/** How long the page says its article is, beside how long it is. */
import type { PageSnapshot } from '../core/page';
import { UNSPACED, WORD_CHARS } from '../core/text';

/** Text with a smaller share of the words that the page states is not all of it. Rewritten heads and captions take less. */
const SHOWN = 0.4;
/** Words a minute between which a count of words and a reading time are about one text; some sites count characters. */
const SLOWEST = 100;
const FASTEST = 300;

const WORD = new RegExp(`[${WORD_CHARS}]+`, 'g');
/** "7 minutes", as Yoast and others give it beside "Est. reading time", in the language of the site. */
const MINUTES = /^\s*(\d{1,3})\s*\p{L}[\p{L}.]*\s*$/u;
const DURATION = /^PT?(\d{1,3})M/i;

/**
 * Whether the page counts far more words of its article than it shows. It is believed only where its count and its
 * reading time agree.
 */
export function isLongerAsStated(page: PageSnapshot): boolean {
  const articles = page.jsonLdArticles();
  const words = articles.map(({ wordCount }) => Number(wordCount)).find((count) => count > 0);
  if (words === undefined) return false;
  const minutes = [
    ...articles.map(({ timeRequired }) => DURATION.exec(String(timeRequired ?? ''))),
    ...['twitter:data1', 'twitter:data2'].flatMap((name) =>
      page.meta(name).map((value) => MINUTES.exec(value.slice(0, 40))),
    ),
  ].flatMap((found) => (found ? [Number(found[1])] : []));
  if (!minutes.some((count) => words >= count * SLOWEST && words <= count * FASTEST)) return false;
  const shown = page.zone('lead', 'body', 'tail').map(({ text }) => text);
  if (shown.some((text) => UNSPACED.test(text))) return false;
  const count = shown.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
  return count < words * SHOWN;
}
