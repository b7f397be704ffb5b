import type { PageSnapshot } from '../core/page';
import type { CopyKind, Finding } from '../core/report';
import { type AgencyCredit, agencyCredits } from '../lexicon/agency-credit';
import type { Agency, Lexicon } from '../lexicon/lexicon';
import { hasOwnAuthor } from '../lexicon/own-author';
import { type Trace, traced } from './traces';

const TRACE: Record<AgencyCredit['form'], Trace> = {
  byline: 'agencyByline',
  'beside-date': 'agencyBesideDate',
  'shared-byline': 'agencySharedByline',
  dateline: 'agencyDateline',
  signoff: 'agencySignoff',
  label: 'agencyLabel',
  copyright: 'agencyCopyright',
  material: 'agencyMaterial',
};

/** What an agency adds to a text that the site's own people wrote, named or not. */
const STAFF_WROTE = /contribu|additional reporting|beigetragen|ergänz/i;
/** Agencies named together in one finding. */
const MAX_NAMED = 3;

function kindOf(agencies: readonly Agency[]): CopyKind {
  if (agencies.some((agency) => agency.kind === 'press-release')) return 'press-release';
  return agencies.length > 0 && agencies.every((agency) => agency.kind === 'syndicated')
    ? 'syndicated'
    : 'wire';
}

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
  const credits = agencyCredits(page, lexicon).filter((credit) => forms.includes(credit.form));
  const authored = !credits.some((credit) => credit.form === 'material') || hasOwnAuthor(page, lexicon);
  return credits.slice(0, 4).map(({ form: said, agencies, quote, block }) => {
    // "Source: Bloomberg" under a text of the site's own author: where the news was read.
    const isRead =
      said === 'label' && agencies.length > 0 && agencies.every((agency) => agency.isPublication);
    const form = isRead && hasOwnAuthor(page, lexicon) ? 'material' : said;
    const kind = kindOf(agencies);
    const release = kind === 'press-release';
    return {
      reason: release ? ('press-release' as const) : ('agency' as const),
      quote,
      ...traced(
        release && form !== 'material'
          ? 'pressWire'
          : authored || form !== 'material' || STAFF_WROTE.test(quote)
            ? TRACE[form]
            : 'agencyMaterialAlone',
      ),
      kind,
      ...(agencies.length > 0
        ? { name: [...new Set(agencies.map((agency) => agency.name))].slice(0, MAX_NAMED).join(', ') }
        : {}),
      ...(block ? { block: block.index } : {}),
    };
  });
}
