import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { feedTails } from '../feed-tail';
import { nameOfHost } from '../foreign';

/** The address that a feed or a copying tool left in the last lines. */
const collector: Collector = {
  id: 'feed-tail',
  collect: (page) =>
    feedTails(page).map(({ block, url }) => ({
      url: url.href,
      host: plainHost(url),
      name: nameOfHost(plainHost(url)),
      quote: clip(block.text.slice(-QUOTE_MAX), QUOTE_MAX),
      trust: 0.85,
      kind: 'syndicated' as const,
    })),
};

export default collector;
