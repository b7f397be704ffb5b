/**
 * What the popup says about a tab, decided once and free of markup: the components only lay it out, and tests can
 * ask for any state without a browser.
 */
import { i18n } from '#i18n';
import type { CopyKind, Finding, PageReport, Verdict } from '../../core/report';
import { plainHost } from '../../core/url';
import type { Candidate, FindResult, Origin, Problem } from '../../find/result';
import type { SearchState, TabState } from '../../storage/types';
import { percent } from '../figures';
import { safeHref } from '../parts/link';
import {
  copySentence,
  hostOf,
  kindText,
  problemText,
  providerName,
  rowText,
  shortName,
  stepText,
  stopText,
} from '../words';

export interface PopupInput {
  /** Null until the worker has answered. */
  readonly state: TabState | null;
  /** The worker did not answer. */
  readonly failed: boolean;
  readonly enabled: boolean;
  readonly offline: boolean;
  /** A search was asked for and the worker has not said yet that it runs. */
  readonly asked: boolean;
  /** The page is a web page whose site the reader may let the extension into. */
  readonly canGrant: boolean;
}

export type Phase = 'reading' | 'searching' | 'done' | 'offline' | 'error';

/** The first of the two buttons. `idle` is a button that can do nothing here but keeps its place. */
export type Primary =
  | {
      readonly does: 'origin';
      readonly href: string;
      readonly check: Origin['check'];
      readonly confidence: Origin['confidence'];
    }
  | { readonly does: 'archive'; readonly href: string }
  | { readonly does: 'find'; readonly again: boolean; readonly strong: boolean }
  | { readonly does: 'busy' | 'web' | 'grant' | 'enable' | 'idle' };

/** What stands above the two buttons. */
export type Card =
  | {
      readonly shows: 'origin';
      readonly name: string;
      /** Address behind the name where the first button leads elsewhere, to an archived copy. */
      readonly nameHref: string | null;
      readonly published: string | null;
      /** '' where no headline is known. */
      readonly title: string;
      /** Without its protocol; stands for a headline that is not known. */
      readonly address: string;
      readonly check: Origin['check'];
      readonly detail: string;
    }
  | { readonly shows: 'search'; readonly name: string; readonly step: string }
  | { readonly shows: 'note'; readonly text: string; readonly offer: 'web' | 'again' | 'privacy' | null };

export interface PopupModel {
  readonly phase: Phase;
  readonly verdict: Verdict | null;
  readonly kind: CopyKind | null;
  readonly chip: string;
  readonly tone: 'copy' | 'source' | 'plain';
  readonly sentence: string;
  /** 0..1: share of the original that stands on the page; null where nothing was compared. */
  readonly coverage: number | null;
  readonly coverageText: string;
  readonly card: Card;
  readonly primary: Primary;
  readonly canRead: boolean;
  readonly findings: readonly { readonly finding: Finding; readonly index: number }[];
  readonly candidates: readonly Candidate[];
  readonly chain: readonly string[];
  readonly requests: number;
}

/** A search starts by itself when the popup opens on a copy that nobody has looked up yet. */
export function shouldStart(input: PopupInput): boolean {
  const { state } = input;
  return (
    state?.report?.verdict === 'copy' &&
    state.access === 'ok' &&
    state.search === null &&
    input.enabled &&
    !input.offline &&
    !input.asked
  );
}

