import type { Hint, Source } from '../core/report';

/** How far the original was confirmed. */
export const CHECKS = ['verified', 'named', 'archived'] as const;
export type Check = (typeof CHECKS)[number];

/** Why a candidate could not be checked; each has a plain sentence in the locale files. */
export const PROBLEMS = [
  'offline', // requests are switched off, or no connection
  'blocked', // private, loopback or otherwise forbidden address
  'not-found', // 404, 410
  'refused', // other 4xx
  'server-error', // 5xx
  'timeout',
  'too-large',
  'redirect-loop',
  'not-html',
  'no-access', // the browser grants no access to that site
  'network', // connection failed
  'no-text', // fetched, but there is no article text in it
  'rate-limited', // 429
  'not-picture', // a picture was asked for, and something else came
  'bad-answer', // a search service answered something else than it documents
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** Figures of a comparison between the page and a candidate. */
export interface Comparison {
  /** 0..1: share of the page's word shingles that stand in the candidate. */
  readonly pageInCandidate: number;
  /** 0..1: share of the candidate's that stand in the page. */
  readonly candidateInPage: number;
  /** 0..1: likeness of the headlines. */
  readonly title: number;
  readonly sameText: boolean;
  /** 0..1: share of the page's length over which the candidate's words recur; 0 where it is another text. */
  readonly pageCovered: number;
  /** Likewise of the candidate's. */
  readonly candidateCovered: number;
}

/** One reason for or against a candidate, shown to the reader as a row. */
export interface CheckRow {
  readonly reason:
    | 'same-text' // value: percent of the page found there
    | 'more-text' // the candidate is longer: the page holds `value` percent of it
    | 'same-title'
    | 'earlier' // value: minutes earlier
    | 'later'
    | 'no-date'
    | 'named-by-page' // quote
    | 'credits-page' // the candidate itself credits this page
    | 'credits-other' // the candidate is a copy of something else
    | 'other-text'
    | 'canonical-agrees'
    | 'same-agency' // both are an agency's text; quote: its credit there
    | 'left-behind' // the page still carries traces of it; quote
    | 'seen-earlier'; // an archive had it before this page says it was published; value: minutes
  readonly value?: number;
  readonly quote?: string;
}

export interface Candidate {
  /** Address after redirects, without tracking parameters. */
  readonly url: string;
  readonly host: string;
  readonly title: string | null;
  readonly siteName: string | null;
  /** ISO 8601 or null. */
  readonly published: string | null;
  /** Ids of the collectors and providers that led here. */
  readonly via: readonly string[];
  readonly comparison: Comparison | null;
  readonly problem: Problem | null;
  readonly rows: readonly CheckRow[];
  /** The address that led there by redirects, where its host is another. */
  readonly from?: string;
}

export interface Origin extends Candidate {
  readonly check: Check;
  /** How sure, in words: verified with direction supported / text agrees, direction open / only named. */
  readonly confidence: 'sure' | 'likely' | 'named';
  /** Address of an archived copy, where `check` is `archived`. */
  readonly archiveUrl: string | null;
}

/** What became of asking one search service. */
export interface SearchStatus {
  /** Id of the provider. */
  readonly provider: string;
  /** Hits it listed, whether or not they were about the page. */
  readonly hits: number;
  readonly problem: Problem | null;
}

export interface FindResult {
  /** `found`: see `origin`; `unknown`: cannot tell; `original`: this page is the original as far as can be seen. */
  readonly outcome: 'found' | 'unknown' | 'original';
  readonly origin: Origin | null;
  readonly candidates: readonly Candidate[];
  /** The publisher the page names where no address of the article is known or could be confirmed. */
  readonly publisher?: Source | null;
  /** The agency whose text this is, where several sites carry it and its own page was not found. */
  readonly shared?: string | null;
  /** The search services that were asked, with what kept them from answering. */
  readonly searches?: readonly SearchStatus[];
  /** Hosts from the page to the origin where a copy of a copy was followed. */
  readonly chain: readonly string[];
  /** Words for "search the web for this sentence". */
  readonly searchText: string;
  readonly requests: number;
  readonly finishedAt: number;
}

/** What happens during a search, in order; the popup shows the last one. */
export type FindStep =
  | { readonly step: 'reading' }
  | { readonly step: 'fetching'; readonly host: string }
  | { readonly step: 'comparing'; readonly host: string }
  | { readonly step: 'publisher'; readonly host: string }
  | { readonly step: 'searching'; readonly provider: string }
  | { readonly step: 'archive'; readonly host: string }
  | { readonly step: 'following'; readonly host: string };

/** What a request was for. */
export const PURPOSES = [
  'candidate',
  'redirect',
  'publisher',
  'search',
  'archive',
  'rules',
  'picture',
  'next-page',
  'subscription',
  'test-page',
] as const;

/** One line of the request ledger. */
export interface LedgerEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: string;
  readonly url: string;
  readonly purpose: (typeof PURPOSES)[number];
  /** What was sent besides the address: search words, or ''. */
  readonly sent: string;
  readonly status: number | null;
  readonly bytes: number;
  readonly problem: Problem | null;
  /** Where redirects ended, if elsewhere than at `url`. */
  readonly landed?: string;
}

export type { Hint };
