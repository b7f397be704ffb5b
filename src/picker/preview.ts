import { extractArticle } from '../article/article';
import type { Article } from '../article/types';
import { tokens } from '../core/text';
import type { ReaderContext } from '../messaging/protocol';
import type { Purpose } from '../rules/pick/purpose';
import { withLine } from '../rules/pick/with-line';
import type { EffectiveRule, RuleSelector } from '../rules/rule';
import { selectText } from '../rules/select';

/** The clean article as it would be with one more rule. */
export interface Preview {
  readonly article: Article | null;
  /** Words of the text, and how many there are now. */
  readonly words: number;
  readonly wordsNow: number;
  /** What the rule itself names as headline or source. */
  readonly named: string;
}

export type Previewer = (purpose: Purpose, selector: RuleSelector) => Preview;

/** Makes clean articles of the page, as it is now, without a change to it. */
export function createPreviewer(context: ReaderContext, url: string): Previewer {
  const make = (rule: EffectiveRule | null) =>
    extractArticle(document, { url, debris: context.debris, lexicon: context.lexicon, rule });
  const count = (article: Article | null) => (article ? tokens(article.text).length : 0);
  let now: number | null = null;
  return (purpose, selector) => {
    now ??= count(make(context.rule));
    const article = make(withLine(context.rule, url, purpose, selector));
    const named = purpose === 'title' || purpose === 'source' ? selectText(document, selector) : '';
    return { article, words: count(article), wordsNow: now, named: named.replace(/\s+/g, ' ').trim() };
  };
}
