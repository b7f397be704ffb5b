import type { Block, PageSnapshot } from './page';
import { weigh } from './text';

/** Prose of a page up to which it holds an excerpt rather than a copy that was cut, in characters. */
export const EXCERPT_MAX = 2000;
/** Paragraphs of an excerpt: more are no longer "some sentences". */
export const EXCERPT_PARAGRAPHS = 6;

/** Length of the prose behind a block, in characters of Latin script like `proseChars`. */
export function proseAfter(page: PageSnapshot, block: Block): number {
  return page.prose.reduce((sum, other) => sum + (other.index > block.index ? weigh(other.text) : 0), 0);
}

/** Whether two paragraphs stand in the same element, or in elements of one kind: some sites wrap each paragraph. */
export function sharePlace(a: Element, b: Element): boolean {
  const [above, other] = [a.parentElement, b.parentElement];
  if (above === other) return true;
  const name = above?.getAttribute('class');
  return !!name && name === other?.getAttribute('class') && above?.localName === other?.localName;
}
