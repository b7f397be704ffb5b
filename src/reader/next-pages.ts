/** Reads the further pages of an article into one: each is fetched by the worker and made clean as the first was. */
import { joinPage } from '../article/join';
import { PAGES_MAX } from '../article/page-limit';
import type { Article } from '../article/types';
import type { Problem } from '../find/result';
import type { PageAnswer } from '../messaging/protocol';
import { newJob } from './job';

/** Where further pages come from. */
export interface PageSource {
  /** Asks the worker for one page. */
  page(asked: { job: string; url: string }): Promise<PageAnswer>;
  /** No more are wanted. */
  end(): void;
  /** Makes an inert document of a page's source. */
  parse(html: string, url: string): Document;
}

/** Share of the first page's text that the page with "all of it" has to hold. */
const WHOLE = 0.7;

/** What came of reading on; `problem` is null where the last page was reached, or the reader stopped. */
export interface Joined {
  readonly article: Article;
  /** Pages that were added. */
  readonly added: number;
  readonly problem: Problem | null;
}

/**
 * Reads one page after the other, or the page that holds them all, until the article ends, a page fails, or there are
 * {@link PAGES_MAX}.
 *
 * @param first the article as shown; not changed
 * @param extract makes the clean article of a fetched page
 * @param tell called ahead of each request with the number of the page; divider makes what stands ahead of a page
 */
export async function readOn(
  first: Article,
  source: PageSource,
  extract: (document: Document, url: string) => Article | null,
  words: { tell(page: number): void; divider(page: number): Element },
  signal: AbortSignal,
): Promise<Joined> {
  const job = newJob();
  const stop = () => source.end();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const whole = await wholeOf(first, fetched);
    if (whole) return { article: whole, added: 1, problem: null };
    let article = first;
    let added = 0;
    const seen = new Set<string>();
    while (article.facts.pages.page < PAGES_MAX) {
      const { next, page } = article.facts.pages;
      if (!next || seen.has(next) || signal.aborted) break;
      seen.add(next);
      words.tell(page + 1);
      const found = await fetched(next);
      if (typeof found === 'string') return { article, added, problem: signal.aborted ? null : found };
      const joined = joinPage(article, found, words.divider(page + 1));
      if (!joined) {
        // The site shows an earlier page for the number: this was the last.
        article = ended(article);
        break;
      }
      article = joined;
      added++;
    }
    return { article, added, problem: null };
  } finally {
    signal.removeEventListener('abort', stop);
    source.end();
  }

  /** The article of a page, or what kept it from being one. */
  async function fetched(url: string): Promise<Article | Problem> {
    const answer = await source.page({ job, url }).catch(() => null);
    if (!answer) return 'network';
    if (!answer.ok) return answer.problem ?? 'too-large';
    try {
      return extract(source.parse(answer.html, answer.url), answer.url) ?? 'no-text';
    } catch {
      // The page is too broken to be read; the ones before it are not.
      return 'no-text';
    }
  }

  async function wholeOf(
    { facts, text }: Article,
    get: (url: string) => Promise<Article | Problem>,
  ): Promise<Article | null> {
    const { all } = facts.pages;
    if (!all || facts.pages.page > 1) return null;
    words.tell(1);
    const found = await get(all);
    if (typeof found === 'string' || found.text.length <= text.length) return null;
    const lines = new Set(found.text.split('\n'));
    const own = text.split('\n');
    const chars = (list: readonly string[]) => list.reduce((sum, line) => sum + line.length, 0);
    return chars(own.filter((line) => lines.has(line))) >= chars(own) * WHOLE ? ended(found) : null;
  }
}

function ended(article: Article): Article {
  const pages = { ...article.facts.pages, next: null, all: null };
  return { ...article, facts: { ...article.facts, pages } };
}
