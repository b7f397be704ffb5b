import { languageTag } from '../core/language';
import type { DebrisWords, Language, Lexicon, PackedLanguage, Words } from './lexicon';
import { ALWAYS, merge } from './merge';
import { pack } from './pack';

/**
 * All languages at once, for tests and tools. The extension has a file for each in its package and loads those that
 * a page needs (`src/platform/vocabulary.ts`): import nothing from here in what it is built of.
 */
const files = import.meta.glob<Language>('./langs/*.ts', { eager: true });
const all = Object.values(files).map(pack);

/** Words of all languages, for guard tests. */
export const languages: readonly Words[] = all.map(({ words }) => words);

/** Debris words of all languages. */
export const debrisLanguages: readonly DebrisWords[] = all.map(({ debris }) => debris);

const feedFooter = languages.flatMap((words) => words.feedFooter);

/**
 * The lexicon for a page: the words of its languages, merged, English among them.
 *
 * @param langs BCP 47 tags in any case (`de-DE`); unknown ones are passed over
 */
export function lexiconFor(langs: readonly string[]): Lexicon {
  return merge(pick(langs), feedFooter).lexicon;
}

/** Debris words of the page's languages, English included. */
export function debrisFor(langs: readonly string[]): DebrisWords[] {
  return pick(langs).map(({ debris }) => debris);
}

function pick(langs: readonly string[]): PackedLanguage[] {
  const wanted = new Set([...langs.map(languageTag), ALWAYS]);
  return all.filter(({ words }) => wanted.has(words.lang));
}
