import { foreignUrl } from '../../evidence/foreign';
import { noticesOf } from '../../lexicon/notices';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** The sentence that feed software appends to a text, left in by whoever imported it. */
const signal: Signal = {
  id: 'feed-footer',
  run: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.type === 'feed-footer' && !notice.own)
      .flatMap(({ block, quote, name, link }) => {
        const target = link && foreignUrl(page, link.url);
        // Without a name or a link elsewhere it may be the site's own feed sentence on its own page.
        if (!name && !target) return [];
        return [
          {
            reason: 'feed' as const,
            quote,
            ...traced(target ? 'feedFooter' : 'feedFooterBare'),
            kind: 'syndicated' as const,
            block: block.index,
            ...(name ? { name } : {}),
            ...(target ? { url: target.href } : {}),
          },
        ];
      }),
};

export default signal;
