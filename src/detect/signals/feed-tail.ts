import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { feedTails } from '../../evidence/feed-tail';
import { nameOfHost } from '../../evidence/foreign';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** "Read more at: …#ixzz", "…?src=rss": the last lines lead to another site with a feed's or a copying tool's mark. */
const signal: Signal = {
  id: 'feed-tail',
  run: (page) =>
    feedTails(page).map(({ block, url }) => ({
      reason: 'feed',
      quote: clip(block.text.slice(-QUOTE_MAX), QUOTE_MAX),
      ...traced('feedTail'),
      kind: 'syndicated',
      block: block.index,
      name: nameOfHost(plainHost(url)),
      url: url.href,
    })),
};

export default signal;
