import type { PageSnapshot } from '../core/page';
import type { Hint } from '../core/report';
import type { Unit } from '../core/unit';
import type { Lexicon } from '../lexicon/lexicon';

/** Reads one kind of statement about the source from the page. */
export interface Collector extends Unit {
  /** Synchronous and pure, like a signal. Addresses on the page's own site are not hints. */
  collect(page: PageSnapshot, lexicon: Lexicon): Omit<Hint, 'collector'>[];
}
