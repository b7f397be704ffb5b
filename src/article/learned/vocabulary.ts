import { WORD_CHARS } from '../../core/text';

const MIN_LETTERS = 5;
const WORD = new RegExp(`[${WORD_CHARS}]{${MIN_LETTERS},}`, 'g');
/** What is said later in a line adds little. */
const MAX_CHARS = 600;

/** The longer words of lines, by which parts of a page are compared. A line is read once, however many ask. */
export class Vocabulary {
  readonly #known = new Map<string, readonly string[]>();

  /** The longer words at the beginning of a line, each once, lower case. */
  wordsOf(text: string): readonly string[] {
    let words = this.#known.get(text);
    if (!words) {
      const all = text.slice(0, MAX_CHARS).toLowerCase().match(WORD) ?? [];
      words = all.length > 1 ? [...new Set(all)] : all;
      this.#known.set(text, words);
    }
    return words;
  }
}
