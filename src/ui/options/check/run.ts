/** Tries rules on the pages they name. Loaded when asked for: it makes clean articles. */
import { extractArticle } from '../../../article/article';
import { squeeze } from '../../../core/text';
import { pageLangs } from '../../../detect/langs';
import { parseHtml } from '../../../platform/html-parser';
import { HTML_MAX } from '../../../platform/tab-html';
import { indexRules, matchRules, type RuleIndex } from '../../../rules/match';
import { parseRules } from '../../../rules/parse';
import type { TestPage } from '../../../rules/tests';
import type { OptionsActions } from '../actions';
import type { PageAnswer } from '../fetch-rules';
import type { Vocabulary } from '../try/run';

/** What a page shows about its rule. */
export type Checked =
  | { readonly page: TestPage; readonly is: 'good' }
  | {
      readonly page: TestPage;
      readonly is: 'unreached';
      readonly why: Extract<PageAnswer, { ok: false }>['why'];
    }
  /** No rule applies to the address; nothing to read is on it; a selector is too slow; it finds no article, or no headline. */
  | { readonly page: TestPage; readonly is: 'no-rule' | 'no-article' | 'slow' | 'no-body' | 'no-title' }
  | { readonly page: TestPage; readonly is: 'missing'; readonly words: readonly string[] };

/** Pages fetched at the same time. */
const AT_ONCE = 4;

/**
 * Fetches the pages and makes a clean article of each.
 *
 * @param onChecked is called for each page as it is done, in no order
 * @throws the signal's reason once it is aborted
 */
export async function checkPages(
  rules: string,
  pages: readonly TestPage[],
  actions: Pick<OptionsActions, 'fetchPage' | 'vocabulary'>,
  signal: AbortSignal,
  onChecked: (checked: Checked) => void,
): Promise<void> {
  const index = indexRules([{ name: '', ...parseRules(rules) }]);
  const left = [...pages];
  const work = async () => {
    for (let page = left.shift(); page; page = left.shift()) {
      signal.throwIfAborted();
      const answer = await actions.fetchPage(page.url, false, signal);
      signal.throwIfAborted();
      onChecked(
        answer.ok
          ? await checkPage(index, page, answer, actions.vocabulary)
          : { page, is: 'unreached', why: answer.why },
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** @param fetched the page as it came, and the address at which it came */
export async function checkPage(
  index: RuleIndex,
  page: TestPage,
  fetched: { readonly html: string; readonly url: string },
  vocabulary: Vocabulary,
): Promise<Checked> {
  const rule = matchRules(index, new URL(page.url));
  if (!rule) return { page, is: 'no-rule' };
  const document = parseHtml(fetched.html.slice(0, HTML_MAX), fetched.url);
  const { lexicon, debris } = await vocabulary(pageLangs(document));
  const article = extractArticle(document, { url: fetched.url, debris, lexicon, rule });
  if (!article) return { page, is: 'no-article' };
  if (article.unasked.length > 0) return { page, is: 'slow' };
  if (rule.body.length > 0 && article.attempt !== 'rule') return { page, is: 'no-body' };
  if (rule.title.length > 0 && article.facts.title.from !== 'rule') return { page, is: 'no-title' };
  const text = squeeze(`${article.title} ${article.text}`);
  const words = page.contains.filter((each) => !text.includes(squeeze(each)));
  return words.length > 0 ? { page, is: 'missing', words } : { page, is: 'good' };
}
