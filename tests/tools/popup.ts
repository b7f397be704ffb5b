/** Reads the popup by its test ids, as the demo and the end-to-end tests need it. */
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';
import { words } from './words.ts';

/** What the popup shows. */
export interface PopupFacts {
  readonly state: string | null;
  readonly verdict: string | null;
  readonly kind: string | null;
  /** The sentence with the verdict. */
  readonly sentence: string;
  readonly origin: { readonly href: string; readonly check: string | null } | null;
  readonly candidates: readonly string[];
  readonly findings: readonly string[];
  /** Whether the search waits for a click; false while it runs and after it has ended (“Look again”). */
  readonly canFind: boolean;
  readonly text: string;
}

/** The popup as it is now. */
export function popupFacts(popup: Page): Promise<PopupFacts> {
  return popup.evaluate((again) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees, not what is hidden
    const shown = (element: HTMLElement): string => element.innerText.trim();
    const one = (id: string): HTMLElement | null => document.querySelector(`[data-testid="${id}"]`);
    const texts = (id: string): string[] =>
      Array.from(document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`), shown);
    const verdict = one('verdict');
    const origin = one('origin');
    const find = one('find') as HTMLButtonElement | null;
    return {
      state: document.querySelector('[data-state]')?.getAttribute('data-state') ?? null,
      verdict: verdict?.getAttribute('data-verdict') ?? null,
      kind: verdict?.getAttribute('data-kind') ?? null,
      sentence: verdict ? shown(verdict) : '',
      origin:
        origin instanceof HTMLAnchorElement
          ? { href: origin.href, check: origin.getAttribute('data-check') }
          : null,
      candidates: texts('candidate'),
      findings: texts('finding'),
      canFind: find !== null && !find.disabled && find.checkVisibility() && shown(find) !== again,
      text: shown(document.body),
    };
  }, words('popup.findAgain'));
}

/** Waits until the popup shows a verdict. */
export function verdictShown(popup: Page, timeoutMs = 15_000): Promise<PopupFacts> {
  return until(
    'the popup to show a verdict',
    async () => {
      const facts = await popupFacts(popup);
      return facts.verdict && facts.state !== 'reading' ? facts : null;
    },
    timeoutMs,
  );
}

/** Starts the search, where it has not started by itself, and waits for its end. */
export async function searchDone(popup: Page, timeoutMs = 60_000): Promise<PopupFacts> {
  const before = await verdictShown(popup);
  if (before.canFind && before.state !== 'searching') await popup.click('[data-testid="find"]');
  return until(
    'the search to end',
    async () => {
      const facts = await popupFacts(popup);
      const ended = facts.state === 'done' || facts.state === 'offline' || facts.state === 'error';
      return ended && (!before.canFind || facts.text !== before.text) ? facts : null;
    },
    timeoutMs,
  );
}
