import { noticesOf } from '../../lexicon/notices';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** "Originally published on X" where X is this very site. */
const signal: Signal = {
  id: 'own-attribution',
  run: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.own)
      .slice(0, 1)
      .map(({ block, quote, name }) => ({
        reason: 'own-work',
        quote,
        ...traced('ownAttribution'),
        block: block.index,
        ...(name ? { name } : {}),
      })),
};

export default signal;
