import type { PageFacts, PageReport } from '../core/report';
import { CANONICAL, EXPLICIT, isNameOf, keyOf, type Lead, statementAbout } from './leads';
import type { ReadPage } from './read-page';
import type { CheckRow, Comparison } from './result';

/** Clocks nearer than this say nothing: a quarter of stories is copied within four minutes (Cagé et al. 2020). */
const SAME_TIME_MINUTES = 10;
/** A date without a time may be any hour of its day in any zone. */
const DAY_MINUTES = 36 * 60;
/** A time without a zone. */
const ZONELESS_MINUTES = 14 * 60;

/** The candidate holds so much more that the page is a part of it. */
const PART = { pageInCandidate: 0.6, candidateInPage: 0.85 } as const;

/** What speaks for and against a candidate as the original of the page. */
export interface Judgement {
  /** What rules it out, or null. */
  readonly against: 'other-text' | 'credits-page' | 'credits-other' | 'later' | 'unsupported' | null;
  /** Page and candidate agree on the direction: the page names it, or its site. */
  readonly credited: boolean;
  /** Evidence that it was first; ranks candidates. */
  readonly points: number;
  readonly confidence: 'sure' | 'likely';
  readonly rows: readonly CheckRow[];
}

/**
 * Who copied whom, in the order of what can be believed: explicit credit, then who credits nobody, then whose
 * text is complete, then the clocks. No single clue of the last three suffices against a page that names nobody.
 *
 * @param url the candidate's address after redirects
 */
export function judge(
  page: PageFacts,
  report: PageReport,
  lead: Lead,
  url: string,
  read: ReadPage,
  comparison: Comparison,
): Judgement {
  const rows: CheckRow[] = [];
  const verdict = (against: Judgement['against'], rest: Partial<Judgement> = {}): Judgement => ({
    against,
    credited: false,
    points: 0,
    confidence: 'likely',
    ...rest,
    rows,
  });

  if (!comparison.sameText) {
    rows.push({ reason: 'other-text', value: percent(comparison.pageInCandidate) });
    return verdict('other-text');
  }
  rows.push({ reason: 'same-text', value: percent(comparison.pageInCandidate) });
  if (comparison.title >= 0.8) rows.push({ reason: 'same-title', value: percent(comparison.title) });

  const site = statementAbout(report.hints, url, read.facts.siteName);
  const direct = lead.named && lead.trust >= EXPLICIT;
  const bySite = site !== null && site.trust >= EXPLICIT;
  const credited = direct || bySite;
  // What a copy on the way names, the page itself does not.
  const byPage = lead.named && lead.trail.length === 0;
  if (byPage || bySite) {
    const quote = (byPage && direct ? lead.quote : site?.quote) || lead.quote;
    rows.push({ reason: 'named-by-page', ...quoteOf(quote) });
  }

  const back = statementAbout(read.hints, page.url, page.siteName);
  const backName = read.sourceName !== null && isNameOf(read.sourceName, page.url, page.siteName);
  // Naming us weakly (a link among others) counts only where we do not plainly name them.
  if (backName || (back && back.trust >= (credited ? EXPLICIT : 0.2))) {
    rows.push({ reason: 'credits-page', ...quoteOf(back?.quote ?? read.sourceName) });
    return verdict('credits-page', { credited });
  }

  const foreign = foreignCredit(read, url);
  if (read.verdict === 'copy' && foreign) {
    rows.push({ reason: 'credits-other', ...quoteOf(foreign.quote) });
    return verdict('credits-other', { credited });
  }

  const longer =
    comparison.pageInCandidate >= PART.pageInCandidate && comparison.candidateInPage <= PART.candidateInPage;
  if (longer) rows.push({ reason: 'more-text', value: percent(comparison.candidateInPage) });

  const minutes = minutesEarlier(read.facts.published?.iso, page.published?.iso);
  if (minutes === null) rows.push({ reason: 'no-date' });
  else if (minutes > 0) rows.push({ reason: 'earlier', value: minutes });
  else if (minutes < 0) rows.push({ reason: 'later', value: -minutes });
  const earlier = minutes !== null && minutes > 0;
  const later = minutes !== null && minutes < 0;

  const itself = read.canonical !== null && keyOf(new URL(read.canonical)) === keyOf(new URL(url));
  if (itself && lead.via.includes(CANONICAL)) rows.push({ reason: 'canonical-agrees' });

  const points =
    (credited ? 2 : lead.named ? 1 : 0) +
    (read.verdict === 'original' ? 1 : 0) +
    (report.verdict === 'copy' ? 1 : 0) +
    (longer ? (report.truncation ? 2 : 1) : 0) +
    (earlier ? 1 : 0) -
    (later ? 2 : 0);
  const rest = { credited, points, confidence: credited && !later ? 'sure' : 'likely' } as const;
  if (!credited && later) return verdict('later', rest);
  const supported = points >= needed(report, credited) && (credited || !namesAnother(report, url, read));
  return verdict(supported ? null : 'unsupported', rest);
}

