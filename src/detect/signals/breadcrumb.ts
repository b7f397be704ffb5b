import type { Block, PageSnapshot } from '../../core/page';
import { clip, normalize } from '../../core/text';
import { bareLine } from '../../lexicon/whole-line';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Blocks ahead of the headline in which a breadcrumb is looked for. */
const REACH = 40;
/** Most crumbs of one trail, each a block of its own. */
const CRUMBS = 7;

/**
 * A breadcrumb that ends in the headline itself: "Start / USA / {headline}". A habit of ready-made news themes;
 * newsrooms end theirs in the section. Weak alone.
 */
const breadcrumb: Signal = {
  id: 'breadcrumb',
  run(page, lexicon) {
    const headline = bareLine(normalize(page.headline));
    if (page.headlineBlock < 0 || headline.length < 20) return [];
    const { home } = lexicon.words;
    for (let index = page.headlineBlock - 1; index >= Math.max(0, page.headlineBlock - REACH); index--) {
      const block = page.blocks[index];
      if (!block || block.text.length > page.headline.length + 120) continue;
      const norm = bareLine(block.norm);
      if (!norm.endsWith(headline)) continue;
      const trail =
        norm.length > headline.length
          ? home.some((word) => norm.startsWith(`${word} `)) && block.text
          : crumbsBefore(page, block, home);
      if (trail)
        return [
          { reason: 'breadcrumb', quote: clip(trail, 160), ...traced('breadcrumb'), block: block.index },
        ];
    }
    return [];
  },
};

export default breadcrumb;

/** The crumbs ahead of the last one as text, back to the home page; null where there is no such trail. */
function crumbsBefore(page: PageSnapshot, last: Block, home: readonly string[]): string | null {
  const crumbs = [last.text];
  for (let index = last.index - 1; index >= Math.max(0, last.index - CRUMBS); index--) {
    const block = page.blocks[index];
    if (!block || block.text.length > 60) return null;
    crumbs.unshift(block.text);
    if (home.includes(bareLine(block.norm))) return crumbs.join(' / ');
  }
  return null;
}
