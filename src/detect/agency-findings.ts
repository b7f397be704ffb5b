import type { PageSnapshot } from '../core/page';
import type { Finding } from '../core/report';
import { type AgencyCredit, agencyCredits } from '../lexicon/agency-credit';
import type { Lexicon } from '../lexicon/lexicon';
import { WEIGHTS } from './weights';

const WEIGHT: Record<AgencyCredit['form'], number> = {
  byline: WEIGHTS.agencyByline,
  'beside-date': WEIGHTS.agencyBesideDate,
  'shared-byline': WEIGHTS.agencySharedByline,
  dateline: WEIGHTS.agencyDateline,
  signoff: WEIGHTS.agencySignoff,
  label: WEIGHTS.agencyLabel,
  copyright: WEIGHTS.agencyCopyright,
  material: WEIGHTS.agencyMaterial,
};

/**
 * Credits to agencies as findings.
 *
 * @param forms the forms of credit wanted
 */
export function agencyFindings(
  page: PageSnapshot,
  lexicon: Lexicon,
  forms: readonly AgencyCredit['form'][],
): Omit<Finding, 'signal'>[] {
  return agencyCredits(page, lexicon)
    .filter((credit) => forms.includes(credit.form))
    .slice(0, 4)
    .map(({ form, agencies, quote, block }) => {
      const release = agencies.some((agency) => agency.kind === 'press-release');
      return {
        reason: release ? ('press-release' as const) : ('agency' as const),
        quote,
        weight: release && form !== 'material' ? WEIGHTS.pressWire : WEIGHT[form],
        kind: release ? ('press-release' as const) : ('wire' as const),
        name: agencies[0]?.name ?? '',
        ...(block ? { block: block.index } : {}),
      };
    });
}
