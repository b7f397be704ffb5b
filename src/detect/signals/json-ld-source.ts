import { statedSources } from '../../evidence/stated-sources';
import type { Signal } from '../signal';
import { type Trace, traced } from '../traces';

const TRACE = {
  isBasedOn: 'jsonLdBasis',
  sourceOrganization: 'jsonLdSource',
  publisher: 'jsonLdPublisher',
  copyrightHolder: 'jsonLdSource',
  provider: 'jsonLdSource',
  meta: 'metaSource',
} as const satisfies Record<string, Trace>;

/** The article's JSON-LD states another publisher. Weak: companies and cited studies stand there too. */
const signal: Signal = {
  id: 'json-ld-source',
  run: (page) =>
    statedSources(page).map(({ key, name, url, quote }) => ({
      reason: 'other-address',
      quote,
      ...traced(TRACE[key]),
      kind: 'syndicated',
      ...(name ? { name } : {}),
      ...(url ? { url: url.href } : {}),
    })),
};

export default signal;