export function popupModel(input: PopupInput): PopupModel {
  const { state } = input;
  if (input.failed) {
    return quiet(
      'error',
      i18n.t('popup.chip.failed'),
      i18n.t('popup.say.failed'),
      i18n.t('popup.card.failed'),
    );
  }
  if (!state) return readingModel();
  if (!input.enabled) {
    const text = i18n.t('popup.card.offEverywhere');
    const off = quiet('done', i18n.t('popup.chip.off'), i18n.t('popup.say.offEverywhere'), text);
    return { ...off, primary: { does: 'enable' }, canRead: true };
  }
  if (state.access === 'off') {
    const off = quiet(
      'done',
      i18n.t('popup.chip.off'),
      i18n.t('popup.say.offHere'),
      i18n.t('popup.card.off'),
    );
    return { ...off, canRead: true };
  }
  if (state.access === 'no-access') {
    if (!input.canGrant) {
      const text = i18n.t('popup.card.closed');
      return quiet('error', i18n.t('popup.chip.noAccess'), i18n.t('popup.say.closedPage'), text);
    }
    const closed = quiet(
      'error',
      i18n.t('popup.chip.noAccess'),
      i18n.t('popup.say.noAccess'),
      i18n.t('popup.card.noAccess'),
    );
    return { ...closed, primary: { does: 'grant' }, canRead: true };
  }
  if (!state.report) return readingModel();
  return reportModel(input, state.report, state.search);
}

function quiet(phase: Phase, chip: string, sentence: string, text: string): PopupModel {
  return {
    phase,
    verdict: null,
    kind: null,
    chip,
    tone: 'plain',
    sentence,
    coverage: null,
    coverageText: '',
    card: { shows: 'note', text, offer: null },
    primary: { does: 'idle' },
    canRead: false,
    findings: [],
    candidates: [],
    chain: [],
    requests: 0,
  };
}

function readingModel(): PopupModel {
  const text = i18n.t('popup.card.reading');
  return quiet('reading', i18n.t('popup.chip.reading'), i18n.t('popup.say.reading'), text);
}

function reportModel(input: PopupInput, report: PageReport, search: SearchState | null): PopupModel {
  const starting = input.asked;
  // A search asked for again is running although the last answer is still in the state.
  const phase: Phase = starting
    ? 'searching'
    : (search?.phase ?? (input.offline && isDoubtful(report) ? 'offline' : 'done'));
  const result = phase === 'done' ? asked(search?.result ?? null) : null;
  const verdict = verdictOf(report, result);
  // Without requests, the finder may still know what the page itself names.
  const found = phase === 'offline' ? search?.result : result;
  const origin = found?.outcome === 'found' ? usable(found.origin) : null;
  const coverage = origin?.confidence === 'sure' ? (origin.comparison?.candidateInPage ?? null) : null;
  return {
    phase,
    verdict,
    kind: verdict === 'copy' ? report.kind : null,
    ...chipOf(verdict, report, result),
    sentence: sentenceOf(verdict, report, result, origin),
    coverage,
    coverageText: coverageText(report, coverage, verdict),
    ...cardOf(input, phase, verdict, report, search, starting, origin),
    canRead: true,
    findings: sortFindings(
      report.findings.map((finding) => landed(finding, result)),
      verdict,
    ),
    candidates: result ? others(result, origin) : [],
    chain: result?.chain ?? [],
    requests: result?.requests ?? (starting ? 0 : countRequests(search)),
  };
}

/** That nothing older was found means something only where somebody was asked. */
function asked(result: FindResult | null): FindResult | null {
  return result?.outcome === 'original' && result.requests === 0 ? { ...result, outcome: 'unknown' } : result;
}

/** The reader of such a page may well ask where it comes from. */
function isDoubtful(report: PageReport): boolean {
  return report.verdict === 'copy' || report.verdict === 'unsure';
}

/** The check of the texts knows more than the look at one page. */
function verdictOf(report: PageReport, result: FindResult | null): Verdict {
  if (result?.outcome === 'original') return 'original';
  if (result?.outcome === 'found' && result.origin?.confidence === 'sure') return 'copy';
  return report.verdict;
}

/** An origin whose address is no web address is none. */
function usable(origin: Origin | null): Origin | null {
  return origin && safeHref(origin.url) ? origin : null;
}

