import { extractArticle } from '../article/article';
import type { Article } from '../article/types';
import { tokens } from '../core/text';
import type { ReaderContext } from '../messaging/protocol';
import { type NewLine, withLine } from '../rules/pick/with-line';
import type { EffectiveRule } from '../rules/rule';
import { selectText } from '../rules/select';

/** The clean article as it would be with one more rule. */
export interface Preview {
  readonly article: Article | null;
  /** Words of the text, and how many there are now. */
  readonly words: number;
  readonly wordsNow: number;
  /** The rule would be passed over. */
  readonly unfit: boolean;
  /** What the rule itself names as headline or source. */
  readonly named: string;
}

export type Previewer = (line: NewLine) => Preview;

/** Makes clean articles of the page, as it is now, without a change to it. */
export function createPreviewer(context: ReaderContext, url: string): Previewer {
  const make = (rule: EffectiveRule | null) =>
    extractArticle(document, { url, debris: context.debris, lexicon: context.lexicon, rule });
  const count = (article: Article | null) => (article ? tokens(article.text).length : 0);
  let now: { readonly words: number; readonly unfit: string | undefined } | null = null;
  const asItIs = () => {
    const article = make(context.rule);
    return { words: count(article), unfit: article?.unfit?.what };
  };
  return (line) => {
    const { purpose, selector } = line;
    now ??= asItIs();
    const article = make(withLine(context.rule, url, line));
    const named = purpose === 'title' || purpose === 'source' ? selectText(document, selector) : '';
    return {
      article,
      words: count(article),
      wordsNow: now.words,
      // A new body comes before the one there is; removals add up.
      unfit: article?.unfit?.what === purpose && (purpose === 'body' || now.unfit !== purpose),
      named: named.replace(/\s+/g, ' ').trim(),
    };
  };
}
