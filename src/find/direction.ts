import type { Hint, PageFacts, PageReport } from '../core/report';
import { normalize, squeeze } from '../core/text';
import { plainHost } from '../core/url';
import { onSameSite } from './address';
import { CANONICAL, cleanAddress, EXPLICIT, isNameOf, keyOf, type Lead, statementAbout } from './leads';
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
  readonly against:
    | 'other-text'
    | 'part' // it holds a piece of the page only, or both share a piece
    | 'credits-page'
    | 'credits-other'
    | 'same-agency'
    | 'later'
    | 'unsupported'
    | null;
  /** Page and candidate agree on the direction: the page names it, or its site. */
  readonly credited: boolean;
  /** Evidence that it was first; ranks candidates. */
  readonly points: number;
  /** Somebody signed it, and nobody the page. */
  readonly signed: boolean;
  readonly confidence: 'sure' | 'likely';
  readonly rows: readonly CheckRow[];
}

/** What a judgement rests on. */
export interface Case {
  readonly page: PageFacts;
  readonly report: PageReport;
  readonly lead: Lead;
  /** The candidate's address after redirects. */
  readonly url: string;
  readonly read: ReadPage;
  readonly comparison: Comparison;
  /** Addresses the page names that turned out to hold another text; what names them is not believed. */
  readonly refuted?: ReadonlySet<string>;
  /** What the candidate says about another holder of the text that was found, where it names one. */
  readonly credits?: string | null;
  /** Another holder of the text credits the page itself: then the page needs to name who was before it. */
  readonly vouched?: boolean;
  /** What another holder of the text says about the candidate. */
  readonly creditedBy?: string | null;
  /** First capture of the candidate in an archive, ISO 8601, where it was asked for. */
  readonly captured?: string | null;
  /** Likewise of the page itself. */
  readonly pageCaptured?: string | null;
}

/** By how much a page must look more like a copy than the candidate does, as scores. */
const CLEANER = 0.25;

/** Shares of a text's length below which only a piece of it is held in common. */
const WHOLE = { covered: 0.6, credited: 0.35 } as const;
/** A candidate that holds less of the page is a teaser or a list. */
const MIN_HELD = 0.34;
/** Longer than a teaser, and all of it stands in the page under the same headline: the page puts other texts around. */
const INSIDE = { candidateInPage: 0.9, title: 0.8, chars: 1500 } as const;

/**
 * Who copied whom, in the order of what can be believed: explicit credit, then who credits nobody, then what the copy
 * left in the text, then whose text is complete, then the clocks. None of the last three suffices by itself against a
 * page that names nobody; a page that looks like an original gives way only to a trace, to an archive's clock, or to an
 * earlier text that somebody signed where nobody signed this one.
 */