function chipOf(verdict: Verdict, report: PageReport, result: FindResult | null) {
  if (verdict === 'copy') {
    const cut = report.truncation ? ` · ${i18n.t('popup.chip.cut')}` : '';
    return { chip: kindText(report.kind) + cut, tone: 'copy' } as const;
  }
  if (verdict === 'not-article') return { chip: i18n.t('popup.chip.notArticle'), tone: 'plain' } as const;
  if (verdict === 'unsure') return { chip: i18n.t('popup.chip.unsure'), tone: 'plain' } as const;
  return result?.outcome === 'original'
    ? ({ chip: i18n.t('popup.chip.original'), tone: 'source' } as const)
    : ({ chip: i18n.t('popup.chip.looksOriginal'), tone: 'plain' } as const);
}

function sentenceOf(
  verdict: Verdict,
  report: PageReport,
  result: FindResult | null,
  origin: Origin | null,
): string {
  if (origin) {
    const name = nameOf(origin);
    if (origin.confidence === 'named' || origin.check === 'named') return i18n.t('popup.say.named', { name });
    return origin.confidence === 'sure'
      ? i18n.t('popup.say.firstBy', { name })
      : i18n.t('popup.say.sameAt', { name });
  }
  if (result?.outcome === 'original') return i18n.t('popup.say.isOriginal');
  const named = shortName(result?.publisher?.name ?? report.source?.name ?? '');
  if (result?.outcome === 'unknown' && !named && isDoubtful(report)) return i18n.t('popup.say.cannotTell');
  if (verdict === 'copy') return copySentence(report.kind, named);
  if (verdict === 'unsure') return i18n.t('popup.say.maybe');
  return verdict === 'original' ? i18n.t('popup.say.noSign') : i18n.t('popup.say.notArticle');
}

function nameOf(candidate: Candidate): string {
  return shortName(candidate.siteName || plainHost(candidate.host));
}

function coverageText(report: PageReport, coverage: number | null, verdict: Verdict): string {
  const how = report.truncation ? stopText(report.truncation) : '';
  if (coverage === null) return how && verdict === 'copy' ? i18n.t('popup.coverage.stops', { how }) : '';
  if (coverage >= 0.97) return i18n.t('popup.coverage.whole');
  const share = percent(coverage);
  return how
    ? i18n.t('popup.coverage.partStops', { percent: share, how })
    : i18n.t('popup.coverage.partOnly', { percent: share });
}

interface CardAndButton {
  readonly card: Card;
  readonly primary: Primary;
}

function cardOf(
  input: PopupInput,
  phase: Phase,
  verdict: Verdict,
  report: PageReport,
  search: SearchState | null,
  starting: boolean,
  origin: Origin | null,
): CardAndButton {
  if (phase === 'searching') {
    const step = starting ? undefined : search?.steps.at(-1);
    const name = shortName(report.source?.name ?? '') || hostOf(report.source?.url);
    const text = step ? stepText(step) : i18n.t('popup.step.reading');
    return { card: { shows: 'search', name, step: text }, primary: { does: 'busy' } };
  }
  if (origin) return originCard(origin);
  if (phase === 'offline') return offlineCard(input, report);
  if (phase === 'error') {
    const text = search?.problem ? problemText(search.problem) : i18n.t('popup.card.notFound');
    return note(text, 'web', { does: 'find', again: true, strong: true });
  }
  const result = asked(search?.result ?? null);
  if (result?.outcome === 'original') {
    return note(i18n.t('popup.card.original'), null, { does: 'find', again: true, strong: false });
  }
  if (result) {
    return note(unknownText(result), 'again', { does: 'web' });
  }
  const text = verdict === 'not-article' ? i18n.t('popup.card.notArticle') : i18n.t('popup.card.ready');
  return note(text, null, { does: 'find', again: false, strong: isDoubtful(report) });
}

