import { tokens, UNSPACED } from '../core/text';
import type { Comparison } from './result';

/**
 * Bounds of `sameText`, fitted with `tests/bench/compare-fit.ts` on 906 articles (12,721 pairs): precision 0.9998, recall 0.9987. Pairs of one text (cut to a fifth, with 5-15 % of the words changed,
 * merged with another article) keep more than 0.3; the closest pairs of different articles share 0.08, but for
 * two versions of one legal notice. Four words to a shingle: with three, different articles come up to 0.12; with
 * five, cut and changed ones fall under 0.3. Six characters where there are no blanks are about as much text.
 */
export const BOUNDS = {
  /** Words per shingle. */
  words: 4,
  /** Characters per shingle where the script has no blanks. */
  characters: 6,
  /** Share of the shorter text's shingles that must stand in the other. */
  containment: 0.3,
  /** Shingles that must be shared at all: some fifteen words in a row. */
  shared: 12,
} as const;

/** A text made ready for comparing: its distinct shingles as sorted 32-bit hashes. */
export interface Print {
  readonly hashes: Uint32Array;
  /** The same in the order of the text. */
  readonly inOrder: Uint32Array;
  /** Tokens of the text. */
  readonly length: number;
}

/** Longest text compared, in tokens; longer ones are cut alike on both sides. */
const MAX_TOKENS = 12_000;

/**
 * Makes a text comparable. Quotation marks, dashes, case, punctuation and white space do not count (see
 * `tokens`), so copies that differ only there have equal prints.
 */
export function printOf(text: string, words: number = BOUNDS.words): Print {
  const list = tokens(text);
  if (list.length > MAX_TOKENS) list.length = MAX_TOKENS;
  const hashes = new Uint32Array(list.length);
  for (let i = 0; i < list.length; i++) hashes[i] = hash(list[i] as string);
  const shingles = new Uint32Array(list.length);
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    // The width follows the word a shingle starts with, so that it is the same in every surrounding.
    const token = list[i] as string;
    const end = i + (token.length === 1 && UNSPACED.test(token) ? BOUNDS.characters : words);
    // A text shorter than one shingle is one shingle.
    if (end > hashes.length && i > 0) continue;
    let value = SEED;
    for (let j = i; j < end && j < hashes.length; j++) value = mix(value, hashes[j] as number);
    shingles[count++] = value;
  }
  const inOrder = shingles.subarray(0, count);
  return { hashes: distinct(inOrder.slice()), inOrder, length: list.length };
}

/** Sorted, each once. */
function distinct(values: Uint32Array): Uint32Array {
  values.sort();
  let kept = 0;
  for (let i = 0; i < values.length; i++)
    if (i === 0 || values[i] !== values[i - 1]) values[kept++] = values[i] as number;
  return values.slice(0, kept);
}

const SEED = 0x811c9dc5;

function mix(value: number, next: number): number {
  const mixed = Math.imul(value ^ next, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** FNV-1a over UTF-16 units. */
function hash(token: string): number {
  let value = SEED;
  for (let i = 0; i < token.length; i++) value = Math.imul(value ^ token.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Number of shingles two prints share. */
export function sharedOf(a: Print, b: Print): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const left = a.hashes[i] as number;
    const right = b.hashes[j] as number;
    if (left === right) {
      shared++;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return shared;
}

/**
 * How much of a text's length the other one covers: the share of its stretches of some thirty words in which shingles
 * stand that the other has too. A text with every tenth word changed keeps few shingles but all its stretches; one
 * that takes over some paragraphs of another keeps only theirs.
 *
 * @returns 0..1
 */
export function spreadOf(text: Print, other: Print): number {
  const { inOrder } = text;
  if (inOrder.length === 0) return 0;
  const known = new Set(other.hashes);
  const stretches = Math.max(1, Math.round(inOrder.length / STRETCH));
  let covered = 0;
  for (let index = 0; index < stretches; index++) {
    const from = Math.floor((index * inOrder.length) / stretches);
    const to = Math.floor(((index + 1) * inOrder.length) / stretches);
    let hits = 0;
    for (let i = from; i < to; i++) if (known.has(inOrder[i] as number)) hits++;
    if (hits >= Math.min(STRETCH_HITS, to - from)) covered++;
  }
  return Math.round((covered / stretches) * 1000) / 1000;
}

const STRETCH = 30;
const STRETCH_HITS = 6;

/** Compares candidates with one page; the page's own print is made once. */
export function createComparer(page: { readonly text: string; readonly title: string }) {
  const own = printOf(page.text);
  return (candidate: { readonly text: string; readonly title: string }): Comparison => {
    const other = printOf(candidate.text);
    const shared = sharedOf(own, other);
    const sameText =
      shared >= BOUNDS.shared && Math.max(share(shared, own), share(shared, other)) >= BOUNDS.containment;
    return {
      pageInCandidate: share(shared, own),
      candidateInPage: share(shared, other),
      title: titleLikeness(page.title, candidate.title),
      sameText,
      // Needed only where there is something to tell apart.
      pageCovered: sameText ? spreadOf(own, other) : 0,
      candidateCovered: sameText ? spreadOf(other, own) : 0,
    };
  };
}

function share(shared: number, print: Print): number {
  return print.hashes.length === 0 ? 0 : Math.round((shared / print.hashes.length) * 1000) / 1000;
}

/**
 * How alike two headlines are, by the words they share (Dice). A site's name behind a separator is passed over
 * where the headline agrees better without it.
 *
 * @returns 0..1
 */
export function titleLikeness(a: string, b: string): number {
  let best = 0;
  for (const left of titleVariants(a))
    for (const right of titleVariants(b)) best = Math.max(best, dice(tokens(left), tokens(right)));
  return Math.round(best * 1000) / 1000;
}

function dice(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

const SEPARATOR = /\s+[|\-–—·•»:]\s+|\s*[|»]\s*/;
/** A headline has more words than a site's name; a shorter rest is no headline. */
const MIN_TITLE_TOKENS = 4;

/** The title as it stands and, where it carries a site's name behind or before a separator, without it. */
export function titleVariants(title: string): string[] {
  const line = title.slice(0, 500).trim();
  const parts = line.split(SEPARATOR).filter((part) => part.trim());
  if (parts.length < 2) return line ? [line] : [];
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '').trim();
  const headless = line.slice(0, line.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|\-–—·•»:]+$/, '');
  const variants = [line, headless, longest].filter((part) => tokens(part).length >= MIN_TITLE_TOKENS);
  return variants.length ? [...new Set(variants)] : [line];
}
