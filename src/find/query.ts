import type { PageFacts } from '../core/report';
import { squeeze, UNSPACED } from '../core/text';
import { titleVariants } from './compare';
import type { Query } from './provider';

/** Where in a text its own words stand: leads are rewritten, ends are cut or carry credits. */
const REGION = { from: 0.4, to: 0.8 } as const;
const WORDS = { min: 8, max: 12 } as const;
/** Characters of a phrase in scripts without blanks. */
const CHARACTERS = { min: 14, max: 30 } as const;
const SENTENCE = /[^.!?…。！？]+[.!?…。！？]*/g;
const QUOTED = /["“”„‟«»「」『』]|(?:^|\s)['‘‚]/;
const MAX_SENTENCES = 400;

/** What a provider is asked: headline without the site's name, then two sentences of the text. */
export function queryFor(page: PageFacts): Query {
  const title = titleVariants(page.title).at(-1) ?? page.title;
  const phrases = distinctivePhrases(page.text, 2);
  return { phrases: phrases.length ? phrases : [title].filter(Boolean), title, lang: page.lang, page };
}

/** Words for "search the web for this": the text's most distinctive phrase, else the headline. */
export function searchTextFor(page: PageFacts): string {
  return distinctivePhrases(page.text, 1)[0] ?? titleVariants(page.title).at(-1) ?? '';
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
    for (const match of line.matchAll(SENTENCE)) {
      const sentence = squeeze(match[0]);
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
