import { plainHost } from '../../core/url';
import { nameOfHost } from '../../evidence/foreign';
import { otherAddresses } from '../../evidence/other-address';
import { isSelfPublished } from '../../lexicon/own-site';
import type { Signal } from '../signal';
import { type Trace, traced } from '../traces';

const TRACE = {
  canonical: 'canonical',
  'body-canonical': 'bodyCanonical',
  'og:url': 'ogUrl',
  'syndication-source': 'syndicationSource',
  'original-source': 'originalSource',
  'parsely-link': 'parselyLink',
} as const satisfies Record<string, Trace>;

/** The markup gives another site's address as this page's own. */
const signal: Signal = {
  id: 'cross-host-canonical',
  run: (page) =>
    otherAddresses(page).map(({ key, url, quote }) => ({
      reason: 'other-address',
      quote,
      ...traced(TRACE[key]),
      kind: isSelfPublished(page.host) ? 'crosspost' : 'syndicated',
      name: nameOfHost(plainHost(url)),
      url: url.href,
    })),
};

export default signal;
