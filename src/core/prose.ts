import type { Block, PageSnapshot } from './page';
import { weigh } from './text';

/** Length of the prose behind a block, in characters of Latin script like `proseChars`. */
export function proseAfter(page: PageSnapshot, block: Block): number {
  return page.prose.reduce((sum, other) => sum + (other.index > block.index ? weigh(other.text) : 0), 0);
}
