import { namesOf, urlsOf } from '../core/markup';
import type { PageSnapshot } from '../core/page';
import { QUOTE_MAX } from '../core/report';
import { clip } from '../core/text';
import { plainHost } from '../core/url';
import { ownSite } from '../lexicon/own-site';
import { publisherNamed } from '../lexicon/publishers';
import { foreignUrl, isArticlePath, nameOfHost } from './foreign';

/** A source that the article's JSON-LD states. */
export interface StatedSource {
  readonly key: 'isBasedOn' | 'sourceOrganization' | 'publisher' | 'copyrightHolder';
  readonly name: string | null;
  readonly url: URL | null;
  readonly quote: string;
}

const MAX_ARTICLES = 3;

/** Sources in the page's JSON-LD that are not the site itself; most pages state none. */
export function statedSources(page: PageSnapshot): StatedSource[] {
  const own = ownSite(page);
  return page
    .jsonLdArticles()
    .slice(0, MAX_ARTICLES)
    .flatMap((article) => {
      const found: StatedSource[] = [];
      for (const url of urlsOf(article.isBasedOn ?? article.isBasedOnUrl, page.url)) {
        const target = foreignUrl(page, url);
        if (target && isArticlePath(target))
          found.push({
            key: 'isBasedOn',
            name: nameOfHost(plainHost(target)),
            url: target,
            quote: quoteOf('isBasedOn', url.href),
          });
      }
      for (const key of ['sourceOrganization', 'publisher', 'copyrightHolder'] as const) {
        const [url] = urlsOf(article[key], page.url);
        const target = url ? foreignUrl(page, url) : null;
        for (const name of namesOf(article[key]).slice(0, 1)) {
          // A company's legal name is no other publisher: only a known one on another site is.
          const known = publisherNamed(name);
          if (!known || own.hosts(known.host) || own.named(name) || (url && !target)) continue;
          found.push({ key, name: known.name, url: null, quote: quoteOf(key, name) });
        }
      }
      return found;
    });
}

function quoteOf(key: string, value: string): string {
  return clip(`${key}: ${value}`, QUOTE_MAX);
}
