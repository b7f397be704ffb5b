import { agencies } from './agencies';
import type { DebrisWords, Lexicon, Words } from './lexicon';
import { world } from './world';

const wordsByFile = import.meta.glob<Words>('./langs/*.ts', { eager: true, import: 'words' });
const debrisByFile = import.meta.glob<DebrisWords>('./langs/*.ts', { eager: true, import: 'debris' });

/** All languages, for guard tests and for recognising a text's language. */
export const languages: readonly Words[] = Object.values(wordsByFile);

/** Debris words of all languages. */
export const debrisLanguages: readonly DebrisWords[] = Object.values(debrisByFile);

/**
 * The lexicon for a page: the words of its languages, merged. English is always among them, as importers and
 * feeds speak it under every chrome.
 *
 * @param langs BCP 47 tags in any case (`de-DE`); unknown ones are passed over
 */
export function lexiconFor(langs: readonly string[]): Lexicon {
  const wanted = pick(languages, langs);
  const keys = Object.keys(wanted[0] ?? {}).filter((key) => key !== 'lang') as (keyof Lexicon['words'])[];
  const merged = Object.fromEntries(
    keys.map((key) => [key, [...new Set([...wanted.flatMap((words) => words[key]), ...(world[key] ?? [])])]]),
  ) as unknown as Lexicon['words'];
  // A feed's footer is written in the language of the site it came from, whatever the page's own is.
  const feedFooter = [...new Set([...merged.feedFooter, ...languages.flatMap((words) => words.feedFooter)])];
  return { words: { ...merged, feedFooter }, agencies };
}

/** Debris words of the page's languages, English included. */
export function debrisFor(langs: readonly string[]): DebrisWords[] {
  return pick(debrisLanguages, langs);
}

function pick<T extends { readonly lang: string }>(all: readonly T[], langs: readonly string[]): T[] {
  const wanted = new Set([...langs.map((lang) => lang.toLowerCase().split(/[-_]/)[0]), 'en']);
  return all.filter((entry) => wanted.has(entry.lang));
}
