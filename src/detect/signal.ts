import type { PageSnapshot } from '../core/page';
import type { Finding } from '../core/report';
import type { Unit } from '../core/unit';
import type { Lexicon } from '../lexicon/lexicon';

/** A detector of one kind of trace on the page. */
export interface Signal extends Unit {
  /**
   * Looks at the page. Synchronous and pure: reads only the snapshot, returns data, throws nothing on odd pages.
   *
   * @returns what was seen; empty where there is nothing.
   */
  run(page: PageSnapshot, lexicon: Lexicon): Omit<Finding, 'signal'>[];
}
