import { plainHost } from '../../core/url';
import { publisherNamed } from '../../lexicon/publishers';
import type { Collector } from '../collector';
import { providersOf } from '../portal';

/** The partner that a portal names. */
const collector: Collector = {
  id: 'partner-portal',
  collect: (page) =>
    providersOf(page).map(({ by, name, url, quote }) => {
      const known = publisherNamed(name);
      const host = url ? plainHost(url) : known?.host;
      return {
        name: known?.name ?? name,
        ...(url ? { url: url.href } : {}),
        ...(host ? { host } : {}),
        quote,
        trust: by === 'named' ? 0.75 : 0.6,
        kind: 'syndicated' as const,
      };
    }),
};

export default collector;
