import type { PageSnapshot } from '../core/page';
import { QUOTE_MAX } from '../core/report';
import { clip, spellUmlauts } from '../core/text';
import { bareBrand, brandOf, isHomePath, plainHost, siteOf } from '../core/url';
import { ownSite } from '../lexicon/own-site';
import { nameKey } from '../lexicon/publishers';
import { cleanUrl } from './clean-url';

/** Markup in which a page gives another site's address as its own. */
export interface OtherAddress {
  readonly key:
    | 'canonical'
    | 'og:url'
    | 'syndication-source'
    | 'original-source'
    | 'body-canonical'
    | 'parsely-link';
  readonly url: URL;
  readonly quote: string;
}

/** A part of a name; as the last one, `dev` and `test` are no part but where the site stands: `.dev` is sold to everybody. */
const STAGING =
  /(?:^|[.-])(?:staging|stage|dev|test|preview|local|localhost|cluster-\d+|prod|cms|origin|backend|admin)[.-]|^localhost$|\.(?:vercel\.app|netlify\.app|wpengine\.com|wpenginepowered\.com|kinsta\.cloud|pantheonsite\.io|azurewebsites\.net|herokuapp\.com|appspot\.com|web\.app|firebaseapp\.com|github\.io|gitlab\.io|pages\.dev|cloudfront\.net|amazonaws\.com|local|internal|myshopify\.com|wpcomstaging\.com|flywheelsites\.com|translate\.goog)$/;

const cache = new WeakMap<PageSnapshot, readonly OtherAddress[]>();

/**
 * Cross-site addresses in the markup, after the exclusions that make the statement believable: no siblings of the
 * site under another suffix, no malformed, staging or single-label hosts, no home pages, no renamed site (same path
 * under a like name).
 */
export function otherAddresses(page: PageSnapshot): readonly OtherAddress[] {
  let addresses = cache.get(page);
  if (!addresses) {
    addresses = read(page);
    cache.set(page, addresses);
  }
  return addresses;
}

function read(page: PageSnapshot): OtherAddress[] {
  const found: OtherAddress[] = [];
  const add = (key: OtherAddress['key'], url: URL | null) => {
    if (url && isOther(page, url) && !found.some((other) => other.key === key))
      found.push({ key, url: cleanUrl(url), quote: clip(`${key}: ${url.href}`, QUOTE_MAX) });
  };
  for (const { url, inHead } of page.linkRel('canonical')) add(inHead ? 'canonical' : 'body-canonical', url);
  for (const key of ['og:url', 'syndication-source', 'original-source', 'parsely-link'] as const)
    for (const value of page.meta(key)) add(key, absolute(value));
  return found;
}

function absolute(value: string): URL | null {
  if (!/^(?:https?:)?\/\/[^/%]+/i.test(value) || /^https?:\/\/[^/]*https?/i.test(value)) return null;
  try {
    return new URL(value, 'https://x.invalid/');
  } catch {
    return null;
  }
}

function isOther(page: PageSnapshot, url: URL): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  const host = plainHost(url);
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(host)) return false;
  // Two addresses glued together.
  if (/https?$/.test(host) || url.pathname.startsWith('//')) return false;
  const own = ownSite(page);
  if (own.hosts(host) || STAGING.test(host) || STAGING.test(page.host)) return false;
  // A page saved without its address, or an intranet.
  if (!page.host.includes('.')) return false;
  if (isHomePath(url) || isHomePath(page.url)) return false;
  return !isRenamed(page, url) && !isOwner(page, host);
}

/** Blocks at the page's end in which it says whose it is. */
const FOOT = 40;
/** Longest such line, and the shortest name of a site that tells something, in characters. */
const OWNER_LINE = 200;
const BRAND = 6;

/** "© Pier Post, a title of Quay Media Group": the house of the other address is that of this site. */
function isOwner(page: PageSnapshot, host: string): boolean {
  const brands = [page.host, host].map(bareBrand);
  return (
    brands.every((brand) => brand.length >= BRAND) &&
    page.blocks.slice(-FOOT).some(({ text, norm }) => {
      if (text.length > OWNER_LINE || !/©|\(c\)|copyright/.test(norm)) return false;
      const names = [nameKey(text), nameKey(spellUmlauts(text))];
      return brands.every((brand) => names.some((name) => name.includes(brand)));
    })
  );
}

/** Names of one organisation before and after: the brands share most of their letters and the path is the same. */
function isRenamed(page: PageSnapshot, url: URL): boolean {
  const [a, b] = [brandOf(page.host), brandOf(plainHost(url))];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.includes(short)) return true;
  const samePath = url.pathname.replace(/\/$/, '') === page.url.pathname.replace(/\/$/, '');
  if (!samePath) return false;
  const tail = (brand: string) => brand.split('-').at(-1) ?? brand;
  return (
    (a.includes('-') && b.includes('-') && tail(a) === tail(b)) ||
    siteOf(page.host).slice(-8) === siteOf(plainHost(url)).slice(-8)
  );
}
