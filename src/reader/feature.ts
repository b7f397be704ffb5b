import type { Unit } from '../core/unit';
import type { ReaderView } from './view';

/** One feature of the clean view, in one file with a style sheet of the same name where it needs one. */
export interface ReaderFeature extends Unit {
  /** Features mount in this order; equal orders do not depend on each other. */
  readonly order: number;
  readonly css?: string;
  /**
   * It shapes what is seen first, be it by a word in the bar: it mounts before the view is shown, when nothing has a
   * size yet. All others mount once the text has been painted, and must not move it.
   */
  readonly first?: true;
  /** @param signal ends when the view closes; pass it to every listener. */
  mount(view: ReaderView, signal: AbortSignal): void;
}