export function judge(given: Case): Judgement {
  const { page, report, lead, url, read, comparison } = given;
  const rows: CheckRow[] = [];
  const verdict = (against: Judgement['against'], rest: Partial<Judgement> = {}): Judgement => ({
    against,
    credited: false,
    points: 0,
    signed: false,
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

  const hints = report.hints.filter((hint) => !isRefuted(hint, given.refuted));
  const site = statementAbout(hints, url, read.facts.siteName);
  const direct = lead.named && lead.trust >= EXPLICIT;
  const bySite = site !== null && site.trust >= EXPLICIT;
  const own = (direct && lead.trail.length === 0) || bySite || namedAsSource(report, url, read);
  const credited = own || direct || given.creditedBy != null;
  // What a copy on the way names, the page itself does not.
  const byPage = lead.named && lead.trail.length === 0;
  if (byPage || (own && !direct)) {
    const quote = (byPage && direct ? lead.quote : site?.quote) || lead.quote || report.source?.name;
    rows.push({ reason: 'named-by-page', ...quoteOf(quote) });
  }

  const covered = Math.max(comparison.pageCovered, comparison.candidateCovered);
  if (covered < (credited ? WHOLE.credited : WHOLE.covered)) return verdict('part', { credited });
  const inside =
    comparison.candidateInPage >= INSIDE.candidateInPage &&
    comparison.title >= INSIDE.title &&
    read.facts.text.length >= INSIDE.chars;
  // Where only the site is named, a follow-up of it repeats a piece, too.
  if (!direct && comparison.pageCovered < MIN_HELD && !inside) return verdict('part', { credited });
  if (read.verdict === 'not-article') return verdict('part', { credited });

  const back = statementAbout(read.hints, page.url, page.siteName);
  const backName = read.sourceName !== null && isNameOf(read.sourceName, page.url, page.siteName);
  // Naming us weakly (a link among others) counts only where we do not plainly name them.
  if (backName || (back && back.trust >= (credited ? EXPLICIT : 0.2))) {
    rows.push({ reason: 'credits-page', ...quoteOf(back?.quote ?? read.sourceName) });
    return verdict('credits-page', { credited });
  }

  const agency = sharedAgency(report, read);
  if (agency && !isNameOf(agency.name ?? '', url, read.facts.siteName) && !onItsSite(agency, url)) {
    rows.push({ reason: 'same-agency', quote: agency.quote });
    return verdict('same-agency', { credited });
  }
  const foreign = foreignCredit(read, url);
  if (given.credits != null) {
    rows.push({ reason: 'credits-other', ...quoteOf(given.credits) });
    return verdict('credits-other', { credited });
  }
  // Of 901 articles that are nobody's copy, none has a statement this plain about another site.
  if (foreign && (read.verdict === 'copy' || foreign.trust >= EXPLICIT)) {
    rows.push({ reason: 'credits-other', ...quoteOf(foreign.quote) });
    return verdict('credits-other', { credited });
  }

  const left = credited ? null : traceOf(page, hints, url, read);
  if (left) rows.push({ reason: 'left-behind', ...quoteOf(left) });
  // Their text speaks of the page's own site: the trace points the other way.
  const theirs = !credited && traceOf(read.facts, read.hints, page.url, { facts: page }) !== null;

  const longer =
    comparison.pageInCandidate >= PART.pageInCandidate && comparison.candidateInPage <= PART.candidateInPage;
  if (longer) rows.push({ reason: 'more-text', value: percent(comparison.candidateInPage) });

  const minutes = minutesEarlier(read.facts.published?.iso ?? lead.seen?.at, page.published?.iso);
  if (minutes === null) rows.push({ reason: 'no-date' });
  else if (minutes > 0) rows.push({ reason: 'earlier', value: minutes });
  else if (minutes < 0) rows.push({ reason: 'later', value: -minutes });
  const earlier = minutes !== null && minutes > 0;
  const later = minutes !== null && minutes < 0;
  const witness = seenEarlier(given);
  if (witness) rows.push(witness);

  const itself = read.canonical !== null && keyOf(new URL(read.canonical)) === keyOf(new URL(url));
  if (itself && lead.via.includes(CANONICAL)) rows.push({ reason: 'canonical-agrees' });

  const hard = (left && !theirs ? 1 : 0) + (witness ? 1 : 0);
  const signed = isSigned(read.facts) && !isSigned(page);
  const ahead = earlier || (signed && saysLess(page, read.facts));
  const cleaner =
    report.verdict === 'unsure' && read.verdict === 'original' && report.score - read.score >= CLEANER;
  // A page that shows by itself that it is a copy, and nobody signed, may have made up its date as well.
  const doubted = report.verdict === 'copy' && signed && read.verdict === 'original';
  const points =
    (credited ? 2 : lead.named ? 1 : 0) +
    (read.verdict === 'original' ? 1 : 0) +
    (report.verdict === 'copy' ? 1 : 0) +
    (longer ? (report.truncation ? 2 : 1) : 0) +
    (signed ? 1 : 0) +
    (cleaner ? 1 : 0) +
    2 * hard +
    (ahead ? 1 : 0) -
    (later ? (doubted ? 1 : 2) : 0);
  const sure = credited && !later && (own || report.verdict === 'copy');
  const rest = { credited, points, signed, confidence: sure ? 'sure' : 'likely' } as const;
  if (!credited && theirs) return verdict('unsupported', rest);
  if (!credited && later && hard === 0 && !doubted) return verdict('later', rest);
  const supported =
    points >= needed(given, credited) &&
    (credited ||
      (!namesAnother(report, hints, url, read) &&
        given.vouched !== true &&
        (report.verdict === 'copy' ||
          hard > 0 ||
          (ahead && (signed || cleaner || (longer && (report.verdict === 'unsure' || !isSigned(page))))))));
  return verdict(supported ? null : 'unsupported', rest);
}

/**
 * Points a candidate needs. A page that looks like an original gives way only to its own plain word and a
 * clock or a fuller text; a credited candidate elsewhere needs nothing more; any other needs three clues, and four
 * where the page pointed to a wrong place.
 */
function needed({ report, refuted }: Case, credited: boolean): number {
  if (report.verdict === 'original') return credited ? 4 : 3;
  if (credited) return Number.NEGATIVE_INFINITY;
  return refuted && refuted.size > 0 ? 4 : 3;
}

function isRefuted(hint: Hint, refuted: ReadonlySet<string> | undefined): boolean {
  const url = hint.url ? cleanAddress(hint.url) : null;
  return url !== null && (refuted?.has(keyOf(url)) ?? false);
}

/** The page's own verdict names the candidate's site, and no weak link is all there is to it. */
function namedAsSource(report: PageReport, url: string, read: ReadPage): boolean {
  const { source, hints } = report;
  if (report.verdict !== 'copy' || source === null || !isNameOf(source.name, url, read.facts.siteName))
    return false;
  return hints.some((hint) => hint.name === source.name && hint.trust >= NAMED_TRUST && !hint.url);
}

/** A publisher spelled out in a line of its own; a link among others is believed less. */
const NAMED_TRUST = 0.35;

/**
 * Whether the page plainly names somebody else. Of an agency's text a paper that dropped the credit may be the
 * earliest to be found, and still is a copy.
 */
function namesAnother(report: PageReport, hints: readonly Hint[], url: string, read: ReadPage): boolean {
  if (hints.some((hint) => hint.trust >= EXPLICIT)) return true;
  if (report.source === null || isNameOf(report.source.name, url, read.facts.siteName)) return false;
  // A source that is no more than where a weak link leads is not plainly named.
  const { name } = report.source;
  return !report.hints.some((hint) => hint.url !== undefined && isNameOf(name, hint.url, hint.name ?? null));
}

/** The agency that both sides credit, with its credit at the candidate. */
function sharedAgency(report: PageReport, read: ReadPage): Hint | null {
  const ours = report.hints.filter(isAgencyCredit).map((hint) => hint.name);
  return read.hints.find((hint) => isAgencyCredit(hint) && ours.includes(hint.name)) ?? null;
}

function isAgencyCredit(hint: Hint): boolean {
  return hint.collector === 'agency' && hint.kind === 'wire' && hint.trust >= 0.5;
}

function onItsSite(hint: Hint, url: string): boolean {
  return hint.host !== undefined && onSameSite(hint.host, url);
}

/**
 * What a copy still carries of another site: its pictures or links, or the site's name in the text.
 *
 * @returns the words or address, or null
 */
function traceOf(
  page: PageFacts,
  hints: readonly Hint[],
  url: string,
  other: { readonly facts: PageFacts },
): string | null {
  const hint = statementAbout(hints, url, other.facts.siteName);
  if (hint) return hint.quote;
  const borrowed = page.hosts?.find((host) => onSameSite(host, url));
  if (borrowed) return borrowed;
  const host = plainHost(new URL(url));
  const names = [other.facts.siteName ?? '', host].map(inWords).filter((name) => name.length >= 4);
  const line = page.lines?.find((each) => names.some((name) => ` ${inWords(each)} `.includes(` ${name} `)));
  if (line) return line;
  const text = ` ${inWords(page.text)} `;
  // Among many words one short word may be anything; a host is nobody's word but its own.
  const telling = names.filter((name) => name.length >= 6 && (name.includes('.') || name.includes(' ')));
  return telling.find((name) => text.includes(` ${name} `)) ?? null;
}

function inWords(text: string): string {
  return normalize(text)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(?<!\S)www\.|\.(?!\S)/g, '')
    .trim();
}

/** A person's name stands above the text; "admin" and "the newsroom" sign what nobody wrote. */
function isSigned({ byline, siteName, url }: PageFacts): boolean {
  const name = squeeze(byline ?? '');
  if (NOBODY.test(name) || NOBODY_ELSEWHERE.test(name) || isNameOf(name, url, siteName)) return false;
  const words = name.split(/[\s,、·]+/);
  const named = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (named > 0) return named >= 2 && named <= 12;
  // Where letters have no capitals: a few words, or one of a few characters where words have no blanks.
  const caseless = words.filter((word) => /^\p{Lo}{2,}/u.test(word));
  if (caseless.length >= 2) return caseless.length <= 8;
  return UNSPACED_NAME.test(caseless[0] ?? '');
}

const UNSPACED_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|\p{Script=Hangul}{2,4})$/u;

