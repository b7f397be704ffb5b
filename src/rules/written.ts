/** What the picker and the clean view may write into the rules. */
import { readSelectors } from './selectors';

/** The words that picker and clean view write. */
export const WRITTEN_WORDS = ['body', 'title', 'source', 'strip', 'keep'] as const;
export type WrittenWord = (typeof WRITTEN_WORDS)[number];

/** One line of a section. */
export interface WrittenLine {
  /** The section's site, as in its header: `example.com`, `*.example.org`, `example.com/news`. */
  readonly site: string;
  readonly word: WrittenWord;
  /** One selector. */
  readonly selector: string;
}

/** True where a text is one selector that can stand in a line as it is. */
export function isOneSelector(text: string): boolean {
  if (/[\r\n]/.test(text) || text !== text.trim()) return false;
  const { selectors, comment, fault } = readSelectors(text);
  return fault === null && comment === null && selectors.length === 1 && selectors[0]?.text === text;
}
