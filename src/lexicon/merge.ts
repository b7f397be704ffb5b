import { agencies } from './agencies';
import type { DebrisWords, Lexicon, PackedLanguage, Words } from './lexicon';

/** Importers and feeds speak English under every chrome, so its words are always wanted. */
export const ALWAYS = 'en';

/** Words of several languages as one lexicon. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly debris: readonly DebrisWords[];
}

/**
 * @param languages packed; the first one's lists come first
 * @param feedFooter the footers of all languages: a feed's is written in the language of the site it came from,
 *   whatever the page's own is
 */
export function merge(languages: readonly PackedLanguage[], feedFooter: readonly string[]): Vocabulary {
  const wordsOf = (key: keyof Lexicon['words']) => [...new Set(languages.flatMap(({ words }) => words[key]))];
  const keys = Object.keys(languages[0]?.words ?? {}).filter((key) => key !== 'lang');
  const words = Object.fromEntries(
    keys.map((key) => [key, wordsOf(key as keyof Lexicon['words'])]),
  ) as unknown as Omit<Words, 'lang'>;
  return {
    lexicon: {
      words: { ...words, feedFooter: [...new Set([...words.feedFooter, ...feedFooter])] },
      dates: [...new Set(languages.flatMap(({ dates }) => dates))],
      agencies,
    },
    debris: languages.map(({ debris }) => debris),
  };
}
