import { statedSources } from '../../evidence/stated-sources';
import type { Signal } from '../signal';
import { WEIGHTS } from '../weights';

const WEIGHT = {
  isBasedOn: WEIGHTS.jsonLdBasis,
  sourceOrganization: WEIGHTS.jsonLdSource,
  publisher: WEIGHTS.jsonLdPublisher,
  copyrightHolder: WEIGHTS.jsonLdSource,
} as const;

/** The article's JSON-LD states another publisher. Weak: companies and cited studies stand there too. */
const signal: Signal = {
  id: 'json-ld-source',
  run: (page) =>
    statedSources(page).map(({ key, name, url, quote }) => ({
      reason: 'other-address',
      quote,
      weight: WEIGHT[key],
      kind: 'syndicated',
      ...(name ? { name } : {}),
      ...(url ? { url: url.href } : {}),
    })),
};

export default signal;
