import type { Purpose } from '../../rules/pick/purpose';
import type { FindMode, PageMode, RuleOrigin } from '../../rules/rule';

/** What the popup can ask for; the entrypoint sends these on, the gallery and the tests listen. */
export interface PopupActions {
  find(again: boolean): void;
  searchWeb(): void;
  /** @returns false where the view could not be opened */
  read(): Promise<boolean>;
  /** Lets the reader point at a part of the page. @returns false where the page cannot be touched */
  pick(purpose: Purpose): Promise<boolean>;
  /** @returns false where the place is gone */
  showFinding(index: number): Promise<boolean>;
  setMode(mode: PageMode): void;
  /** Asks the browser for access to this site; must be called straight from a click. */
  grant(): void;
  enable(): void;
  /** Switches Headwater off everywhere. */
  disable(): void;
  openOptions(section: string): void;
  openLedger(): void;
  openChanges(): void;
  /** When originals are looked for on this site. @returns false where that could not be saved */
  setFind(mode: FindMode): Promise<boolean>;
  /** The rule that is at work on a page, and when originals are looked for there. */
  ruleFor(url: string): Promise<{ readonly origin: RuleOrigin | null; readonly find: FindMode }>;
  copy(text: string): Promise<boolean>;
}