/**
 * Points a candidate needs. A page that looks like an original gives way only to its own plain word and a
 * clock or a fuller text; a credited candidate elsewhere needs nothing more; any other needs three clues.
 */
function needed(report: PageReport, credited: boolean): number {
  if (report.verdict === 'original') return 4;
  return credited ? Number.NEGATIVE_INFINITY : 3;
}

/**
 * Whether the page plainly names somebody else. Of an agency's text a paper that dropped the credit may be the
 * earliest to be found, and still is a copy.
 */
function namesAnother(report: PageReport, url: string, read: ReadPage): boolean {
  if (report.hints.some((hint) => hint.trust >= EXPLICIT)) return true;
  if (report.source === null || isNameOf(report.source.name, url, read.facts.siteName)) return false;
  // A source that is no more than where a weak link leads is not plainly named.
  const { name } = report.source;
  return !report.hints.some((hint) => hint.url !== undefined && isNameOf(name, hint.url, hint.name ?? null));
}

/**
 * What makes a candidate that looks like a copy one: a source other than its own site, or traces of copying
 * without any. Null where all it names is itself, as an agency's own page does.
 */
function foreignCredit(read: ReadPage, url: string): { quote: string | null } | null {
  const site = read.facts.siteName;
  const own = read.hints.filter((hint) => statementAbout([hint], url, site) !== null);
  const best = read.hints.filter((hint) => !own.includes(hint)).sort((a, b) => b.trust - a.trust)[0];
  if (best) return { quote: best.quote };
  const name = read.sourceName;
  if (name === null) return own.length > 0 ? null : { quote: null };
  return isNameOf(name, url, site) || own.some((hint) => hint.name === name) ? null : { quote: name };
}

/**
 * How many minutes the first date lies before the second, negative where behind.
 *
 * @param a ISO 8601, with or without time and zone
 * @returns 0 where the clocks are too near or too coarse to tell; null where one is missing
 */
export function minutesEarlier(a: string | undefined, b: string | undefined): number | null {
  const [left, right] = [readClock(a), readClock(b)];
  if (!left || !right) return null;
  const minutes = Math.round((right.at - left.at) / 60_000);
  return Math.abs(minutes) < Math.max(left.slack, right.slack) ? 0 : minutes;
}

function readClock(iso: string | undefined): { at: number; slack: number } | null {
  const text = iso?.trim() ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const at = Date.parse(`${text}T12:00:00Z`);
    return Number.isNaN(at) ? null : { at, slack: DAY_MINUTES };
  }
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const at = Date.parse(zoned ? text : `${text}Z`);
  return Number.isNaN(at) ? null : { at, slack: zoned ? SAME_TIME_MINUTES : ZONELESS_MINUTES };
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function quoteOf(quote: string | null | undefined): { quote?: string } {
  return quote ? { quote } : {};
}