/** What kept the search from an answer: a service that failed, else the first place that could not be read. */
function unknownText(result: FindResult): string {
  if (result.shared) return i18n.t('popup.card.sameAgency', { name: shortName(result.shared) });
  if (result.candidates.some((candidate) => candidate.comparison?.sameText)) {
    return i18n.t('popup.card.sameElsewhere');
  }
  const service = result.searches?.find((search) => search.problem !== null);
  if (service?.problem) return notFoundAt(providerName(service.provider), service.problem);
  const place = result.candidates.find((candidate) => candidate.problem !== null);
  if (place?.problem) return notFoundAt(shortName(plainHost(place.host)), place.problem);
  return result.requests === 0 ? i18n.t('popup.card.notAsked') : i18n.t('popup.card.notFound');
}

function notFoundAt(who: string, problem: Problem): string {
  return i18n.t('popup.card.notFoundAt', { who, problem: problemText(problem) });
}

function note(text: string, offer: 'web' | 'again' | 'privacy' | null, primary: Primary): CardAndButton {
  return { card: { shows: 'note', text, offer }, primary };
}

function originCard(origin: Origin): CardAndButton {
  const href = safeHref(origin.url) ?? '';
  const archive = origin.check === 'archived' ? safeHref(origin.archiveUrl) : undefined;
  return {
    card: {
      shows: 'origin',
      name: nameOf(origin),
      nameHref: archive ? href : null,
      published: origin.published,
      title: origin.title ?? '',
      address: href.replace(/^https?:\/\//, ''),
      check: origin.check,
      detail: checkDetail(origin),
    },
    primary: archive
      ? { does: 'archive', href: archive }
      : { does: 'origin', href, check: origin.check, confidence: origin.confidence },
  };
}

/** Two rows at most: what the texts say, then who was first. */
function checkDetail(origin: Origin): string {
  if (origin.check === 'named') {
    return origin.problem
      ? i18n.t('popup.check.namedWhy', { problem: problemText(origin.problem) })
      : i18n.t('popup.check.namedText');
  }
  if (origin.check === 'archived') return i18n.t('popup.check.archivedText');
  const text =
    origin.rows.find((row) => row.reason === 'same-text') ??
    origin.rows.find(({ reason }) => reason === 'more-text');
  const first =
    origin.rows.find(({ reason }) => reason === 'earlier') ??
    origin.rows.find(({ reason }) => reason === 'canonical-agrees' || reason === 'named-by-page');
  const said = [text, first].flatMap((row) => (row ? [rowText(row)] : []));
  if (origin.confidence === 'likely') said.splice(1, 1, i18n.t('popup.check.openDirection'));
  return said.join(' ');
}

/** Without a request, the page's own word is all there is; it is offered as what it is. */
function offlineCard(input: PopupInput, report: PageReport): CardAndButton {
  const text = input.offline ? i18n.t('popup.card.offlineSwitch') : i18n.t('popup.card.offline');
  const href = report.verdict === 'copy' ? safeHref(report.source?.url) : undefined;
  if (href && input.offline)
    return note(text, 'privacy', { does: 'origin', href, check: 'named', confidence: 'named' });
  if (input.offline) return note(text, 'privacy', { does: 'idle' });
  return note(text, null, { does: 'find', again: true, strong: true });
}

/** A redirector names nobody: once it is known where it led, the reason names that place. */
function landed(finding: Finding, result: FindResult | null): Finding {
  const host = hostOf(finding.url);
  const pages = result ? [...(result.origin ? [result.origin] : []), ...result.candidates] : [];
  const end = host && pages.find(({ from }) => hostOf(from) === host);
  return end ? { ...finding, url: end.url } : finding;
}

/** Strongest first, those that speak for the verdict before those that speak against it. */
function sortFindings(findings: readonly Finding[], verdict: Verdict) {
  const sign = verdict === 'original' ? -1 : 1;
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => sign * (b.finding.weight - a.finding.weight));
}

function others(result: FindResult, origin: Origin | null): Candidate[] {
  return result.candidates.filter((candidate) => candidate.url !== origin?.url);
}

function countRequests(search: SearchState | null): number {
  return (search?.steps ?? []).filter(
    ({ step }) => step === 'fetching' || step === 'searching' || step === 'publisher',
  ).length;
}
