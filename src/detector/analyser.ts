/** The look at a page that may be an article. Put into the page when one is wanted, and stays for questions. */
import { createBudget, PAGE_LIMITS } from '../core/budget';
import { factsOf } from '../core/facts';
import type { PageSnapshot } from '../core/page';
import type { PageFacts, PageReport } from '../core/report';
import { snapshot } from '../core/snapshot';
import { steady } from '../core/steady';
import { analyse } from '../detect/analyse';
import { pageLangs } from '../detect/langs';
import type { DetectorContext } from '../messaging/protocol';
import { showPlace } from './mark';
import { ruleHints } from './rule-source';

export interface Analyser {
  /** Looks now; null where the site is switched off. */
  look(): Promise<PageReport | null>;
  /** What a comparison needs; null where there is no text. */
  facts(): PageFacts | null;
  /** Shows where a finding of the last report stands; false where that place is gone. */
  showFinding(index: number): boolean;
}

/**
 * @param document the live page; read only
 * @param context asks the worker how the site is treated, and for the words of the page's languages
 * @param signal takes away what is shown on the page
 */
export function createAnalyser(
  document: Document,
  context: (langs: string[]) => Promise<DetectorContext>,
  signal: AbortSignal,
): Analyser {
  /** Elements of the last report's findings, by index. */
  let places = new Map<number, Element>();

  const read = (): PageSnapshot =>
    snapshot(
      steady(document),
      document.location.href,
      createBudget(() => performance.now(), PAGE_LIMITS),
    );

  return {
    async look() {
      places = new Map();
      const { lexicon, rule } = await context(pageLangs(document));
      if (!lexicon) return null;
      const page = read();
      const report = analyse(page, lexicon, ruleHints(page, rule));
      places = new Map(
        report.findings.flatMap(({ block }, index) => {
          const element = block === undefined ? undefined : page.blocks[block]?.element;
          return element ? [[index, element] as const] : [];
        }),
      );
      return report;
    },
    facts() {
      const facts = factsOf(read());
      return facts.text ? facts : null;
    },
    showFinding(index) {
      const element = places.get(index);
      if (!element?.isConnected) return false;
      showPlace(element, signal);
      return true;
    },
  };
}
