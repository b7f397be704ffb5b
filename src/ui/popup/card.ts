/** What the popup's card and its first button say, in every phase of a search. */
import { i18n } from '#i18n';
import type { PageReport, Verdict } from '../../core/report';
import { plainHost } from '../../core/url';
import type { Candidate, FindResult, Origin, Problem } from '../../find/result';
import type { SearchState } from '../../storage/types';
import { safeHref } from '../parts/link';
import { problemText } from '../problem-words';
import { hostOf, providerName, rowText, shortName, stepText } from '../words';

/** How far the look at the page and the search have come. */
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

/** That nothing older was found means something only where somebody was asked. */
export function asked(result: FindResult | null): FindResult | null {
  return result?.outcome === 'original' && result.requests === 0 ? { ...result, outcome: 'unknown' } : result;
}

/** The reader of such a page may well ask where it comes from. */
export function isDoubtful(report: PageReport): boolean {
  return report.verdict === 'copy' || report.verdict === 'unsure';
}

/** What a candidate's site is called. */
export function nameOf(candidate: Candidate): string {
  return shortName(candidate.siteName || plainHost(candidate.host));
}

/** The card and the button below it. */
export interface CardAndButton {
  readonly card: Card;
  readonly primary: Primary;
}

/**
 * @param input whether requests are switched off
 * @param starting a search was asked for, and the worker has not said yet that it runs
 * @param origin what was found, where its address can be opened
 */
export function cardOf(
  input: { readonly offline: boolean },
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
function offlineCard(input: { readonly offline: boolean }, report: PageReport): CardAndButton {
  const text = input.offline ? i18n.t('popup.card.offlineSwitch') : i18n.t('popup.card.offline');
  const href = report.verdict === 'copy' ? safeHref(report.source?.url) : undefined;
  if (href && input.offline)
    return note(text, 'privacy', { does: 'origin', href, check: 'named', confidence: 'named' });
  if (input.offline) return note(text, 'privacy', { does: 'idle' });
  return note(text, null, { does: 'find', again: true, strong: true });
}
