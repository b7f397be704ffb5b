/** All that one rule asks of one page, within a time that its selectors share. */
import type { RuleSelector } from './rule';
import { select, selectText } from './select';
import { isTooMuch, type PageSize, sizeOf } from './selector-cost';

/** Milliseconds that the selectors of a rule may take as a clean view is made: a slow rule must not hold the page up. */
export const ASKING_MS = 400;

export interface Asking {
  /** As `select`; nothing where the selector may not be asked any more. */
  elements(root: Document | Element, selector: RuleSelector): Element[];
  /** As `selectText`; '' where the selector may not be asked any more. */
  text(root: Document | Element, selector: RuleSelector): string;
  /** Selectors that were left out, as written: too much work for this page, or no time left. */
  left(): readonly string[];
}

/**
 * A selector is evaluated in one stretch that nothing can interrupt: what would be too much for a page of this size is
 * not begun, and the rest ends when the time is over. Which were left out can be asked.
 *
 * @param ms milliseconds that all selectors together may take
 * @param now monotonic clock in milliseconds
 */
export function createAsking(ms = ASKING_MS, now: () => number = () => performance.now()): Asking {
  const left = new Set<string>();
  let spent = 0;
  let size: PageSize | undefined;

  function ask<T>(root: Document | Element, selector: RuleSelector, question: () => T, none: T): T {
    if (left.has(selector.text)) return none;
    if (spent < ms && /[([~]|::/.test(selector.text)) size ??= sizeOf(root);
    if (spent >= ms || (size && isTooMuch(selector, size))) {
      left.add(selector.text);
      return none;
    }
    const from = now();
    try {
      return question();
    } finally {
      spent += now() - from;
    }
  }

  return {
    elements: (root, selector) => ask(root, selector, () => select(root, selector), []),
    text: (root, selector) => ask(root, selector, () => selectText(root, selector), ''),
    left: () => [...left],
  };
}
