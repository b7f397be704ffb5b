import type { Block, PageSnapshot } from '../core/page';

/** Shortest headline in a list of them, in characters: links that share a text are shorter. */
const HEADLINE = 18;

/** "From the AP", "Press releases": the title of a box or a list of other texts, which says nothing about this one. */
export function isBoxTitle({ blocks }: PageSnapshot, { tag, index, element }: Block): boolean {
  if (!/^h[2-6]$/.test(tag) && !element.closest('aside')) return false;
  const next = blocks[index + 1];
  return next !== undefined && next.linkChars > Math.max(next.text.length / 2, HEADLINE);
}
