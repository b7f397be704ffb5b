import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { nameOfHost } from '../foreign';
import { otherAddresses } from '../other-address';

const TRUST = {
  canonical: 0.9,
  'body-canonical': 0.9,
  'syndication-source': 0.8,
  'og:url': 0.7,
  'parsely-link': 0.7,
  'original-source': 0.5,
} as const;

/** Another site's address that the markup gives as the page's own. */
const collector: Collector = {
  id: 'cross-host-canonical',
  collect: (page) =>
    otherAddresses(page).map(({ key, url, quote }) => ({
      url: url.href,
      host: plainHost(url),
      name: nameOfHost(plainHost(url)),
      quote,
      trust: TRUST[key],
      kind: 'syndicated' as const,
    })),
};

export default collector;
