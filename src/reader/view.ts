import type { Article } from '../article/types';
import type { LoadedFont } from '../messaging/protocol';
import type { RuleOrigin } from '../rules/rule';
import type { Bundled } from '../storage/fonts';
import type { Keys } from '../storage/keys';
import type { Look, Place, TabState } from '../storage/types';
import type { Fixes } from './corrections/fixes';
import type { Exporter, PictureSource } from './export/types';
import type { Joined } from './next-pages';

/** What a reader feature may touch: the view's own nodes and data, never the page. */
export interface ReaderView {
  readonly root: ShadowRoot;
  /** The element around everything; carries theme and type as data attributes and custom properties. */
  readonly frame: HTMLElement;
  /** The scrolling element that holds everything. */
  readonly scroller: HTMLElement;
  /** The bar at the top that holds the tools. */
  readonly bar: HTMLElement;
  /** The tools at the top; a feature that has a button appends it here. */
  readonly toolbar: HTMLElement;
  readonly banner: HTMLElement;
  readonly headline: HTMLElement;
  readonly article: HTMLElement;
  readonly data: Article;
  /** Address of the page. */
  readonly url: string;
  state(): TabState | null;
  /** Calls back now and at every change of the tab's state, until the view closes. */
  onState(callback: (state: TabState | null) => void): void;
  look(): Look;
  /** Shows the look at once and saves it a little later. */
  setLook(look: Look): void;
  /** What a look of this site's own needs; null where none can be kept, in private windows. */
  readonly siteLook: {
    readonly site: string;
    isOwn(): boolean;
    /** Keeps the look for this site alone from now on, or gives the site the look of all others again. */
    setOwn(own: boolean): void;
  } | null;
  /** Calls back now and at every change of the look, until the view closes. */
  onLook(callback: (look: Look) => void): void;
  /**
   * Calls back at every key pressed while the view is open; the page sees none of them. Callbacks are asked in the
   * order they were added; one that returns true has used the key, and the browser's own action is dropped.
   */
  onKey(callback: (event: KeyboardEvent) => boolean): void;
  /**
   * Shows the article as another attempt finds it, in place of this one.
   *
   * @returns false where no attempt finds another text; the view stays as it is
   */
  another(): boolean;
  /** The further pages of an article that is spread over several. */
  readonly pages: {
    /** What was read on into this view, or null. */
    readonly joined: Joined | null;
    /** Reads on from here. Never throws. @param tell called with the number of each page ahead of its request */
    read(signal: AbortSignal, tell: (page: number) => void): Promise<Joined>;
    /** Shows what was read in place of this view, at the same place. */
    show(joined: Joined): void;
  };
  /** What writes files; fetched when it is first asked for. */
  exporter(): Promise<Exporter>;
  readonly pictures: PictureSource;
  keys(): Keys;
  /** Takes them at once, and keeps them. */
  setKeys(keys: Keys): void;
  loadFont(font: Bundled): Promise<readonly LoadedFont[]>;
  /** Opens the browser's own page for keys of extensions. */
  openShortcuts(): void;
  /** Where the reader stopped the last time; null where none is known. */
  readonly place: Place | null;
  /** Keeps the place for the next time; absent where places are not kept. */
  readonly keepPlace: ((place: Place | null) => void) | undefined;
  /** Where the rule at work on this page stands; null where there is none. */
  readonly rule: RuleOrigin | null;
  /** Corrections, each a line in the reader's rules. */
  readonly fixes: Fixes;
  /** Starts the search for the original. */
  find(): void;
  /** Opens the options at a section. */
  openOptions(section: string): void;
  close(): void;
}
