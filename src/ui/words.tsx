/**
 * What the types of the product say in the reader's language. Every table is exhaustive, so a new reason, problem
 * or kind does not compile before it has words.
 */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CopyKind, Finding, Reason, Truncation } from '../core/report';
import { parseHttpUrl, plainHost } from '../core/url';
import type { CheckRow, FindStep, LedgerEntry } from '../find/result';
import { percent, spanOf } from './figures';

/** Longest name of a publisher shown, in characters; longer ones would push the page out of the popup. */
const NAME_MAX = 36;
/** Longest quotation shown with a reason; the place on the page shows the rest. */
const SHOWN_QUOTE_MAX = 100;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name from a page, squeezed to one line and to {@link NAME_MAX} characters. One in a script that runs from right
 * to left is isolated, so that it leaves the order of the sentence around it alone.
 */
export function shortName(name: string): string {
  const line = name.replace(/[\s\u2066-\u2069]+/g, ' ').trim();
  const short = line.length > NAME_MAX ? `${line.slice(0, NAME_MAX - 1).trimEnd()}…` : line;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** Host of an address as people say it, or '' where it is none. */
export function hostOf(url: string | null | undefined): string {
  const parsed = parseHttpUrl(url);
  return parsed ? plainHost(parsed) : '';
}

const KIND_WORDS: Record<CopyKind, () => string> = {
  wire: () => i18n.t('popup.chip.wire'),
  syndicated: () => i18n.t('popup.chip.syndicated'),
  excerpt: () => i18n.t('popup.chip.excerpt'),
  crosspost: () => i18n.t('popup.chip.crosspost'),
  'press-release': () => i18n.t('popup.chip.pressRelease'),
};

/** A kind of copy in two words at most. */
export function kindText(kind: CopyKind | null): string {
  return kind ? KIND_WORDS[kind]() : i18n.t('popup.chip.copy');
}

const COPY_SENTENCES: Record<CopyKind | 'copy', { of(name: string): string; nameless(): string }> = {
  wire: {
    of: (name) => i18n.t('popup.say.wire', { name }),
    nameless: () => i18n.t('popup.say.wireNameless'),
  },
  syndicated: {
    of: (name) => i18n.t('popup.say.syndicated', { name }),
    nameless: () => i18n.t('popup.say.syndicatedNameless'),
  },
  excerpt: {
    of: (name) => i18n.t('popup.say.excerpt', { name }),
    nameless: () => i18n.t('popup.say.excerptNameless'),
  },
  crosspost: {
    of: (name) => i18n.t('popup.say.crosspost', { name }),
    nameless: () => i18n.t('popup.say.crosspostNameless'),
  },
  'press-release': {
    of: (name) => i18n.t('popup.say.pressRelease', { name }),
    nameless: () => i18n.t('popup.say.pressReleaseNameless'),
  },
  copy: {
    of: (name) => i18n.t('popup.say.copy', { name }),
    nameless: () => i18n.t('popup.say.copyNameless'),
  },
};

/** The sentence about a copy as far as the page itself tells. */
export function copySentence(kind: CopyKind | null, name: string): string {
  const words = COPY_SENTENCES[kind ?? 'copy'];
  return name ? words.of(name) : words.nameless();
}

const STOP_WORDS: Record<Truncation['reason'], () => string> = {
  'continue-reading': () => i18n.t('popup.stop.continueReading'),
  ellipsis: () => i18n.t('popup.stop.ellipsis'),
  'open-quotation': () => i18n.t('popup.stop.openQuotation'),
  'no-end': () => i18n.t('popup.stop.noEnd'),
  paywall: () => i18n.t('popup.stop.paywall'),
  'char-count': () => i18n.t('popup.stop.charCount'),
  'stated-length': () => i18n.t('popup.stop.statedLength'),
};

/** How a text breaks off: "it stops in mid-sentence". */
export function stopText(truncation: Truncation): string {
  return STOP_WORDS[truncation.reason]();
}

/** A search provider by the name its makers give it. */
export function providerName(id: string): string {
  return PROVIDER_NAMES[id] ?? shortName(id);
}

/** Names are names in every language. A test holds them equal to those of the providers, which bring code along. */
export const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  searxng: 'SearXNG',
  brave: 'Brave Search',
  'bing-news': 'Bing News',
  'google-news': 'Google News',
  'gdelt-context': 'GDELT Context',
  'gdelt-doc': 'GDELT',
  'bing-web': 'Bing',
  duckduckgo: 'DuckDuckGo',
};

/** The last step of a search. */
export function stepText(step: FindStep): string {
  switch (step.step) {
    case 'reading':
      return i18n.t('popup.step.reading');
    case 'fetching':
      return i18n.t('popup.step.fetching', { host: shortName(step.host) });
    case 'comparing':
      return i18n.t('popup.step.comparing', { host: shortName(step.host) });
    case 'searching':
      return i18n.t('popup.step.searching', { name: providerName(step.provider) });
    case 'publisher':
      return i18n.t('popup.step.publisher', { host: shortName(step.host) });
    case 'archive':
      return i18n.t('popup.step.archive');
    case 'following':
      return i18n.t('popup.step.following', { host: shortName(step.host) });
  }
}

