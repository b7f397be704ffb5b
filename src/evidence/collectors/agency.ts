import { plainHost } from '../../core/url';
import { agencyCredits } from '../../lexicon/agency-credit';
import type { Collector } from '../collector';

const TRUST = {
  dateline: 0.8,
  signoff: 0.75,
  copyright: 0.75,
  byline: 0.7,
  'beside-date': 0.6,
  label: 0.7,
  'shared-byline': 0.5,
  material: 0.3,
} as const;

/** The agency that a credit names, with its public site. */
const collector: Collector = {
  id: 'agency',
  collect(page, lexicon) {
    const seen = new Set<string>();
    return agencyCredits(page, lexicon).flatMap(({ form, agencies, quote }) =>
      agencies.flatMap((agency) => {
        if (seen.has(agency.name)) return [];
        seen.add(agency.name);
        return [
          {
            name: agency.name,
            host: plainHost(new URL(agency.url)),
            quote,
            trust: TRUST[form],
            kind: agency.kind,
          },
        ];
      }),
    );
  },
};

export default collector;
