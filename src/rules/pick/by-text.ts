import { squeeze, UNSPACED } from '../../core/text';
import type { Candidate } from './candidates';
import { tagOf } from './parts';

/** Longer texts are parts of one article, not words that come back. */
const LONGEST = 400;
const WORDS = 4;
const CHARS = 8;
/** A label comes back; words of a text rarely do. */
const COST = { label: 34, words: 46 } as const;

/**
 * A selector by the words an element begins with, for a text without any name (`Read also: …`).
 *
 * @returns null where the element holds no short text of its own, or its first words are not fit for it
 */
export function byText(element: Element): Candidate | null {
  const text = squeeze(element.textContent ?? '');
  if (text.length > LONGEST || element.childElementCount > 12 || tagOf(element) === '*') return null;
  const words = opening(text);
  if (!words) return null;
  const isLabel = /[:：]$/.test(words);
  // An XPath has no way to write a quotation mark inside of its own kind.
  const quote = words.includes('"') ? "'" : '"';
  if (words.includes(quote)) return null;
  return {
    css: `//${tagOf(element)}[starts-with(normalize-space(.), ${quote}${words}${quote})]`,
    cost: isLabel ? COST.label : COST.words,
    type: 'xpath',
  };
}

/** A label up to its colon, or the first words, up to the first figure. */
function opening(text: string): string | null {
  const [before = ''] = text.split(/\d/, 1);
  const label = /^[^.!?]{3,40}?[:：]/.exec(before)?.[0];
  if (label) return label;
  if (UNSPACED.test(before.slice(0, CHARS)))
    return before.length >= 4 ? [...before].slice(0, CHARS).join('') : null;
  const words = before.trim().split(' ');
  const whole = before.length < text.length && !before.endsWith(' ') ? words.slice(0, -1) : words;
  const first = whole.slice(0, WORDS).join(' ');
  return first.length >= 6 && whole.length >= 2 ? first : null;
}
