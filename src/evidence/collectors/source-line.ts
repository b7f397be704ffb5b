import { plainHost } from '../../core/url';
import { domainIn } from '../../lexicon/name-kinds';
import { publisherNamed } from '../../lexicon/publishers';
import { sourceLines } from '../../lexicon/source-lines';
import type { Collector } from '../collector';
import { foreignUrl, isArticlePath, nameOfHost } from '../foreign';

/** "Source: X": the link behind the label, else the publisher of that name. */
const collector: Collector = {
  id: 'source-line',
  collect: (page, lexicon) =>
    sourceLines(page, lexicon)
      .filter((line) => !line.own && !line.hat)
      .flatMap(({ link, named, place, alone, quote }) => {
        const target = link && foreignUrl(page, link.url);
        const known = named ? publisherNamed(named) : null;
        const base = place === 'tail' && alone ? 0.75 : 0.5;
        if (target) {
          const host = plainHost(target);
          const headline = isArticlePath(target) && named.split(' ').length >= 5;
          return [
            {
              url: target.href,
              host,
              name: known?.name ?? (headline || !named ? nameOfHost(host) : named),
              quote,
              trust: isArticlePath(target) ? base + 0.1 : base - 0.15,
            },
          ];
        }
        if (!named) return [];
        const domain = domainIn(named);
        if (domain) return [{ name: nameOfHost(domain), host: plainHost(domain), quote, trust: base - 0.15 }];
        return [
          { name: known?.name ?? named, ...(known ? { host: known.host } : {}), quote, trust: base - 0.15 },
        ];
      }),
};

export default collector;
