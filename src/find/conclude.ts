import type { PageFacts, PageReport } from '../core/report';
import { pageKey, plainHost } from '../core/url';
import { onSameSite, publicUrl } from './address';
import type { Checked } from './check';
import { judge, minutesEarlier } from './direction';
import { EXPLICIT, publisherOf, statementAbout } from './leads';
import { searchTextFor } from './query';
import type { Candidate, Check, FindResult, Origin, SearchStatus } from './result';
import type { ArchivedOriginal } from './rungs/archived';

const MAX_CANDIDATES = 12;

export interface Conclusion {
  readonly page: PageFacts;
  readonly report: PageReport;
  /** As {@link weigh} leaves them. */
  readonly checked: readonly Checked[];
  readonly archived: ArchivedOriginal | null;
  readonly searches: readonly SearchStatus[];
  readonly requests: number;
  readonly finishedAt: number;
}

/**
 * Forms the result: the best candidate that nothing speaks against; else an archived copy of one that is gone; else
 * what the page names and nobody could check; else that the page is the original, or that it cannot be told.
 */
export function conclude(given: Conclusion): FindResult {
  const { page, report, archived, searches, requests, finishedAt } = given;
  const all = distinct(given.checked);
  const verified = bestOf(all);
  const named = verified || archived ? null : bestNamed(all, report);
  const found = verified ?? archived?.checked ?? named;
  const origin = verified
    ? originOf(verified, 'verified')
    : (archived?.origin ?? (named && originOf(named, 'named')));
  const rest = all.filter((entry) => entry !== found && (!origin || entry.read || entry.candidate.problem));
  const agency = origin ? undefined : all.find((entry) => entry.judgement?.against === 'same-agency');
  return {
    outcome: origin ? 'found' : isOriginal(all, report) ? 'original' : 'unknown',
    origin,
    candidates: rest
      .map((entry) => entry.candidate)
      .filter(({ url }) => url !== origin?.url)
      .slice(0, MAX_CANDIDATES),
    publisher: verified || report.verdict === 'original' ? null : publisherOf(report),
    shared: agency ? (report.hints.find((hint) => hint.collector === 'agency')?.name ?? null) : null,
    searches,
    chain: found?.lead.trail.length
      ? [plainHost(new URL(page.url)), ...found.lead.trail, found.candidate.host]
      : [],
    searchText: searchTextFor(page),
    requests,
    finishedAt,
  };
}

/**
 * Judges all candidates again in the light of each other: a place that the page named and that holds another text
 * makes its other words doubtful, and an archive may know more than the clocks.
 *
 * @param captured when archives and services that keep a clock of their own first saw pages, ISO 8601, by address
 */
export function weigh(
  checked: readonly Checked[],
  page: PageFacts,
  report: PageReport,
  captured: ReadonlyMap<string, string>,
): Checked[] {
  const refuted = new Set(
    checked
      .filter((entry) => entry.lead.named && (entry.judgement?.against === 'other-text' || isMutual(entry)))
      .map(({ lead }) => lead.key),
  );
  const credits = creditsAmong(checked);
  const vouched = checked.some(creditsPage);
  if (refuted.size === 0 && captured.size === 0 && credits.length === 0 && !vouched) return [...checked];
  return checked.map((entry) => {
    const { lead, read, candidate } = entry;
    if (!read || !candidate.comparison) return entry;
    const by = credits.find(({ to }) => to === entry);
    const own = credits.find(({ from }) => from === entry);
    // Found by itself, and named by a copy: the way there leads by that copy.
    const trail = by && lead.trail.length === 0 && !lead.named ? [by.from.candidate.host] : lead.trail;
    const judgement = judge({
      page,
      report,
      lead: { ...lead, trail },
      url: candidate.url,
      read,
      comparison: candidate.comparison,
      refuted,
      credits: own?.quote ?? null,
      creditedBy: by?.quote ?? null,
      vouched,
      captured: captured.get(candidate.url) ?? null,
      pageCaptured: captured.get(pageKey(page.url)) ?? null,
    });
    return {
      ...entry,
      lead: { ...lead, trail },
      judgement,
      candidate: { ...candidate, rows: judgement.rows },
    };
  });
}

