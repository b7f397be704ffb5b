import { clip, normalize } from '../../core/text';
import { bareLine } from '../../lexicon/whole-line';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Blocks around the headline that are looked through. */
const REACH_BACK = 12;
const REACH_ON = 12;
const MIN_LENGTH = 25;

/**
 * The headline stands again right around itself: as the last crumb, doubled by the theme, or at the start of the
 * text.
 */
const repeatedHeadline: Signal = {
  id: 'repeated-headline',
  run(page) {
    const headline = bareLine(normalize(page.headline));
    if (page.headlineBlock < 0 || headline.length < MIN_LENGTH) return [];
    const from = Math.max(0, page.headlineBlock - REACH_BACK);
    const around = page.blocks.slice(from, page.headlineBlock + 1 + REACH_ON);
    const repeats = around.filter(
      (block) =>
        block.index !== page.headlineBlock &&
        block.zone !== 'chrome' &&
        block.text.length >= page.headline.length - 10 &&
        block.norm.includes(headline),
    );
    const inText = repeats.find(
      (block) => block.zone === 'body' && block.prose && bareLine(block.norm).startsWith(headline),
    );
    const quote = clip(page.headline, 160);
    if (inText)
      return [{ reason: 'repeated-headline', quote, ...traced('headlineInText'), block: inText.index }];
    const [first] = repeats;
    if (!first) return [];
    const often = repeats.length > 1 || first.zone === 'lead' || first.zone === 'body';
    return [
      {
        reason: 'repeated-headline',
        quote,
        ...traced(often ? 'headlineOften' : 'headlineOnce'),
        block: first.index,
      },
    ];
  },
};

export default repeatedHeadline;
