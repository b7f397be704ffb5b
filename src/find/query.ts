import type { PageFacts } from '../core/report';
import { squeeze, tokens, UNSPACED } from '../core/text';
import { titleVariants } from './compare';
import type { Words } from './provider';

/** Where in a text its own words stand: leads are rewritten, ends are cut or carry credits. */
const REGION = { from: 0.4, to: 0.8 } as const;
const WORDS = { min: 8, max: 12 } as const;
/** Characters of a phrase in scripts without blanks. */
const CHARACTERS = { min: 14, max: 30 } as const;
/** A mark at the end of a word ends a sentence; one inside a number does not. */
const SENTENCE_END = /(?<=[.!?…])\s+|(?<=[。！？])/u;
const QUOTED = /["“”„‟«»「」『』]|(?:^|\s)['‘‚]/;
const MAX_SENTENCES = 400;
/** A shorter headline is a rubric's name. */
const MIN_TITLE_TOKENS = 3;
const MAX_KEYWORDS = 6;

/**
 * What services are asked, best first: the headline without the site's name, two sentences of the text, then names
 * and rare words.
 *
 * @param now milliseconds since 1970
 */
export function wordsFor(page: PageFacts, now: number): Words[] {
  const at = page.published ? Date.parse(page.published.iso) : Number.NaN;
  const common = { lang: page.lang, published: Number.isNaN(at) ? null : at, now };
  const title = headlineOf(page);
  const keywords = keywordsOf(page);
  return [
    ...(tokens(title).length >= MIN_TITLE_TOKENS ? [{ kind: 'title', text: title, ...common } as const] : []),
    ...distinctivePhrases(page.text, 2).map((text) => ({ kind: 'sentence', text, ...common }) as const),
    ...(keywords ? [{ kind: 'keywords', text: keywords, ...common } as const] : []),
  ];
}

/** The headline as others would print it: without a site's name or section behind it. */
export function headlineOf(page: { readonly title: string }): string {
  const [line = page.title, headless = line, longest = headless] = titleVariants(page.title);
  return tokens(longest).length >= tokens(headless).length * 0.6 ? longest : headless;
}

/**
 * Names, numbers and rare words: those of the headline, then the names that the text repeats most.
 *
 * @returns '' where the script has no blanks, or too little stands out
 */
export function keywordsOf(page: PageFacts): string {
  const text = page.text.slice(0, 20_000);
  if (UNSPACED.test(page.title) || UNSPACED.test(text.slice(0, 200))) return '';
  const chosen = new Set<string>();
  const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const names = new Map<string, number>();
  for (const sentence of sentencesOf(text)) {
    for (const word of wordsOf(sentence).slice(1).map(bare))
      if (/^\p{Lu}/u.test(word) && word.length > 3) names.set(word, (names.get(word) ?? 0) + 1);
  }
  const inTitle = wordsOf(headlineOf(page))
    .map(bare)
    .filter((word) => word.length > 2);
  const value = (word: string) =>
    (names.has(word) ? 2 : 0) + (/\p{N}/u.test(word) ? 1 : 0) + Math.min(word.length, 12) / 12;
  for (const word of [...inTitle].sort((a, b) => value(b) - value(a)).slice(0, 4)) chosen.add(word);
  for (const [name] of [...names].sort((a, b) => b[1] - a[1])) {
    if (chosen.size >= MAX_KEYWORDS) break;
    chosen.add(name);
  }
  return chosen.size >= 3 ? [...chosen].join(' ') : '';
}

/** Words for "search the web for this": the text's most distinctive phrase, else the headline. */
export function searchTextFor(page: PageFacts): string {
  return distinctivePhrases(page.text, 1)[0] ?? headlineOf(page);
}

/**
 * Picks phrases that hardly stand in another text: 8-12 words in a row from the middle of the text, rich in
 * names, numbers and words used once, from different sentences, without quotations (many reports share those).
 *
 * @param count how many at most
 * @returns best first; empty where the text has no sentence that long
 */
export function distinctivePhrases(text: string, count: number): string[] {
  const sentences = sentencesOf(text);
  const total = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const uses = new Map<string, number>();
  for (const word of wordsOf(text.slice(0, 60_000)))
    uses.set(word.toLowerCase(), (uses.get(word.toLowerCase()) ?? 0) + 1);
  let passed = 0;
  const scored = sentences.flatMap((sentence) => {
    const place = (passed + sentence.length / 2) / total;
    passed += sentence.length;
    const phrase = bestPhrase(sentence, uses);
    if (!phrase) return [];
    const inside = place >= REGION.from && place <= REGION.to;
    return [
      { text: phrase.text, score: phrase.score * (inside ? 1 : 0.4) * (QUOTED.test(sentence) ? 0.3 : 1) },
    ];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map((entry) => entry.text);
}

function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    for (const part of line.split(SENTENCE_END)) {
      const sentence = squeeze(part);
      if (sentence) found.push(sentence);
      if (found.length >= MAX_SENTENCES) return found;
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The best window of a sentence, or null where the sentence is too short. */
function bestPhrase(
  sentence: string,
  uses: ReadonlyMap<string, number>,
): { text: string; score: number } | null {
  if (UNSPACED.test(sentence)) return bestRun(sentence);
  const words = wordsOf(sentence);
  if (words.length < WORDS.min) return null;
  const values = words.map((word, index) => rarity(word, index, uses));
  let best = { from: 0, score: -1 };
  const width = Math.min(WORDS.max, words.length);
  for (let from = 0; from + width <= words.length; from++) {
    const score = values.slice(from, from + width).reduce((sum, value) => sum + value, 0);
    if (score > best.score) best = { from, score };
  }
  const chosen = words.slice(best.from, best.from + width).join(' ');
  return { text: chosen.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), score: best.score / width };
}

/** Likewise where words have no blanks between them: the run between two marks, by its variety. */
function bestRun(sentence: string): { text: string; score: number } | null {
  const runs = sentence
    .split(/[、，,;；:：「」『』（）()"“”\s]+/)
    .filter((run) => run.length >= CHARACTERS.min);
  const run = runs.sort((a, b) => b.length - a.length)[0]?.slice(0, CHARACTERS.max);
  if (!run) return null;
  const digits = /\p{N}/u.test(run) ? 0.5 : 0;
  return { text: run, score: new Set(run).size / CHARACTERS.max + digits };
}

/** How much a word tells apart: numbers, names, words used once, long words. */
function rarity(word: string, index: number, uses: ReadonlyMap<string, number>): number {
  const once = (uses.get(word.toLowerCase()) ?? 1) === 1;
  const number = /\p{N}/u.test(word) ? 1.2 : 0;
  // The first word of a sentence is capitalised anyway.
  const name = index > 0 && /^[^\p{L}]*\p{Lu}/u.test(word) ? 1 : 0;
  return number + name + (once ? 0.6 : 0) + Math.min(word.length, 14) / 28;
}
