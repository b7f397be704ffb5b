import { plainHost } from '../../core/url';
import { noticesOf } from '../../lexicon/notices';
import { publisherNamed } from '../../lexicon/publishers';
import type { Collector } from '../collector';
import { foreignUrl, isArticlePath, nameOfHost } from '../foreign';

/** The publisher of a "first published" or "republished from" notice, with the link in it or right behind it. */
const collector: Collector = {
  id: 'attribution-link',
  collect: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.type !== 'feed-footer' && !notice.own)
      .flatMap(({ type, name, link, quote }) => {
        const target = link && foreignUrl(page, link.url);
        const kind =
          type === 'first-published' || type === 'taken-over' ? ('syndicated' as const) : undefined;
        if (target)
          return [
            {
              url: target.href,
              host: plainHost(target),
              name: name ?? nameOfHost(plainHost(target)),
              quote,
              trust: isArticlePath(target) ? 0.95 : 0.6,
              ...(kind ? { kind } : {}),
            },
          ];
        if (!name) return [];
        const known = publisherNamed(name);
        return [
          {
            name: known?.name ?? name,
            ...(known ? { host: known.host } : {}),
            quote,
            trust: known ? 0.75 : 0.6,
            ...(kind ? { kind } : {}),
          },
        ];
      }),
};

export default collector;
