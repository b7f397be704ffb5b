import type { DebrisWords, Lexicon } from '../lexicon/lexicon';
import type { EffectiveRule } from '../rules/rule';
import type { Article } from './types';

export interface ExtractOptions {
  readonly url: string;
  readonly debris: readonly DebrisWords[];
  readonly lexicon: Lexicon;
  /** The site's rule, where there is one. */
  readonly rule?: EffectiveRule | null;
}

/**
 * Makes the clean article of a page. The document is not changed: all work is done on a clone.
 *
 * @returns null where there is no article text
 */
export function extractArticle(document: Document, options: ExtractOptions): Article | null {
  void document;
  void options;
  return null;
}
