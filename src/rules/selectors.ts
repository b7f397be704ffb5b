/** Reads a list of selectors: CSS and XPath mixed, separated by commas, with a comment behind. Knows no DOM. */
import type { RuleMistake, RuleSelector } from './rule';

/** Longest selector read, in characters. */
export const SELECTOR_MAX = 1000;
/** Most selectors read from one line. */
const LIST_MAX = 200;

export interface SelectorList {
  readonly selectors: readonly (RuleSelector & { readonly offset: number })[];
  /** The comment behind the list, with its `#`, or null. */
  readonly comment: string | null;
  /** The first fault; `offset` counts from the start of the text. */
  readonly fault: {
    readonly code: RuleMistake['code'];
    readonly offset: number;
    readonly found: string;
  } | null;
}

/** XPath where it begins with `/`, `(` or `.//`; no CSS selector can begin so. */
export function selectorType(text: string): RuleSelector['type'] {
  return /^(?:\/|\(|\.\/\/)/.test(text) ? 'xpath' : 'css';
}

/**
 * Splits at the commas that stand outside of quotes and brackets. ` # ` ends the list: a hash with blanks on both
 * sides occurs in no selector outside of quotes.
 */
export function readSelectors(text: string): SelectorList {
  if (!DIVIDED.test(text) && text.length <= SELECTOR_MAX && text.trim()) {
    const offset = skipBlanks(text, 0);
    const only = text.trim();
    return { selectors: [{ text: only, type: selectorType(only), offset }], comment: null, fault: null };
  }
  return divideSelectors(text);
}

/** What a text holds that may be more than one plain selector. */
const DIVIDED = /[,"'()[\]\\#]/;

function divideSelectors(text: string): SelectorList {
  const selectors: (RuleSelector & { offset: number })[] = [];
  let comment: string | null = null;
  let start = skipBlanks(text, 0);
  let type = selectorType(text.slice(start, start + 3));
  const closers: string[] = [];
  let quote = '';
  let end = text.length;
  const fault = (code: RuleMistake['code'], offset: number, found: string): SelectorList => ({
    selectors: [],
    comment,
    fault: { code, offset, found: found.slice(0, 80) },
  });
  const bad = () => (type === 'xpath' ? 'bad-xpath' : 'bad-css');

  for (let i = start; i <= text.length; i++) {
    const char = text[i];
    if (char === undefined || (char === ',' && !quote && closers.length === 0)) {
      const piece = text.slice(start, Math.min(i, end)).trim();
      if (quote || closers.length > 0) return fault(bad(), start, piece);
      if (!piece) return fault('value-expected', Math.min(start, text.length), char ?? '');
      if (piece.length > SELECTOR_MAX) return fault('too-long', start, piece);
      selectors.push({ text: piece, type, offset: start });
      if (selectors.length > LIST_MAX) return fault('too-long', start, piece);
      if (char === undefined) break;
      start = skipBlanks(text, i + 1);
      type = selectorType(text.slice(start, start + 3));
      i = start - 1;
    } else if (char === '\\' && type === 'css') {
      i++;
    } else if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (char === '(' || char === '[') {
      closers.push(char === '(' ? ')' : ']');
    } else if (char === ')' || char === ']') {
      if (closers.pop() !== char) return fault(bad(), i, text.slice(i));
    } else if (
      char === '#' &&
      closers.length === 0 &&
      /^\s?$/.test(text[i - 1] ?? '') &&
      /^\s?$/.test(text[i + 1] ?? '')
    ) {
      comment = text.slice(i).trim();
      end = i;
      i = text.length - 1;
    }
  }
  return { selectors, comment, fault: null };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
