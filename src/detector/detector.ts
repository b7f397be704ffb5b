/** The look at one document, over all the pages it shows: when to look, what to tell the worker, what to answer. */
import { createBudget, PAGE_LIMITS } from '../core/budget';
import { mayBeArticle } from '../core/gate';
import type { PageSnapshot } from '../core/page';
import type { PageFacts, PageReport } from '../core/report';
import { snapshot } from '../core/snapshot';
import { analyse } from '../detect/analyse';
import { pageLangs } from '../detect/langs';
import { factsOf } from '../evidence/facts';
import type { DetectorContext } from '../messaging/protocol';
import type { RuleMode } from '../rules/rule';
import { showPlace } from './mark';
import { ruleHints } from './rule-source';
import { whenSettled } from './settle';

/** What the detector asks of the worker. Both may reject: the extension may have been updated meanwhile. */
export interface DetectorLink {
  context(langs: string[]): Promise<DetectorContext>;
  report(report: PageReport): Promise<void>;
}

export interface Detector {
  /** Looks at the page unless its site says otherwise; looks once more if the article comes late. */
  visit(): Promise<void>;
  /** The address may have changed without a load: looks at the new page when it is built. */
  moved(): void;
  /** Looks now, as the reader asked for it; null where the site is switched off. */
  look(): Promise<PageReport | null>;
  /** What a comparison needs; null where there is no article. */
  facts(): PageFacts | null;
  /** Shows where a finding of the last report stands; false where that place is gone. */
  showFinding(index: number): boolean;
  modeChanged(mode: RuleMode): void;
}

/**
 * @param document the live page; read only
 * @param signal ends everything that waits or shows
 */
export function createDetector(document: Document, link: DetectorLink, signal: AbortSignal): Detector {
  /** Address of the page that was visited last, without its fragment. */
  let visited = '';
  let context: DetectorContext | null = null;
  /** Elements of the last report's findings, by index. */
  let places = new Map<number, Element>();
  /** Ends what still waits for the page before this one. */
  let waiting = new AbortController();

  const address = () => document.location.href.split('#', 1)[0] ?? '';
  const read = (): PageSnapshot =>
    snapshot(
      document,
      document.location.href,
      createBudget(() => performance.now(), PAGE_LIMITS),
    );

  const forget = () => {
    context = null;
    places = new Map();
    waiting.abort();
    waiting = new AbortController();
  };

  const analysed = ({ lexicon, rule }: DetectorContext): PageReport | null => {
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
  };

  const settled = (done: (changed: boolean) => void) =>
    whenSettled(document, AbortSignal.any([signal, waiting.signal]), done);

  /** @returns true where an article was found, or none may be looked for. */
  const attempt = async (): Promise<boolean> => {
    if (!mayBeArticle(document)) return false;
    const here = address();
    const answer = await link.context(pageLangs(document));
    if (signal.aborted || here !== address()) return true;
    context = answer;
    if (answer.mode !== 'auto') return true;
    const report = analysed(answer);
    if (!report) return true;
    await link.report(report);
    return report.verdict !== 'not-article';
  };

  const visit = async () => {
    forget();
    visited = address();
    if (await attempt()) return;
    settled((changed) => {
      if (changed) void attempt().catch(() => {});
    });
  };

  return {
    visit,
    moved() {
      waiting.abort();
      waiting = new AbortController();
      settled(() => {
        if (address() !== visited) void visit().catch(() => {});
      });
    },
    async look() {
      visited = address();
      context ??= await link.context(pageLangs(document));
      return context.mode === 'never' ? null : analysed(context);
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
    modeChanged(mode) {
      forget();
      if (mode === 'auto') void visit().catch(() => {});
    },
  };
}
