import { languageOf } from '../core/language';
import { UNSPACED, WORD_CHARS } from '../core/text';

/**
 * Words a minute, read aloud, by language (Trauzettel-Klosinski and Dietz 2012, IReST, 436 readers). Silent reading
 * is a little faster by the same share everywhere: 238 words of English (Brysbaert 2019, 190 studies) to 228 here.
 */
const ALOUD: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const SILENT = 238 / 228;
/** The mean of the languages measured, for all others. */
const OTHER = 184;
/** Characters a minute where no blanks part the words: Chinese 255 and Japanese 357 aloud; near 400 silently. */
const CHARS_A_MINUTE = 400;
/** Characters by which the language is told. */
const SAMPLE = 800;
/** From the first letter or figure to the next blank. */
const WORD = new RegExp(`[${WORD_CHARS}]\\S*`, 'g');

/**
 * Whole minutes that a text takes to read, at least 1. Scripts without blanks are counted by characters.
 *
 * @param lang BCP 47 tag as declared; what the text itself is recognised as goes before it
 */
export function readingMinutes(text: string, lang: string): number {
  const { words, chars } = UNSPACED.test(text) ? countMixed(text) : { words: countWords(text), chars: 0 };
  const own = languageOf(text.slice(0, SAMPLE)) ?? lang.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const aloud = Object.hasOwn(ALOUD, own) ? (ALOUD[own] ?? OTHER) : OTHER;
  return Math.max(1, Math.round(words / (aloud * SILENT) + chars / CHARS_A_MINUTE));
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Pieces in scripts without blanks by their characters, the others as a word each. */
function countMixed(text: string): { words: number; chars: number } {
  let words = 0;
  let chars = 0;
  for (const piece of text.split(/\s+/)) {
    if (!UNSPACED.test(piece)) words += countWords(piece);
    else for (const letter of piece) if (UNSPACED.test(letter)) chars++;
  }
  return { words, chars };
}
