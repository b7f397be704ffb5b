import { plainHost } from '../../core/url';
import { nameOfHost } from '../../evidence/foreign';
import { otherAddresses } from '../../evidence/other-address';
import type { Signal } from '../signal';
import { WEIGHTS } from '../weights';

const WEIGHT = {
  canonical: WEIGHTS.canonical,
  'body-canonical': WEIGHTS.bodyCanonical,
  'og:url': WEIGHTS.ogUrl,
  'syndication-source': WEIGHTS.syndicationSource,
  'original-source': WEIGHTS.originalSource,
} as const;

/** The markup gives another site's address as this page's own. */
const signal: Signal = {
  id: 'cross-host-canonical',
  run: (page) =>
    otherAddresses(page).map(({ key, url, quote }) => ({
      reason: 'other-address',
      quote,
      weight: WEIGHT[key],
      kind: 'syndicated',
      name: nameOfHost(plainHost(url)),
      url: url.href,
    })),
};

export default signal;
