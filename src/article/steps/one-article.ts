import { squeeze } from '../../core/text';
import { parseHttpUrl } from '../../core/url';
import { letters, readLines } from '../lines';
import type { Step, Work } from '../work';
import { touchesKept } from './kept';

const MAX_ARTICLES = 60;
/** Characters of prose from which an element counts as an article and not as a teaser. */
const ENOUGH_PROSE = 600;
const ADDRESS =
  'data-url,data-permalink,data-href,data-article-url,data-canonical,data-canonical-url,data-page-url,data-path,itemid,about,data-share-url'.split(
    ',',
  );
const PERMALINK =
  'a[rel~="bookmark"][href],link[itemprop="url"][href],link[itemprop="mainEntityOfPage"][href],meta[itemprop="mainEntityOfPage"][itemid],meta[itemprop="url"][content]';

/**
 * Pages without end put the next article under the one that is read. Of several whole articles with headlines of
 * their own only the one stays that the address is of, or whose headline the page's title gives.
 */
export const oneArticle: Step = {
  name: 'one-article',
  run(work) {
    const articles = wholeArticles(work.doc);
    if (articles.length < 2) return;
    const read = chosen(articles, work);
    if (!read) return;
    for (const { root } of articles) {
      if (root === read.root || touchesKept(work, root)) continue;
      work.removals.add('one-article', squeeze(root.textContent ?? ''));
      root.remove();
    }
  },
};

interface Whole {
  readonly root: Element;
  readonly headline: string;
}

/** Elements that are articles by their own account; sections of one article are not. */
const ARTICLE = 'article,[role="article"],[itemtype*="Article"],[itemtype*="BlogPosting"]';

/** Articles beside one another that each have a headline of the first rank and a text. */
function wholeArticles(doc: Document): Whole[] {
  const found: Whole[] = [];
  const headlines = [...doc.querySelectorAll('h1')].slice(0, MAX_ARTICLES);
  if (headlines.length < 2) return [];
  for (const headline of headlines) {
    const root = rootOf(headline);
    const text = letters(headline.textContent ?? '');
    if (!root || text.length < 8 || found.some((other) => other.root === root || other.headline === text))
      return [];
    if (!headline.closest(ARTICLE) || !root.matches(`${ARTICLE},:has(${ARTICLE})`)) continue;
    const prose = readLines(root).reduce((sum, line) => sum + (line.prose ? line.text.length : 0), 0);
    if (prose >= ENOUGH_PROSE) found.push({ root, headline: text });
  }
  return found;
}

/** The largest element around a headline that holds no other. */
function rootOf(headline: Element): Element | null {
  let root: Element | null = null;
  for (let node = headline.parentElement; node && node.localName !== 'body'; node = node.parentElement) {
    if (node.querySelectorAll('h1').length > 1) break;
    root = node;
  }
  return root;
}

function chosen(articles: readonly Whole[], work: Work): Whole | null {
  const page = parseHttpUrl(work.url);
  const here = articles.filter(({ root }) =>
    addressesIn(root).some((address) => {
      const url = parseHttpUrl(address, work.base);
      return url !== null && page !== null && url.host === page.host && url.pathname === page.pathname;
    }),
  );
  if (here.length === 1) return here[0] ?? null;
  const titles = [work.doc.title, ...work.markup.meta('og:title')].map(letters);
  const named = articles.filter(({ headline }) => titles.some((title) => title.includes(headline)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function addressesIn(root: Element): string[] {
  const own = ADDRESS.flatMap(
    (name) => root.getAttribute(name) ?? root.querySelector(`[${name}]`)?.getAttribute(name) ?? [],
  );
  const linked = [...root.querySelectorAll(PERMALINK)]
    .slice(0, 5)
    .flatMap(
      (element) =>
        element.getAttribute('href') ??
        element.getAttribute('itemid') ??
        element.getAttribute('content') ??
        [],
    );
  return [...own, ...linked];
}
