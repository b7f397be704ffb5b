/** What runs on every page: asks the cheap question, and tells the worker where the answer is yes. */
import { mayBeArticle } from '../core/gate';
import type { PageMode } from '../rules/rule';
import { PATIENCE, whenSettled } from './settle';

/** The popup is open and waits: milliseconds that a page gets to begin showing what its new address stands for. */
const SHORT_PATIENCE = 1500;

export interface Watcher {
  /**
   * A page is there: asks now, and once more if its article comes late.
   *
   * @param opened whether the reader has just opened it
   */
  visit(opened: boolean): Promise<void>;
  /** The address may have changed without a load: asks when the new page is built. */
  moved(): void;
  /** Resolves once the page is built, where its address has changed since the last visit; else at once. */
  rest(): Promise<void>;
  /** The site was switched on or off. */
  modeChanged(mode: PageMode): void;
}

/**
 * @param document the live page; read only
 * @param announce tells the worker of a page that may be an article; resolves to whether nothing more is to come:
 * an article was found, or none may be looked for. May reject: the extension may have been updated meanwhile.
 * @param signal ends everything that waits
 */
export function createWatcher(
  document: Document,
  announce: (opened: boolean) => Promise<boolean>,
  signal: AbortSignal,
): Watcher {
  /** Address of the page that was visited last, without its fragment. */
  let visited = '';
  /** Ends what still waits for the page before this one. */
  let waiting = new AbortController();

  const address = () => document.location.href.split('#', 1)[0] ?? '';
  const settled = (done: (changed: boolean) => void) => {
    waiting.abort();
    waiting = new AbortController();
    whenSettled(document, PATIENCE, AbortSignal.any([signal, waiting.signal]), done);
  };
  const ask = async (opened: boolean) => mayBeArticle(document) && (await announce(opened));

  const visit = async (opened: boolean) => {
    const here = address();
    visited = here;
    waiting.abort();
    if ((await ask(opened)) || signal.aborted || visited !== here) return;
    settled((changed) => {
      if (changed) void ask(opened).catch(() => {});
    });
  };

  return {
    visit,
    moved() {
      settled(() => {
        if (address() !== visited) void visit(true).catch(() => {});
      });
    },
    async rest() {
      if (visited === '' || address() === visited) return;
      await new Promise<unknown>((done) => whenSettled(document, SHORT_PATIENCE, signal, done));
    },
    modeChanged(mode) {
      waiting.abort();
      if (mode === 'auto') void visit(false).catch(() => {});
    },
  };
}