/** A row of a check as a sentence. */
export function rowText(row: CheckRow): string {
  const value = row.value ?? 0;
  switch (row.reason) {
    case 'same-text':
      return value >= 97
        ? i18n.t('popup.row.allText')
        : i18n.t('popup.row.someText', { percent: percent(value / 100) });
    case 'more-text':
      return i18n.t('popup.row.moreText', { percent: percent(value / 100) });
    case 'same-title':
      return i18n.t('popup.row.sameTitle');
    case 'earlier':
      return i18n.t('popup.row.earlier', { time: spanOf(value) });
    case 'later':
      return i18n.t('popup.row.later', { time: spanOf(value) });
    case 'no-date':
      return i18n.t('popup.row.noDate');
    case 'named-by-page':
      return i18n.t('popup.row.namedByPage');
    case 'credits-page':
      return i18n.t('popup.row.creditsPage');
    case 'credits-other':
      return i18n.t('popup.row.creditsOther');
    case 'other-text':
      return i18n.t('popup.row.otherText');
    case 'canonical-agrees':
      return i18n.t('popup.row.canonicalAgrees');
    case 'same-agency':
      return i18n.t('popup.row.sameAgency');
    case 'left-behind':
      return i18n.t('popup.row.leftBehind');
    case 'seen-earlier':
      return i18n.t('popup.row.seenEarlier', { time: spanOf(value) });
  }
}

const PURPOSE_WORDS: Record<LedgerEntry['purpose'], () => string> = {
  candidate: () => i18n.t('ledger.purposes.candidate'),
  redirect: () => i18n.t('ledger.purposes.redirect'),
  publisher: () => i18n.t('ledger.purposes.publisher'),
  search: () => i18n.t('ledger.purposes.search'),
  archive: () => i18n.t('ledger.purposes.archive'),
  rules: () => i18n.t('rules.import.purpose'),
  picture: () => i18n.t('ledger.purposes.picture'),
  'next-page': () => i18n.t('ledger.purposes.nextPage'),
  subscription: () => i18n.t('rules.lists.purpose'),
  'test-page': () => i18n.t('rules.check.purpose'),
};

/** What a request was for. */
export function purposeText(purpose: LedgerEntry['purpose']): string {
  return PURPOSE_WORDS[purpose]();
}

/** Stands in a sentence where the quotation goes; a private-use character that no sentence of ours holds. */
const SLOT = '\u{e000}';

const REASON_WORDS: Record<Reason, (name: string, host: string) => string> = {
  'names-source': (name) =>
    name
      ? i18n.t('reason.namesSourceBy', { name, quote: SLOT })
      : i18n.t('reason.namesSource', { quote: SLOT }),
  'links-source': (_name, host) =>
    host
      ? i18n.t('reason.linksSourceTo', { host, quote: SLOT })
      : i18n.t('reason.linksSource', { quote: SLOT }),
  agency: (name) =>
    name ? i18n.t('reason.agencyBy', { name, quote: SLOT }) : i18n.t('reason.agency', { quote: SLOT }),
  'press-release': () => i18n.t('reason.pressRelease', { quote: SLOT }),
  republished: () => i18n.t('reason.republished', { quote: SLOT }),
  feed: () => i18n.t('reason.feed', { quote: SLOT }),
  'other-address': () => i18n.t('reason.otherAddress', { quote: SLOT }),
  tracker: (name) =>
    name ? i18n.t('reason.trackerBy', { name, quote: SLOT }) : i18n.t('reason.tracker', { quote: SLOT }),
  cut: (_name, host) =>
    host ? i18n.t('reason.cutTo', { host, quote: SLOT }) : i18n.t('reason.cut', { quote: SLOT }),
  'repeated-headline': () => i18n.t('reason.repeatedHeadline', { quote: SLOT }),
  'repeated-teaser': () => i18n.t('reason.repeatedTeaser', { quote: SLOT }),
  'share-counts': () => i18n.t('reason.shareCounts', { quote: SLOT }),
  breadcrumb: () => i18n.t('reason.breadcrumb', { quote: SLOT }),
  template: () => i18n.t('reason.template', { quote: SLOT }),
  'own-work': () => i18n.t('reason.ownWork', { quote: SLOT }),
};

/** Cut at a blank, so that no word is halved. */
function shortQuote(quote: string): string {
  if (quote.length <= SHOWN_QUOTE_MAX) return quote;
  const blank = quote.lastIndexOf(' ', SHOWN_QUOTE_MAX);
  return `${quote.slice(0, blank > SHOWN_QUOTE_MAX / 2 ? blank : SHOWN_QUOTE_MAX).trimEnd()}…`;
}

/**
 * A finding as a sentence with the page's own words marked in it. The words are isolated from the direction of the
 * sentence, since they may be in any script.
 */
export function reasonSentence(finding: Finding): ComponentChildren {
  const name = shortName((finding.name ?? '').replaceAll(SLOT, ''));
  const quote = shortQuote(finding.quote.trim());
  // Without a quotation there is nothing a link could be hung on, so the sentence that begins with it is not used.
  const sentence = REASON_WORDS[finding.reason](name, quote ? hostOf(finding.url) : '');
  const at = sentence.indexOf(SLOT);
  if (at < 0) return sentence;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + SLOT.length)];
  if (!quote) return before.replace(/[:\s]+$/, '') + after;
  return (
    <>
      {before}
      <mark dir="auto">{quote}</mark>
      {after}
    </>
  );
}
