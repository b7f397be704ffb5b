/**
 * What the popup says about a tab, decided once and free of markup: the components only lay it out, and tests can
 * ask for any state without a browser.
 */
import { i18n } from '#i18n';
import type { CopyKind, Finding, PageReport, Verdict } from '../../core/report';
import type { Candidate, FindResult, Origin } from '../../find/result';
import type { SearchState, TabState } from '../../storage/types';
import { percent } from '../figures';
import { safeHref } from '../parts/link';
import { copySentence, hostOf, kindText, shortName, stopText } from '../words';
import { asked, type Card, cardOf, isDoubtful, nameOf, type Phase, type Primary } from './card';

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
  /** An update has brought something, and this is the first opening since. */
  readonly news: boolean;
}

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
  /** When the search ended, milliseconds since 1970; null where none did. */
  readonly finishedAt: number | null;
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
    finishedAt: null,
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
    finishedAt: result?.finishedAt ?? null,
  };
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

function coverageText(report: PageReport, coverage: number | null, verdict: Verdict): string {
  const how = report.truncation ? stopText(report.truncation) : '';
  if (coverage === null) return how && verdict === 'copy' ? i18n.t('popup.coverage.stops', { how }) : '';
  if (coverage >= 0.97) return i18n.t('popup.coverage.whole');
  const share = percent(coverage);
  return how
    ? i18n.t('popup.coverage.partStops', { percent: share, how })
    : i18n.t('popup.coverage.partOnly', { percent: share });
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
