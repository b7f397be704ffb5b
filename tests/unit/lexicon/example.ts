import type { DebrisWords, Words } from '../../../src/lexicon/lexicon';

/** What a language's words must find and must not find. A file per language in `examples/`. */
export interface Examples {
  /** Equal to the file's name. */
  readonly lang: string;
  /** Paragraphs of an invented article: recognised as this language, and holding none of its words. */
  readonly text: readonly string[];
  /** Sentences that hold tempting words and are none of these things. */
  readonly prose: readonly string[];
  /** Labels that a clean view may drop, but that are no trace of a copy. */
  readonly labels?: readonly string[];
  /**
   * Lines that must be found, by list. Where a sentence names a publisher, the name stands in square brackets, as it
   * must be read.
   */
  readonly words: Readonly<Partial<Record<keyof Omit<Words, 'lang'>, readonly string[]>>>;
  readonly debris: Readonly<Partial<Record<keyof Omit<DebrisWords, 'lang'>, readonly string[]>>>;
}
