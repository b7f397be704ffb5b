import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PictureType } from '../core/picture';
import type { PageFacts, PageReport } from '../core/report';
import type { ReadPage } from '../find/read-page';
import type { Problem } from '../find/result';
import type { DebrisWords, Lexicon } from '../lexicon/lexicon';
import type { Rivals } from '../rules/overruled';
import type { Purpose } from '../rules/pick/purpose';
import type { Scope, Sites } from '../rules/pick/sites';
import type { EffectiveRule, FindMode, PageMode, RuleOrigin } from '../rules/rule';
import type { WrittenWord } from '../rules/written';
import type { Bundled } from '../storage/fonts';
import type { Keys } from '../storage/keys';
import type {
  ListResult,
  Look,
  Place,
  RuleSeen,
  SiteLookState,
  Subscribed,
  TabState,
} from '../storage/types';

/** What the clean view needs to open on a page. */
export interface ReaderContext {
  readonly state: TabState | null;
  readonly rule: EffectiveRule | null;
  readonly lexicon: Lexicon;
  readonly debris: readonly DebrisWords[];
  /** For all sites that have none of their own. */
  readonly look: Look;
  /** Null in private windows. */
  readonly siteLook: SiteLookState | null;
  readonly keys: Keys;
  /** Where the reader stopped in this article, if places are kept and it has one. */
  readonly place: Place | null;
  /** Whether places are kept for this page. */
  readonly keepsPlace: boolean;
}

/** A picture of an article that is being saved, as text: messages are JSON in Chromium. */
export type PictureAnswer =
  | { readonly ok: true; readonly type: PictureType; readonly base64: string }
  | { readonly ok: false; readonly problem: Problem | null };

/** Source of a further page of an article that is read clean. */
export type PageAnswer =
  | { readonly ok: true; readonly url: string; readonly html: string }
  | { readonly ok: false; readonly problem: Problem | null };

/** One file of a typeface, as text. */
export interface LoadedFont {
  readonly weight: string;
  readonly style: string;
  readonly range: string;
  readonly base64: string;
}

/** What the detector needs before it looks. Null words mean: stay silent here. */
export interface DetectorContext {
  readonly mode: PageMode;
  readonly lexicon: Lexicon | null;
  readonly rule: EffectiveRule | null;
}

/** A line for the reader's rules, as a page's picker or clean view asks for it; the page's own site is meant. */
export interface RuleEdit {
  readonly scope: Scope;
  readonly word: WrittenWord;
  readonly selector: string;
}

/** Where the line stands now; or why there is none. */
export type RuleWritten =
  | { readonly ok: true; readonly site: string; readonly line: number; readonly rivals: Rivals }
  | { readonly ok: false; readonly reason: 'full' | 'no-site' };

/** Other pages of a site that are open, and those of them on which something was found. */
export interface Siblings {
  readonly pages: number;
  readonly found: number;
}

/**
 * Every message there is; the reply's type follows from the name. The prefix says who may send to whom:
 * `page.*` content script → worker, `ui.*` the extension's own pages → worker (sender is checked),
 * `tab.*` worker → content script, `offscreen.*` worker → parser document.
 */
