import { findAllIn } from '../core/live';
import { namesOf, typesOf } from '../core/markup';
import type { Block, Json, PageSnapshot } from '../core/page';
import { QUOTE_MAX } from '../core/report';
import { clip, normalize, squeeze } from '../core/text';
import { plainHost } from '../core/url';
import { bylineParts } from '../lexicon/byline-parts';
import { namesAbove } from '../lexicon/credit-blocks';
import { ownSite } from '../lexicon/own-site';
import { isPortal } from '../lexicon/portals';
import { publisherName } from '../lexicon/publisher-name';
import { publisherNamed } from '../lexicon/publishers';
import { foreignUrl, nameOfHost } from './foreign';

/** A partner whose article a portal shows. */
export interface Provider {
  /** `named`: in the portal's own place for it. `more`: only by "More from X". */
  readonly by: 'named' | 'more';
  readonly name: string;
  readonly url: URL | null;
  readonly quote: string;
  readonly block?: Block;
}

const PROVIDER_NAME =
  /(?:^|[\s_-])(?:providers?|attribution|partner(?:logo|name)?|publisher(?:-?(?:name|logo|info))?|source(?:-?(?:name|logo|info))?|brand(?:-?name)?|caas-(?:attr|logo)\S*)(?:$|[\s_-])/i;
const PROVIDER_IMAGE =
  '[class*="provider"] img[alt],[class*="attribution"] img[alt],[class*="caas-logo"] img[alt],[class*="partnerlogo"][alt],[class*="publisher"] img[alt],[class*="source-logo"] img[alt]';
const MORE = /^(?:more (?:from|on|at|by)|mehr (?:von|auf)|plus (?:de|sur)|más (?:de|en)|altro da) (.{2,40})$/;
const CALL = /\b(?:check out|head (?:over )?to|visit|go to|read more (?:at|on|from)) \S/;
const MAX_NAME = 50;

const cache = new WeakMap<PageSnapshot, readonly Provider[]>();

/** Partners named on a portal's page; none on other sites, and none where the portal names itself. */
export function providersOf(page: PageSnapshot): readonly Provider[] {
  let found = cache.get(page);
  if (!found) {
    found = isPortal(page.url.hostname) ? read(page) : [];
    cache.set(page, found);
  }
  return found;
}

function read(page: PageSnapshot): Provider[] {
  const own = ownSite(page);
  const isOther = (name: string) => name.length > 1 && name.length <= MAX_NAME && !own.named(name);
  const named: Provider[] = [];
  const add = (by: Provider['by'], name: string, url: URL | null, quote: string, block?: Block) => {
    if (!isOther(name)) return;
    named.push({ by, name, url, quote: clip(quote, QUOTE_MAX), ...(block ? { block } : {}) });
  };
  for (const article of page.jsonLdArticles().slice(0, 2)) {
    for (const key of ['provider', 'sourceOrganization', 'publisher'] as const)
      for (const name of namesOf(article[key]).slice(0, 1)) add('named', name, null, `${key}: ${name}`);
  }
  for (const article of page.jsonLdArticles().slice(0, 2))
    for (const name of organisations(article.author).slice(0, 1)) add('named', name, null, `author: ${name}`);
  for (const key of ['article:media_name', 'og:article:author'])
    for (const value of page.meta(key).slice(0, 1)) {
      const name = value.split(/\s*\|\s*/, 1)[0] ?? '';
      add('named', name, null, `${key}: ${value}`);
    }
  const entitled = nameInTitle(page);
  if (entitled) add('named', entitled, null, page.documentTitle);
  const images = [...findAllIn(page.document, PROVIDER_IMAGE), ...imagesInShadow(page)];
  for (const image of images.slice(0, 5)) {
    const name = squeeze((image.getAttribute('alt') ?? '').slice(0, 100)).replace(/ logo$/i, '');
    add('named', name, null, name);
  }
  for (const block of page.zone('lead').slice(0, 20)) {
    if (block.text.length > 60 || !PROVIDER_NAME.test(namesAbove(block.element))) continue;
    const name = [block.text, ...bylineParts(block)]
      .map(publisherName)
      .find((found) => found && !/\d/.test(found));
    if (name) add('named', name, linkTo(page, block), block.text, block);
  }
  for (const block of page.zone('lead', 'body', 'tail')) {
    const more = block.text.length < 60 ? MORE.exec(block.norm)?.[1] : undefined;
    const link = more || (block.text.length < 400 && CALL.test(block.norm)) ? linkTo(page, block) : null;
    const name = more
      ? publisherName(block.text.slice(-more.length))
      : link
        ? nameOfHost(plainHost(link))
        : null;
    if (name && (link || (more && (publisherNamed(name) || linkBelow(page, block)))))
      add('more', publisherNamed(name)?.name ?? name, link, block.text, block);
  }
  return named.slice(0, 3);
}

/** Names of those that the markup calls organisations. */
function organisations(author: Json | undefined): string[] {
  return [author]
    .flat()
    .filter(
      (one) =>
        one !== null &&
        typeof one === 'object' &&
        !Array.isArray(one) &&
        typesOf(one).some((type) => type.endsWith('Organization')),
    )
    .flatMap((one) => namesOf(one));
}

/** "Headline (Pier Press) - Portal" */
function nameInTitle({ documentTitle, headline }: PageSnapshot): string | null {
  const title = normalize(documentTitle);
  const start = normalize(headline);
  if (start.length < 8 || !title.startsWith(start)) return null;
  const behind = documentTitle.slice(start.length);
  return /^\s?[(（]([^()（）]{2,40})[)）]\s*(?:$|[-|–—])/.exec(behind)?.[1] ?? null;
}

/** Portals build their pages of components: the partner's logo stands in the shadow root that holds the headline. */
function imagesInShadow(page: PageSnapshot): Element[] {
  const blocks = page.zone('lead', 'body').slice(0, 20);
  const roots = new Set(blocks.map((block) => block.element.getRootNode()));
  return [...roots].flatMap((root) =>
    'host' in root ? [...(root as ShadowRoot).querySelectorAll(PROVIDER_IMAGE)].slice(0, 5) : [],
  );
}

function linkTo(page: PageSnapshot, block: Block): URL | null {
  for (const link of page.links(block)) {
    const target = foreignUrl(page, link.url);
    if (target) return target;
  }
  return null;
}

/** The list under "More from X" leads to X. */
function linkBelow(page: PageSnapshot, block: Block): boolean {
  const next = page.blocks[block.index + 1];
  return next !== undefined && linkTo(page, next) !== null;
}
