import type { PageReport } from '../core/report';
import { type FindResult, type FindStep, PROBLEMS, type Problem } from '../find/result';
import type { HealthRecord } from '../rules/health';
import type { PageMode } from '../rules/rule';
import { BUNDLED } from './fonts';
import { DEFAULT_KEYS, type Keys } from './keys';

export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export const FONTS = ['serif', 'book', 'sans', 'humanist', 'mono', ...BUNDLED] as const;
export const BADGES = ['dot', 'text', 'none'] as const;

/** What the measures of a look may be, and how far apart two choices are. */
export const LOOK_RANGES = {
  size: { min: 14, max: 32, step: 1 },
  measure: { min: 45, max: 90, step: 1 },
  leading: { min: 1.2, max: 2.2, step: 0.05 },
  spacing: { min: 0, max: 0.12, step: 0.01 },
} as const;

/** How the clean view looks. */
export interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly font: (typeof FONTS)[number];
  /** Pixels, 14..32. */
  readonly size: number;
  /** Characters a line, 45..90. */
  readonly measure: number;
  /** Line height as a factor, 1.2..2.2. */
  readonly leading: number;
  /** Room added between letters, in em, 0..0.12. */
  readonly spacing: number;
  /** Lines of equal length. */
  readonly justify: boolean;
  /** Words are divided at the ends of lines, by the rules of their language. */
  readonly hyphens: boolean;
}

/** Sites that can have a look of their own. */
export const SITE_LOOKS_MAX = 500;

/** The look of one site. */
export interface SiteLook {
  /** Host, lower case, without `www.`. */
  readonly site: string;
  readonly look: Look;
}

/** The look of a site as its pages are told it; null where it has none of its own. */
export interface SiteLookState {
  readonly site: string;
  readonly look: Look | null;
}

/** A place in an article: so many of its blocks stand before it. */
export interface Place {
  readonly block: number;
  /** Blocks of the article, at least one. */
  readonly of: number;
}

export interface Settings {
  /** The global switch; off means no look at any page. */
  readonly enabled: boolean;
  /** No request leaves the browser, whatever is clicked. */
  readonly offline: boolean;
  /** Look the original up without a click, on every copy. Off by default. */
  readonly autoFind: boolean;
  readonly badge: (typeof BADGES)[number];
  /** Kinds of copies that the toolbar marks. */
  readonly markedKinds: readonly ('wire' | 'syndicated' | 'excerpt' | 'crosspost' | 'press-release')[];
  /** Base address of the reader's own SearXNG instance, or ''. */
  readonly searxngUrl: string;
  /** The reader's key for the Brave Search API, or ''. */
  readonly braveKey: string;
  /** Ids of search services in the order they are asked; those not named follow in their own. */
  readonly searchOrder: readonly string[];
  /** Search services switched on or off against their default, by id. */
  readonly searchSwitches: Readonly<Record<string, boolean>>;
  /** Whether the web archive is asked for originals that are gone. */
  readonly archives: boolean;
  /** Share the rules with the reader's other devices, through the browser. Off by default. */
  readonly sync: boolean;
  /** Whether places in long articles are kept, to go on reading there. */
  readonly keepPlaces: boolean;
  readonly look: Look;
  /** Keys of the clean view. */
  readonly readerKeys: Keys;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  offline: false,
  autoFind: false,
  badge: 'dot',
  markedKinds: ['wire', 'syndicated', 'excerpt', 'crosspost', 'press-release'],
  searxngUrl: '',
  braveKey: '',
  searchOrder: [],
  searchSwitches: {},
  archives: true,
  sync: false,
  keepPlaces: true,
  look: {
    theme: 'system',
    font: 'serif',
    size: 20,
    measure: 66,
    leading: 1.55,
    spacing: 0,
    justify: false,
    hyphens: true,
  },
  readerKeys: DEFAULT_KEYS,
};

/** Lists a reader can subscribe to. */
export const SUBSCRIPTIONS_MAX = 50;

/** What came of the last attempt to fetch a list; a problem keeps the last good text. */
export const LIST_RESULTS = ['updated', 'unchanged', 'no-rules', 'full', ...PROBLEMS] as const;
export type ListResult = (typeof LIST_RESULTS)[number];

/** A list of rules that somebody else keeps. Times are milliseconds since 1970, null for never. */
export interface Subscription {
  /** Follows from the address. */
  readonly id: string;
  readonly url: string;
  readonly on: boolean;
  /** As the list calls itself, or ''. */
  readonly title: string;
  readonly version: string;
  /** Hours after which it is fetched again. */
  readonly expires: number;
  readonly etag: string;
  readonly modified: string;
  /** When it was last asked for, whatever came of it. */
  readonly checkedAt: number | null;
  /** When its text last came, or was said to be unchanged. */
  readonly freshAt: number | null;
  readonly result: ListResult | null;
  /** Attempts since it came last. */
  readonly failures: number;
  readonly rules: number;
  readonly mistakes: number;
}

/** What came of subscribing; nothing is added where the list cannot be had. */
export type Subscribed =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly why: ListResult | 'address' | 'many' };

/** Whether the rule for a page found what it names; null for what it does not name. */
export interface RuleSeen {
  readonly body: boolean | null;
  readonly title: boolean | null;
}

export type { HealthRecord };

/** A search as the popup and the clean view show it. */
export interface SearchState {
  readonly phase: 'searching' | 'done' | 'offline' | 'error';
  readonly steps: readonly FindStep[];
  readonly result: FindResult | null;
  readonly problem: Problem | null;
  readonly startedAt: number;
}

/** What is known about a tab's page. Kept in memory-only session storage, so a woken worker still knows it. */
export interface TabState {
  readonly tabId: number;
  /** Address of the page the state belongs to; another address means another page. */
  readonly url: string;
  readonly host: string;
  readonly private: boolean;
  /** When the state was made, in milliseconds since 1970; tells one load of a page from the next. */
  readonly since: number;
  /** `off`: switched off here; `no-access`: the browser grants none, or a page extensions cannot read. */
  readonly access: 'ok' | 'off' | 'no-access';
  readonly mode: PageMode;
  /** Null while the page has not been read. */
  readonly report: PageReport | null;
  readonly search: SearchState | null;
}
