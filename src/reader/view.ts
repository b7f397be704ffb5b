import type { Article } from '../article/types';
import type { Look, TabState } from '../storage/types';

/** What a reader feature may touch: the view's own nodes and data, never the page. */
export interface ReaderView {
  readonly root: ShadowRoot;
  /** The scrolling element that holds everything. */
  readonly scroller: HTMLElement;
  /** The tools at the top; a feature that has a button appends it here. */
  readonly toolbar: HTMLElement;
  readonly banner: HTMLElement;
  readonly article: HTMLElement;
  readonly data: Article;
  /** Address of the page. */
  readonly url: string;
  state(): TabState | null;
  /** Calls back now and at every change of the tab's state, until the view closes. */
  onState(callback: (state: TabState | null) => void): void;
  look(): Look;
  setLook(look: Look): void;
  close(): void;
}
