/** The article as the view shows it, and what it was made with. */
import { extractArticle } from '../article/article';
import type { Article, AttemptName } from '../article/types';
import type { ReaderContext } from '../messaging/protocol';
import type { RuleSelector } from '../rules/rule';
import type { RuleSeen } from '../storage/types';

/** What there is to show; without a context, what went wrong was said in the console. */
export interface Made {
  readonly context: ReaderContext | null;
  /** Null where the page has none, or where making it failed. */
  readonly article: Article | null;
  readonly failed: boolean;
}

/**
 * Makes the article of the page, or of another one of it.
 *
 * @param attempt how it is to be found; else it is chosen
 */
export function articleOf(
  context: ReaderContext,
  url: string,
  attempt?: AttemptName,
  page: Document = document,
): Article | null {
  const { debris, lexicon, rule } = context;
  return extractArticle(page, { url, debris, lexicon, rule, ...(attempt ? { attempt } : {}) });
}

/**
 * The article as another attempt finds it: the first that was not shown and gives another text.
 *
 * @param tried attempts that were shown, the present one last; once all were, it begins again with the first
 */
export function nextAttempt(
  shown: Article,
  context: ReaderContext,
  url: string,
  tried: AttemptName[],
): Article | null {
  const left = shown.others.filter((name) => !tried.includes(name));
  for (const attempt of left) {
    const article = articleOf(context, url, attempt);
    if (article && article.text !== shown.text) return article;
    tried.push(attempt);
  }
  const [first] = tried.splice(0);
  return first && first !== shown.attempt ? articleOf(context, url, first) : null;
}

/** Whether the rule found what it names on this page; null where it names neither article nor headline. */
export function ruleSeen({ rule }: ReaderContext, article: Article | null): RuleSeen | null {
  if (!rule || rule.body.length + rule.title.length === 0) return null;
  // What was not asked has not failed.
  const asked = (selectors: readonly RuleSelector[]) =>
    selectors.length > 0 && !selectors.some(({ text }) => article?.unasked.includes(text));
  return {
    body: asked(rule.body.flat()) ? article?.attempt === 'rule' : null,
    title: asked(rule.title) && article ? article.facts.title.from === 'rule' : null,
  };
}
