/** How much a listing's entry looks like the page that is looked for: judged before anything is fetched. */
import { slugLikeness } from '../core/slug';
import { tokens } from '../core/text';
import { titleLikeness } from './compare';

/** Likeness of headlines from which an entry is taken for the article. */
export const MIN_TITLE = 0.55;
/** Share of a snippet's words, in threes, that must stand in the page. */
export const MIN_SNIPPET = 0.4;
/** A snippet with fewer threes says nothing. */
const MIN_THREES = 4;

export interface Entry {
  readonly title: string | null;
  readonly text: string | null;
  readonly url: URL | null;
}

/** Measures entries against one page. */
export function createLikeness(titles: readonly string[], text: string) {
  const own = threes(text);
  return {
    /** @returns 0..1: likeness of the headlines, else of the words in the address */
    title({ title, url }: Entry): number {
      const named = title ? Math.max(0, ...titles.map((one) => titleLikeness(title, one))) : 0;
      return title || !url ? named : Math.max(0, ...titles.map((one) => slugLikeness(url, one)));
    },
    /** @returns 0..1: share of the entry's words that stand in the page */
    text(snippet: string | null): number {
      const parts = snippet ? [...threes(snippet)] : [];
      return parts.length < MIN_THREES ? 0 : parts.filter((part) => own.has(part)).length / parts.length;
    },
  };
}

function threes(text: string): Set<string> {
  const list = tokens(text);
  return new Set(list.slice(0, -2).map((word, index) => `${word} ${list[index + 1]} ${list[index + 2]}`));
}
