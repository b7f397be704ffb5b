import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { nameOfHost } from '../../evidence/foreign';
import { repostsOf } from '../../evidence/reposts';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** IndieWeb markup says that the post repeats another one. */
const signal: Signal = {
  id: 'repost-of',
  run: (page) =>
    repostsOf(page)
      .slice(0, 1)
      .map((url) => ({
        reason: 'other-address',
        quote: clip(`u-repost-of: ${url.href}`, QUOTE_MAX),
        ...traced('repostOf'),
        kind: 'syndicated',
        name: nameOfHost(plainHost(url)),
        url: url.href,
      })),
};

export default signal;
