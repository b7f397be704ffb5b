import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { nameOfHost } from '../foreign';
import { repostsOf } from '../reposts';

/** What the post repeats, by its IndieWeb markup. */
const collector: Collector = {
  id: 'repost-of',
  collect: (page) =>
    repostsOf(page).map((url) => ({
      url: url.href,
      host: plainHost(url),
      name: nameOfHost(plainHost(url)),
      quote: clip(`u-repost-of: ${url.href}`, QUOTE_MAX),
      trust: 0.9,
      kind: 'syndicated' as const,
    })),
};

export default collector;
