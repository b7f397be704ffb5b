import { clip } from '../../core/text';
import { endingOf } from '../ending';
import type { Signal } from '../signal';
import { traced } from '../traces';
import { isPaywalled } from '../wall';

/**
 * The text ends in "Continue reading..." that leads to another site or nowhere: the end of a feed item. A link to the
 * same site leads to the next page or another article, and behind a paywall the publisher speaks.
 */
const continueReading: Signal = {
  id: 'continue-reading',
  run(page, lexicon) {
    const leadOn = endingOf(page, lexicon)?.leadOn;
    if (!leadOn || leadOn.to === 'here' || leadOn.to === 'in-place' || isPaywalled(page, lexicon)) return [];
    const elsewhere = leadOn.to === 'elsewhere';
    return [
      {
        reason: 'cut',
        quote: clip(leadOn.block.text.slice(-120), 120),
        ...traced(elsewhere ? 'continueElsewhere' : 'continueNowhere'),
        block: leadOn.block.index,
        ...(elsewhere && leadOn.url ? { kind: 'excerpt' as const, url: leadOn.url.href } : {}),
      },
    ];
  },
};

export default continueReading;
