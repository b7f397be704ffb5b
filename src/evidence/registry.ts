import type { PageSnapshot } from '../core/page';
import type { Hint } from '../core/report';
import type { Lexicon } from '../lexicon/lexicon';
import type { Collector } from './collector';

/** Collectors by file, for the guard test. */
export const collectorsByFile = import.meta.glob<Collector>('./collectors/*.ts', {
  eager: true,
  import: 'default',
});

/** Most hints kept from one collector, and from all together. */
const PER_COLLECTOR = 5;
const MAX_HINTS = 30;

/**
 * What the page says about where its text comes from, the most trustworthy first.
 *
 * @param page the snapshot, taken before anything was cleaned
 * @param lexicon words of the page's languages, and the agencies
 */
export function collectHints(page: PageSnapshot, lexicon: Lexicon): Hint[] {
  const hints: Hint[] = [];
  for (const collector of Object.values(collectorsByFile)) {
    try {
      for (const hint of collector.collect(page, lexicon).slice(0, PER_COLLECTOR))
        hints.push({ collector: collector.id, ...hint });
    } catch {
      // One broken collector must not silence the others.
    }
  }
  return hints.sort((a, b) => b.trust - a.trust).slice(0, MAX_HINTS);
}
