import type { PageFacts, PageReport } from '../core/report';
import { plainHost } from '../core/url';
import { onSameSite, publicUrl } from './address';
import type { Checked } from './check';
import { minutesEarlier } from './direction';
import { EXPLICIT, publisherOf } from './leads';
import { searchTextFor } from './query';
import type { Candidate, Check, FindResult, Origin, SearchStatus } from './result';

const MAX_CANDIDATES = 12;

export interface Conclusion {
  readonly page: PageFacts;
  readonly report: PageReport;
  readonly checked: readonly Checked[];
  readonly searches: readonly SearchStatus[];
  readonly requests: number;
  readonly finishedAt: number;
}

/**
 * Forms the result: the best candidate that nothing speaks against; else what the page names and nobody could
 * check; else that the page is the original, or that it cannot be told.
 */
export function conclude({ page, report, checked, searches, requests, finishedAt }: Conclusion): FindResult {
  const all = distinct(checked);
  const verified = bestOf(all);
  const named = verified ? null : bestNamed(all, report);
  const found = verified ?? named;
  const origin = found && originOf(found, verified ? 'verified' : 'named');
  const rest = all.filter((entry) => entry !== found && (!origin || entry.read || entry.candidate.problem));
  return {
    outcome: origin ? 'found' : isOriginal(all, report) ? 'original' : 'unknown',
    origin,
    candidates: rest.map((entry) => entry.candidate).slice(0, MAX_CANDIDATES),
    publisher: verified || report.verdict === 'original' ? null : publisherOf(report),
    searches,
    chain: found?.lead.trail.length
      ? [plainHost(new URL(page.url)), ...found.lead.trail, found.candidate.host]
      : [],
    searchText: searchTextFor(page),
    requests,
    finishedAt,
  };
}

/** One entry an address, as two leads may end at the same page; same text first, then by trust. */
function distinct(checked: readonly Checked[]): Checked[] {
  const found = new Map<string, Checked>();
  for (const entry of [...checked].sort(byWorth)) {
    const known = found.get(entry.candidate.url);
    const via = [...new Set([...(known?.candidate.via ?? []), ...entry.candidate.via])];
    const kept = known ?? entry;
    found.set(entry.candidate.url, { ...kept, candidate: { ...kept.candidate, via } });
  }
  return [...found.values()];
}

function byWorth(a: Checked, b: Checked): number {
  const same = (entry: Checked) => (entry.candidate.comparison?.sameText ? 1 : 0);
  return same(b) - same(a) || rank(a, b);
}

/** What the page names first, then by evidence, then the earlier, then by trust. */
function rank(a: Checked, b: Checked): number {
  const [left, right] = [a.judgement, b.judgement];
  return (
    Number(right?.credited ?? false) - Number(left?.credited ?? false) ||
    (right?.points ?? 0) - (left?.points ?? 0) ||
    -(minutesEarlier(a.candidate.published ?? undefined, b.candidate.published ?? undefined) ?? 0) ||
    b.lead.trust - a.lead.trust
  );
}

function bestOf(all: readonly Checked[]): Checked | null {
  const good = all.filter((entry) => entry.judgement && entry.judgement.against === null);
  // A candidate that led on to another good one is a copy of that.
  const ends = good.filter(
    (entry) => !good.some((other) => other !== entry && other.lead.trail.includes(entry.candidate.host)),
  );
  const best = [...ends].sort(rank)[0];
  if (!best) return null;
  return best.judgement?.credited || isFirst(best, all) ? best : null;
}

/**
 * Whether a candidate that nobody credits stands out: every other holder of the text published later, or has
 * less to show for itself. Two equal finds mean that it cannot be told.
 */
function isFirst(best: Checked, all: readonly Checked[]): boolean {
  return all.every((rival) => {
    if (rival === best || !rival.judgement || !rival.candidate.comparison?.sameText) return true;
    if (rival.judgement.against === 'credits-page' || rival.judgement.against === 'credits-other')
      return true;
    if (onSameSite(rival.candidate.url, best.candidate.url)) return true;
    const ahead = minutesEarlier(
      best.candidate.published ?? undefined,
      rival.candidate.published ?? undefined,
    );
    if (ahead === null || ahead === 0) return (best.judgement?.points ?? 0) > rival.judgement.points;
    return ahead > 0;
  });
}

/** The address the page plainly names and that could not be checked; deepest first where copies were followed. */
function bestNamed(all: readonly Checked[], report: PageReport): Checked | null {
  if (report.verdict === 'original' || report.verdict === 'not-article') return null;
  const named = all.filter(
    ({ lead, read, candidate }) =>
      // An address inside the reader's own network is never offered, whoever names it.
      lead.named && !read && lead.trust >= EXPLICIT && publicUrl(candidate.url) !== null,
  );
  return (
    named.sort((a, b) => b.lead.trail.length - a.lead.trail.length || b.lead.trust - a.lead.trust)[0] ?? null
  );
}

function isOriginal(all: readonly Checked[], report: PageReport): boolean {
  if (report.verdict === 'original') return true;
  return report.verdict === 'unsure' && all.some(({ judgement }) => judgement?.against === 'credits-page');
}

function originOf(
  { candidate, judgement }: { candidate: Candidate } & Pick<Checked, 'judgement'>,
  check: Check,
): Origin {
  const confidence = check === 'verified' ? (judgement?.confidence ?? 'likely') : 'named';
  return { ...candidate, check, confidence, archiveUrl: null };
}
