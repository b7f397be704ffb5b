import { plainHost } from '../../core/url';
import { noticesOf } from '../../lexicon/notices';
import type { Collector } from '../collector';
import { foreignUrl, isArticlePath, nameOfHost } from '../foreign';

/** The first link of a footer that a feed appended: the original's own address. */
const collector: Collector = {
  id: 'feed-footer-link',
  collect: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.type === 'feed-footer' && !notice.own)
      .flatMap(({ block, link, name, quote }) => {
        const links = [...page.links(block), ...(link ? [link] : [])];
        for (const candidate of links) {
          const target = foreignUrl(page, candidate.url);
          if (target)
            return [
              {
                url: target.href,
                host: plainHost(target),
                name: name ?? nameOfHost(plainHost(target)),
                quote,
                trust: isArticlePath(target) ? 0.97 : 0.7,
              },
            ];
        }
        return name ? [{ name, quote, trust: 0.6 }] : [];
      }),
};

export default collector;
