import type { Block, PageSnapshot } from '../core/page';
import { foreignUrl, isArticlePath } from './foreign';

/** A line right behind the text that is little more than a link to an article on another site. */
export interface LinkBehind {
  readonly block: Block;
  /** Unwrapped and cleaned. */
  readonly target: URL;
}

/** Blocks behind the last paragraph in which the line may stand. */
const REACH = 4;
const MAX_LINE = 120;
/** Share of the line that is the link: "More at Pier News" has some words before it. */
const LINKED = 0.4;

/** @returns the first such line, or null */
export function linkBehind(page: PageSnapshot): LinkBehind | null {
  const last = page.prose.at(-1);
  if (!last) return null;
  for (const block of page.blocks.slice(last.index + 1, last.index + 1 + REACH)) {
    if (block.zone === 'chrome') return null;
    if (block.text.length > MAX_LINE || block.linkChars < block.text.length * LINKED) continue;
    for (const { url } of page.links(block)) {
      const target = foreignUrl(page, url);
      if (target && isArticlePath(target)) return { block, target };
    }
  }
  return null;
}
