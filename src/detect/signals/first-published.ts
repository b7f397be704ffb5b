import { cleanUrl } from '../../evidence/clean-url';
import { foreignUrl, isArticlePath } from '../../evidence/foreign';
import { kindOfNotice, noticesOf } from '../../lexicon/notices';
import { isSelfPublished, isServedBy } from '../../lexicon/own-site';
import { publisherCredited } from '../../lexicon/publishers';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** "This article originally appeared on X", X not being this site. */
const signal: Signal = {
  id: 'first-published',
  run: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.type === 'first-published' && !notice.own)
      .map((notice) => {
        const { block, quote, name, link } = notice;
        const target = link && (isServedBy(page, link.url) ? cleanUrl(link.url) : foreignUrl(page, link.url));
        const known = name ? publisherCredited(name) : null;
        const linked = target && isArticlePath(target);
        return {
          reason: target ? 'links-source' : 'names-source',
          quote,
          ...traced(
            linked
              ? 'firstPublishedLinked'
              : known
                ? 'firstPublishedKnown'
                : name || (target && notice.linked)
                  ? 'firstPublishedNamed'
                  : 'firstPublishedBare',
          ),
          kind: isSelfPublished(page.host) ? 'crosspost' : kindOfNotice(page, notice, lexicon),
          block: block.index,
          ...(name ? { name: known?.name ?? name } : {}),
          ...(target ? { url: target.href } : {}),
        };
      }),
};

export default signal;
