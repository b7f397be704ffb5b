import { foreignUrl, isArticlePath } from '../../evidence/foreign';
import { noticesOf } from '../../lexicon/notices';
import { publisherNamed } from '../../lexicon/publishers';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** "This article originally appeared on X", X not being this site. */
const signal: Signal = {
  id: 'first-published',
  run: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.type === 'first-published' && !notice.own)
      .map(({ block, quote, name, link }) => {
        const target = link && foreignUrl(page, link.url);
        const known = name ? publisherNamed(name) : null;
        const linked = target && isArticlePath(target);
        return {
          reason: target ? 'links-source' : 'names-source',
          quote,
          ...traced(
            linked
              ? 'firstPublishedLinked'
              : known
                ? 'firstPublishedKnown'
                : name
                  ? 'firstPublishedNamed'
                  : 'firstPublishedBare',
          ),
          kind: /\bcross-?\s?post/.test(block.norm) ? 'crosspost' : 'syndicated',
          block: block.index,
          ...(name ? { name: known?.name ?? name } : {}),
          ...(target ? { url: target.href } : {}),
        };
      }),
};

export default signal;
