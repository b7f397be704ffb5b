import type { OpenPage } from '../../platform/tab-html';
import type { SetAside } from '../../storage/backup';
import type { Restored } from '../../storage/restore';
import type { RulesSaved, RulesText } from '../../storage/rules';
import type { SyncState } from '../../storage/sync-state';
import type {
  HealthRecord,
  ListResult,
  Settings,
  SiteLook,
  Subscribed,
  Subscription,
} from '../../storage/types';
import type { PageAnswer, RulesAnswer } from './fetch-rules';
import type { TestAnswer } from './searxng';
import type { Vocabulary } from './try/run';

export type { OpenPage };

/** What the options page can ask for; the entrypoint connects it with the browser, tests and gallery with nothing. */
export interface OptionsActions {
  /** @returns false where the browser's storage refused */
  update(change: Partial<Settings>): Promise<boolean>;
  /** @param base revision of the rules that the edit began with */
  saveRules(text: string, base: number): Promise<RulesSaved>;
  /** Makes a small change to the rules as they are stored now. */
  editRules(edit: (text: string) => string): Promise<boolean>;
  /** Lets the browser ask whether search words may be sent, where it has a question for that. Call it from a click. */
  askConsent(): void;
  /** The words of a page's languages. */
  readonly vocabulary: Vocabulary;
  testSearch(address: string): Promise<TestAnswer>;
  /** Fetches a text with rules from an address the reader typed. */
  fetchRules(address: string, signal: AbortSignal): Promise<RulesAnswer>;
  /** Adds a list of rules. Call it from a click: the browser may have to be asked for access. */
  subscribe(address: string): Promise<Subscribed>;
  /** Fetches a list again now; null where it is gone. */
  updateList(id: string): Promise<ListResult | null>;
  setList(id: string, on: boolean): Promise<boolean>;
  removeList(id: string): Promise<boolean>;
  /** The rules of a list as they came last. */
  listText(id: string): Promise<string>;
  /**
   * Fetches a page to try rules on.
   *
   * @param typed the reader typed the address, which may then be a local one
   */
  fetchPage(address: string, typed: boolean, signal: AbortSignal): Promise<PageAnswer>;
  /** The web pages that are open, the one looked at last first. */
  openPages(): Promise<readonly OpenPage[]>;
  /** The page of a tab as HTML; null where the browser lets no extension read it. */
  readPage(tabId: number): Promise<{ readonly html: string; readonly url: string } | null>;
  /** Replaces settings, and rules, lists and looks of sites where there are some, together. @returns false where nothing was changed */
  restore(backup: Restored): Promise<boolean>;
  /** Stored values that could not be read and were set aside. */
  listSetAside(): Promise<readonly SetAside[]>;
  dropSetAside(key: string): Promise<void>;
  /** Gives a site the look of all others again. */
  forgetLook(site: string): Promise<boolean>;
  /** In how many articles a place is kept. */
  countPlaces(): Promise<number>;
  /** True where there was no room for the last one. */
  placesRefused(): Promise<boolean>;
  clearPlaces(): Promise<boolean>;
  forget(): Promise<boolean>;
  download(name: string, text: string, type: string): void;
}

/** What is stored, as the page shows it. */
export interface OptionsState {
  readonly settings: Settings;
  readonly rules: RulesText;
  readonly lists: readonly Subscription[];
  readonly looks: readonly SiteLook[];
  readonly health: readonly HealthRecord[];
  readonly sync: SyncState;
}