export interface Protocol {
  /** Asked by the analyser before each look. */
  'page.context'(data: { langs: string[] }): DetectorContext;
  /**
   * The page may be an article; `opened` where the reader has just opened it (and not switched its site on, or come
   * back to it), `loadedAt` when the document was loaded, in milliseconds since 1970. True where nothing more is to
   * come: one was found, or none may be looked for.
   */
  'page.article'(data: { opened: boolean; loadedAt: number }): boolean;
  'page.readerContext'(data: { langs: string[] }): ReaderContext;
  'page.find'(data?: { again: boolean }): void;
  /** `onlyHere`: for the page's site, otherwise for all. */
  'page.setLook'(data: { look: Look; onlyHere: boolean }): void;
  /** Gives the page's site the look of all others again. */
  'page.forgetLook'(): void;
  'page.setKeys'(data: Keys): void;
  'page.font'(data: { font: Bundled }): LoadedFont[];
  /** Opens the browser's own page for keys of extensions. */
  'page.openShortcuts'(): void;
  /** Null: the article has been read. */
  'page.keepPlace'(data: Place | null): void;
  /** Whether the rule found the article and its headline on the page; null for what the rule says nothing of. */
  'page.ruleSeen'(data: RuleSeen): void;
  'page.openOptions'(data: { section: string }): void;
  /** Puts the code that writes files beside the clean view. */
  'page.loadExporter'(): void;
  /** Puts the code that finds and names places beside the clean view. */
  'page.loadNamer'(): void;
  /** `job`: which saving it is for; `portable`: as JPEG, PNG or GIF. */
  'page.picture'(data: { job: string; url: string; portable: boolean }): PictureAnswer;
  /** No more pictures are wanted. */
  'page.endPictures'(): void;
  /** Fetches a further page of the article, of the page's own site; `job`: which reading it is for. */
  'page.nextPage'(data: { job: string; url: string }): PageAnswer;
  /** No more pages are wanted. */
  'page.endPages'(): void;
  /** The sites that a rule made on this page can be for. */
  'page.ruleSites'(): Sites;
  'page.writeRule'(data: RuleEdit): RuleWritten;
  /** On how many of the site's other open pages a selector finds something. */
  'page.siblings'(data: { selector: string }): Siblings;
  /** Takes a line out again that `page.writeRule` wrote. */
  'page.takeBackRule'(data: RuleEdit): { ok: boolean };
  /** Switches the page's site off, or gives it back to the normal behaviour. */
  'page.setMode'(data: { mode: PageMode }): void;
  /** Lets the reader point at a part of this page. */
  'page.pick'(data: { purpose: Purpose }): void;
  'page.read'(): void;

  'ui.tabState'(data: { tabId: number }): TabState;
  'ui.find'(data: { tabId: number; again?: boolean }): void;
  'ui.read'(data: { tabId: number }): { ok: boolean };
  /** Has the tab's page make its clean article ahead of a click that is likely to come. */
  'ui.prepareReader'(data: { tabId: number }): void;
  'ui.showFinding'(data: { tabId: number; index: number }): { ok: boolean };
  /** `auto` gives the site back to the normal behaviour: its mode line goes, and nothing opens by itself. */
  'ui.setMode'(data: { host: string; mode: PageMode; tabId?: number }): void;
  'ui.setFind'(data: { host: string; find: FindMode }): void;
  /** Which of the reader's rules is at work on a page, and when its original is looked for. */
  'ui.ruleFor'(data: { url: string }): { origin: RuleOrigin | null; find: FindMode };
  /** Lets the reader point at a part of a tab's page. */
  'ui.pick'(data: { tabId: number; purpose: Purpose }): { ok: boolean };
  'ui.subscribe'(data: { url: string }): Subscribed;
  /** Fetches a list again; null where there is none. */
  'ui.updateList'(data: { id: string }): ListResult | null;
  'ui.searchWeb'(data: { tabId: number }): void;

  'tab.facts'(): PageFacts | null;
  'tab.look'(): PageReport | null;
  /** Answered by the detector once the page at the present address is built. */
  'tab.rest'(): void;
  'tab.showFinding'(data: { index: number }): boolean;
  'tab.modeChanged'(data: { mode: PageMode }): void;
  'tab.toggleReader'(): boolean;
  /** Has the clean view make its article ahead of a click. */
  'tab.prepareReader'(): void;
  'tab.closeReader'(): void;
  'tab.pick'(data: { purpose: Purpose }): void;
  'tab.stateChanged'(data: TabState): void;

  'offscreen.read'(data: { html: string; url: string }): ReadPage;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