/** The page and a holder of its text each name the other: copies of somebody else's, both of them. */
function isMutual({ lead, judgement }: Checked): boolean {
  return judgement?.against === 'credits-page' && lead.named && lead.trust >= EXPLICIT;
}

function creditsPage(entry: Checked): boolean {
  return entry.judgement?.against === 'credits-page' && !isMutual(entry);
}

interface Credit {
  readonly from: Checked;
  readonly to: Checked;
  readonly quote: string;
}

/** Which holders of the text plainly name which others, by address or by site. */
function creditsAmong(checked: readonly Checked[]): Credit[] {
  const holders = checked.filter(
    ({ judgement, candidate }) => candidate.comparison?.sameText && judgement?.against !== 'part',
  );
  return holders.flatMap((from) =>
    holders.flatMap((to) => {
      if (to === from || onSameSite(to.candidate.url, from.candidate.url)) return [];
      const hint = statementAbout(from.read?.hints ?? [], to.candidate.url, to.candidate.siteName);
      return hint && hint.trust >= EXPLICIT ? [{ from, to, quote: hint.quote }] : [];
    }),
  );
}

/** Holders of the text that nobody credits and nothing else rules out, the likeliest first: an archive may tell them apart. */
export function undecided(checked: readonly Checked[]): Checked[] {
  return checked
    .filter(
      ({ judgement }) =>
        judgement !== null &&
        !judgement.credited &&
        (judgement.against === null || judgement.against === 'unsupported'),
    )
    .sort(rank);
}

/** The candidate that stands as the original so far, or null. */
export function originAmong(checked: readonly Checked[]): Checked | null {
  return bestOf(distinct(checked));
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

/** A follow-up repeats a part of the first report: so much less of the page is a difference. */
const LESS_COVERED = 0.2;

/** What the page names first, then who holds more of the text, then by evidence, the earlier date, trust. */
function rank(a: Checked, b: Checked): number {
  const [left, right] = [a.judgement, b.judgement];
  const covered = (entry: Checked) => entry.candidate.comparison?.pageCovered ?? 0;
  const more = covered(b) - covered(a);
  return (
    Number(right?.credited ?? false) - Number(left?.credited ?? false) ||
    (Math.abs(more) > LESS_COVERED ? more : 0) ||
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
 * Whether a candidate that nobody credits stands out: every other holder of the text looks like a copy and published
 * later, or has clearly less to show for itself. Two that look alike mean that it cannot be told.
 */
function isFirst(best: Checked, all: readonly Checked[]): boolean {
  return all.every((rival) => {
    if (rival === best || !rival.judgement || !rival.candidate.comparison?.sameText) return true;
    if (NO_RIVALS.has(rival.judgement.against)) return true;
    if (onSameSite(rival.candidate.url, best.candidate.url)) return true;
    const ahead = minutesEarlier(
      best.candidate.published ?? undefined,
      rival.candidate.published ?? undefined,
    );
    const more = (best.judgement?.points ?? 0) - rival.judgement.points;
    const signed = best.judgement?.signed === true && !rival.judgement.signed;
    if (ahead === null || ahead === 0) return more > 0 || (signed && rival.candidate.published === null);
    // Dates can be made up: of two that look alike the earlier one need not be the first.
    const alike = rival.read?.verdict === 'original' && more < 2 && !signed;
    return ahead > 0 ? !alike : more >= 2;
  });
}

/** Holders of the text that are copies themselves, or hold a piece of it only. */
const NO_RIVALS: ReadonlySet<string | null> = new Set(['credits-page', 'credits-other', 'part']);

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
  // Somebody who names nobody claims to have had it earlier: too little to call this a copy, too much to rule it out.
  const doubt = all.some(
    ({ judgement, read }) =>
      read?.verdict === 'original' &&
      judgement?.against === 'unsupported' &&
      (judgement.signed || judgement.rows.some((row) => row.reason === 'earlier')),
  );
  if (report.verdict === 'original') return !doubt;
  return report.verdict === 'unsure' && all.some(creditsPage);
}

function originOf(
  { candidate, judgement }: { candidate: Candidate } & Pick<Checked, 'judgement'>,
  check: Check,
): Origin {
  const confidence = check === 'verified' ? (judgement?.confidence ?? 'likely') : 'named';
  return { ...candidate, check, confidence, archiveUrl: null };
}
