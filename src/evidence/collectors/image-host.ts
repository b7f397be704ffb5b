import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import type { Collector } from '../collector';
import { nameOfHost } from '../foreign';
import { picturesElsewhere } from '../pictures';

/**
 * The site that most of the article's pictures are taken from. Pictures alone accuse wrongly (media hosts, sister
 * sites), so this only helps to guess once something else spoke for a copy.
 */
const collector: Collector = {
  id: 'image-host',
  collect: (page) =>
    picturesElsewhere(page)
      .slice(0, 1)
      .map(({ site, count, url }) => ({
        host: site,
        name: nameOfHost(site),
        quote: clip(url.href, QUOTE_MAX),
        trust: count > 1 ? 0.25 : 0.15,
      })),
};

export default collector;
