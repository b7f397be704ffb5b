/**
 * The words of the product as types: what is known about a page. All of it is plain data that
 * survives a message, so the content script, the worker, the pages and `evaluate` share it.
 */

export const VERDICTS = ['copy', 'original', 'unsure', 'not-article'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const COPY_KINDS = ['wire', 'syndicated', 'excerpt', 'crosspost', 'press-release'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/**
 * Why a finding matters, in the reader's terms. Each reason has one sentence in the locale files, filled
 * with the finding's `name` and `quote`; so a new signal needs no new translation.
 */
export const REASONS = [
  'names-source', // the text names the publisher it comes from
  'links-source', // the text links where it comes from
  'agency', // the text is an agency's
  'press-release', // the text is somebody's announcement
  'republished', // a notice or licence says the text is republished
  'feed', // a feed's own footer or importer's mark was left in the text
  'other-address', // the page's markup gives another site's address as its own
  'tracker', // a pixel that a publisher puts into its republished texts
  'cut', // the text breaks off
  'repeated-headline',
  'repeated-teaser',
  'share-counts',
  'breadcrumb',
  'template', // a theme or plugin that autoblogs use
  'own-work', // speaks for an original
] as const;
export type Reason = (typeof REASONS)[number];

/** What a signal saw. */
export interface Finding {
  /** Id of the signal. */
  readonly signal: string;
  readonly reason: Reason;
  /** The page's own words (or markup value), at most {@link QUOTE_MAX} characters. */
  readonly quote: string;
  /** How strongly it speaks for a copy, as log-odds; negative speaks for an original. */
  readonly weight: number;
  /** Name of the trace in the table of weights that `weight` was taken from. */
  readonly trace?: string;
  /** The kind of copy it speaks for, where it speaks for one. */
  readonly kind?: CopyKind;
  /** Index of the block in the page snapshot; absent for findings in the markup. */
  readonly block?: number;
  /** The publisher or agency named. */
  readonly name?: string;
  /** The address linked, absolute http(s). */
  readonly url?: string;
}

/** Where the original may be: an address, or only a publisher's name or host. */
export interface Hint {
  /** Id of the collector. */
  readonly collector: string;
  /** Absolute http(s) address of the (supposed) original article, or of the publisher's home page. */
  readonly url?: string;
  /** Publisher's name as the page spells it, or as the publisher table does. */
  readonly name?: string;
  /** Publisher's host without `www.`, where only that is known. */
  readonly host?: string;
  /** The words or markup that say so, at most {@link QUOTE_MAX} characters. */
  readonly quote: string;
  /** 0..1: how far the statement can be believed before anything is fetched. */
  readonly trust: number;
  /** The kind of copy the statement implies, where it implies one. */
  readonly kind?: CopyKind;
}

export interface Source {
  readonly name: string;
  /** Absolute http(s) address: the article where known, else the publisher's site. */
  readonly url: string | null;
}

/** Ways in which a text breaks off. */
export const CUTS = [
  'continue-reading',
  'ellipsis',
  'open-quotation',
  'no-end',
  'paywall',
  'char-count',
  'stated-length',
] as const;

/** Where and how a text breaks off. */
export interface Truncation {
  readonly reason: (typeof CUTS)[number];
  /** The last words of the text. */
  readonly quote: string;
}

/** What the local look at a page yields. No part of it needs the network. */
export interface PageReport {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly verdict: Verdict;
  /** 0..1: how strongly the page looks like a copy; ranks pages. */
  readonly score: number;
  readonly kind: CopyKind | null;
  readonly source: Source | null;
  readonly truncation: Truncation | null;
  readonly findings: readonly Finding[];
  readonly hints: readonly Hint[];
  /** True where a budget ended the look before the page's end. */
  readonly partial: boolean;
}

/** What comparing two articles needs: taken from the live tab or from a fetched candidate. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly siteName: string | null;
  readonly byline: string | null;
  readonly lang: string;
  /** First publication as ISO 8601 with the place it was read from. */
  readonly published: { readonly iso: string; readonly from: string } | null;
  /** Hosts other than its own that the article's pictures come from, without `www.`. */
  readonly hosts?: readonly string[];
  /** Short lines between headline and text and right below the text, where a source may be named. */
  readonly lines?: readonly string[];
  /** Visible article prose, a newline between blocks, at most {@link FACTS_TEXT_MAX} characters. */
  readonly text: string;
}

/** Longest quotation kept, in characters. */
export const QUOTE_MAX = 160;
/** Longest article text sent between contexts, in characters. */
export const FACTS_TEXT_MAX = 60_000;
