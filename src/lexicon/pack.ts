import { normalize } from '../core/text';
import { dateWords } from './date-words';
import type { DebrisWords, Language, PackedLanguage, Words } from './lexicon';

/**
 * A language's words in the form in which texts are compared. Language files are written as the language is
 * spelled; here case and spelling are folded, and each entry becomes all the forms in which it is printed.
 */
export function pack(language: Language): PackedLanguage {
  return {
    words: packed<Words>(language.words),
    debris: packed<DebrisWords>(language.debris),
    dates: dateWords(language.words.lang),
  };
}

function packed<T extends Words | DebrisWords>(lists: T): T {
  const forms = FORMS[lists.lang] ?? ((entry) => [entry]);
  const entries = Object.entries(lists).map(([key, list]) => [
    key,
    typeof list === 'string' ? list : [...new Set((list as string[]).flatMap(forms).map(normalize))],
  ]);
  return Object.fromEntries(entries) as T;
}

/** Languages in which one wording is printed in several ways. */
const FORMS: Readonly<Record<string, (entry: string) => string[]>> = {
  // Persian prefixes and endings stand behind a narrow space, which many write as a blank.
  fa: (entry) => [entry, entry.replaceAll('\u200c', ' ')],
  // Serbian files are written in Cyrillic, which maps to Latin letters one by one.
  sr: (entry) => [entry, toLatin(entry)],
};

const LATIN = new Map(
  'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

function toLatin(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN.get(letter.toLowerCase()) ?? letter);
}
