import { extractArticle } from '../article/article';
import type { Article } from '../article/types';
import { tokens } from '../core/text';
import type { ReaderContext } from '../messaging/protocol';
import { indexRules, matchRules } from '../rules/match';
import { parseRules } from '../rules/parse';
import type { Purpose } from '../rules/pick/purpose';
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

/** A page's rule with one more line, as it will be written. */
export function withLine(
  rule: EffectiveRule | null,
  url: string,
  purpose: Purpose,
  selector: RuleSelector,
): EffectiveRule | null {
  const { sections, lines } = parseRules(`[*]\n${purpose}: ${selector.text}\n`);
  const own = matchRules(indexRules([{ name: '', sections, lines }]), new URL(url));
  if (!rule || !own) return own ?? rule;
  switch (purpose) {
    case 'body':
      return { ...rule, body: [...own.body, ...rule.body] };
    case 'title':
      return { ...rule, title: [...own.title, ...rule.title] };
    case 'source':
      return { ...rule, source: [...own.source, ...rule.source] };
    case 'strip':
      return { ...rule, strip: [...rule.strip, ...own.strip] };
  }
}
