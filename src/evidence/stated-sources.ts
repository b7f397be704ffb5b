import { findAllIn } from '../core/live';
import { namesOf, urlsOf } from '../core/markup';
import type { PageSnapshot } from '../core/page';
import { QUOTE_MAX } from '../core/report';
import { clip, squeeze } from '../core/text';
import { parseHttpUrl, plainHost } from '../core/url';
import { ownSite } from '../lexicon/own-site';
import { publisherNamed } from '../lexicon/publishers';
import { foreignUrl, isArticlePath, nameOfHost } from './foreign';

/** A source that the article's JSON-LD states. */
export interface StatedSource {
  readonly key: 'isBasedOn' | 'sourceOrganization' | 'publisher' | 'copyrightHolder' | 'provider' | 'meta';
  readonly name: string | null;
  readonly url: URL | null;
  readonly quote: string;
}

const MAX_ARTICLES = 3;

/** Meta elements in which sites name the source of a text, or who owns it. */
const META = [
  'source',
  'page.content.source',
  'article:source',
  'news_source',
  'contentsource',
  'content_source',
  'dc.source',
  'dcterms.source',
  'dc.publisher',
  'sailthru_pubname',
  'parsely-pub',
  'copyright',
] as const;

/** Sources in the page's JSON-LD, microdata and meta elements that are not the site itself; most pages state none. */
export function statedSources(page: PageSnapshot): StatedSource[] {
  return [...fromJsonLd(page), ...fromMicrodata(page), ...fromMeta(page)];
}

/** `<link itemprop="isBasedOn" href>`, `<a itemprop="isBasedOnUrl">` and `itemprop="sourceOrganization"` in the article. */
function fromMicrodata(page: PageSnapshot): StatedSource[] {
  return [...basedOn(page), ...organisation(page)];
}

function organisation(page: PageSnapshot): StatedSource[] {
  const own = ownSite(page);
  const holders = findAllIn(
    page.document,
    '[itemprop~="sourceOrganization"],[itemprop~="provider"][itemtype*="Organization"]',
  );
  return [...holders].slice(0, 2).flatMap((holder) => {
    const named = holder.querySelector('[itemprop~="name"]') ?? holder;
    const name = squeeze((named.getAttribute('content') ?? named.textContent ?? '').slice(0, 100));
    const link = holder.matches('a[href]') ? holder : holder.querySelector('a[href]');
    const url = parseHttpUrl(link?.getAttribute('href'), page.url);
    const target = url && foreignUrl(page, url);
    if (name.length < 2 || name.length > 60 || own.named(name)) return [];
    const known = publisherNamed(name);
    // A name that no table holds has to lead to its site.
    if (known ? own.hosts(known.host) : !target) return [];
    return [
      {
        key: 'sourceOrganization' as const,
        name: known?.name ?? name,
        url: target,
        quote: quoteOf('sourceOrganization', name),
      },
    ];
  });
}

function basedOn(page: PageSnapshot): StatedSource[] {
  const elements = findAllIn(page.document, '[itemprop~="isBasedOn"],[itemprop~="isBasedOnUrl"]');
  return [...elements].slice(0, 3).flatMap((element) => {
    const url = parseHttpUrl(element.getAttribute('href') ?? element.getAttribute('content'), page.url);
    const target = url && foreignUrl(page, url);
    if (!target || !isArticlePath(target)) return [];
    const name = nameOfHost(plainHost(target));
    return [{ key: 'isBasedOn' as const, name, url: target, quote: quoteOf('isBasedOn', target.href) }];
  });
}

function fromMeta(page: PageSnapshot): StatedSource[] {
  const own = ownSite(page);
  const found: StatedSource[] = [];
  for (const key of META) {
    for (const value of page.meta(key).slice(0, 2)) {
      const name = value.replace(/^(?:©|\(c\)|copyright)?[\s\d,-]*/i, '').replace(/-/g, ' ');
      const known = name.length <= 60 ? publisherNamed(name) : null;
      if (!known || own.hosts(known.host) || own.named(known.name)) continue;
      if (found.some((other) => other.name === known.name)) continue;
      found.push({ key: 'meta', name: known.name, url: null, quote: quoteOf(key, value) });
    }
  }
  return found;
}

function fromJsonLd(page: PageSnapshot): StatedSource[] {
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
      for (const key of ['sourceOrganization', 'publisher', 'copyrightHolder', 'provider'] as const) {
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