/** The same in scripts in which words have no boundary that a pattern could see. */
const NOBODY_ELSEWHERE =
  /редакц|редакція|админ|корр?еспондент|编辑|編輯|編集|记者站|本报|本站|管理员|취재팀|편집|뉴스팀|온라인팀|관리자|تحرير|تحریریه|المحرر|מערכת|डेस्क|संपादक|ทีมข่าว|กองบรรณาธิการ/i;

const NOBODY =
  /\b(?:admin\w*|editors?|editorial|staff|team|desk|newsroom|news|press|agenc\w+|agentur|redak\w+|r[eé]dac\w+|redac\w+|redazione|web ?master|contribut\w+|guest|author)\b/i;

/**
 * Somebody with a clock of its own saw the candidate before the page says it was published. Dates of feeds and of most
 * search services are no such witness: they repeat what the sites say.
 */
function seenEarlier({ page, captured, pageCaptured }: Case): CheckRow | null {
  if (!captured) return null;
  // A page without a date is as old as its own first capture, at least.
  const clocks = [page.published?.iso, pageCaptured ?? undefined].filter((iso) => iso !== undefined);
  const ahead = clocks.map((iso) => minutesEarlier(captured, iso) ?? 0);
  const minutes = ahead.length > 0 ? Math.min(...ahead) : null;
  return minutes !== null && minutes > 0 ? { reason: 'seen-earlier', value: minutes } : null;
}

/**
 * What makes a candidate that looks like a copy one: a source other than its own site, or traces of copying
 * without any. Null where all it names is itself, as an agency's own page does.
 */
function foreignCredit(
  read: ReadPage,
  url: string,
): { readonly quote: string | null; readonly trust: number } | null {
  const site = read.facts.siteName;
  const own = read.hints.filter((hint) => statementAbout([hint], url, site) !== null);
  const best = read.hints.filter((hint) => !own.includes(hint)).sort((a, b) => b.trust - a.trust)[0];
  if (best) return { quote: best.quote, trust: best.trust };
  const name = read.sourceName;
  if (name === null) return own.length > 0 ? null : { quote: null, trust: 0 };
  return isNameOf(name, url, site) || own.some((hint) => hint.name === name)
    ? null
    : { quote: name, trust: 0 };
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

/** Whether a page has no date, or no more than a day that does not lie before the other's moment. */
function saysLess(page: PageFacts, other: PageFacts): boolean {
  const [own, theirs] = [page.published?.iso, other.published?.iso];
  if (!theirs || !own) return theirs !== undefined;
  return own.length <= DAY_LENGTH && theirs.length > DAY_LENGTH && theirs.slice(0, DAY_LENGTH) <= own;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

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
