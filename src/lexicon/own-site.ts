import { findAllIn } from '../core/live';
import { namesOf, typesOf, urlsOf } from '../core/markup';
import type { PageSnapshot } from '../core/page';
import { EDGELESS, escapeRegExp, normalize, weigh } from '../core/text';
import { bareBrand, brandOf, isHomePath, parseHttpUrl, plainHost, sameSite } from '../core/url';
import { membersBehind } from './joint-newsrooms';
import { isPortal } from './portals';
import { nameKey, publisherNamed, publisherOfHost } from './publishers';

/** What a page calls the site it stands on: a credit to one of these is no credit to somebody else. */
export interface OwnSite {
  /** True for the site's own name in any usual spelling, an abbreviation or a part of it. */
  named(name: string): boolean;
  /** Words of the site's names, lower case: "AFP Faktencheck" is AFP's. */
  readonly words: ReadonlySet<string>;
  /** First letters of the words of its names, small: "cp" for a Continental Press. */
  readonly initials: ReadonlySet<string>;
  /** True for the page's own site, a sibling under another suffix, or the page that an archive shows. */
  hosts(host: string): boolean;
}

const cache = new WeakMap<PageSnapshot, OwnSite>();

/** Reads who publishes the page: host, site name, application name, publisher in the markup. */
export function ownSite(page: PageSnapshot): OwnSite {
  let own = cache.get(page);
  if (!own) {
    own = read(page);
    cache.set(page, own);
  }
  return own;
}

function read(page: PageSnapshot): OwnSite {
  const hosts = [page.host, ...embeddedHosts(page.url), ...declaredHosts(page)];
  const family = [...hosts, ...membersBehind(page.host)];
  // "pierandquay.example" is Pier & Quay's.
  const brands = hosts
    .flatMap((host) => [bareBrand(host), bareBrand(host).replace(AND, '')])
    .filter((brand, index, all) => brand.length > 1 && all.indexOf(brand) === index);
  const parts = new Set(hosts.flatMap((host) => brandOf(host).split('-')));
  const names = [
    ...siteNames(page),
    ...page.meta('application-name'),
    ...publisherNames(page, hosts),
    ...family.flatMap((host) => publisherOfHost(host)?.name ?? []),
    ...shownNames(page, hosts),
  ].map(nameKey);
  const labels = new Set(homeLabels(page, hosts));
  const known = [...new Set(names)].filter((name) => name.length > 1 && name.length < 80);
  return {
    named(name) {
      const key = nameKey(name.replace(/\.(?:com|org|net|de|at|ch|fr|es|it|nl|be|pt|pl|co\.uk|ca)\b/i, ''));
      if (!key) return false;
      if (
        brands.some((brand) => isSame(key, brand) || startsWithBrand(name, brand) || initials(name) === brand)
      )
        return true;
      // "rnd-news.example" is Radio North Dale's; two letters are too few beside another word.
      const short = initials(name);
      if (short.length > 2 && parts.has(short)) return true;
      return labels.has(key) || known.some((own) => isSame(key, own));
    },
    words: new Set(siteNames(page).flatMap(wordsOf)),
    initials: new Set(siteNames(page).map(initials)),
    hosts: (host) => family.some((own) => sameSite(own, plainHost(host))),
  };
}

/** A portal adds its partner's name to its own: "Portal - Pier Press". */
function siteNames(page: PageSnapshot): string[] {
  const names = page.meta('og:site_name');
  return isPortal(page.url.hostname)
    ? names.map((name) => name.split(TITLE_SEPARATOR, 1)[0] ?? '')
    : [...names];
}

/** What stands for "&" in an address; both names have some letters. */
const AND = /(?<=^.{3,})(?:and|und)(?=.{3,}$)/u;

/** Equal, or one is a part of the other and long enough to be no accident. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Two or three signs are a whole name where a sign is a syllable or a word.
  const least = EDGELESS.test(short) ? 2 : 4;
  return short.length >= least && (long.startsWith(short) || (short.length >= 6 && long.includes(short)));
}

/** "F.A.Z.Artikelrechte" starts with "faz": labels of a page often stick together. */
function startsWithBrand(name: string, brand: string): boolean {
  const text = name
    .trim()
    .replace(/^(?:the|der|die|das|le|la|les|el|il|de|het)\s+/i, '')
    .replace(/(\p{Lu})\.(?=\p{Lu}|$|\s)/gu, '$1');
  return (
    brand.length >= 3 && text.toLowerCase().startsWith(brand) && !/^\p{Ll}/u.test(text.slice(brand.length))
  );
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function initials(name: string): string {
  return wordsOf(name)
    .map((word) => word[0])
    .join('');
}

function publisherNames(page: PageSnapshot, hosts: readonly string[]): string[] {
  const home = (object: Parameters<typeof typesOf>[0]) =>
    urlsOf(object.url, page.url).every((url) => hosts.some((host) => sameSite(host, plainHost(url))));
  return page.jsonLd().flatMap((object) => {
    if (typesOf(object).some((type) => /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(type)))
      return home(object) ? [...namesOf(object.name), ...namesOf(object.alternateName)] : [];
    const publisher = object.publisher;
    const single = publisher && typeof publisher === 'object' && !Array.isArray(publisher) ? publisher : null;
    if (single && !home(single)) return [];
    // A portal states whose article it shows: a publisher known to be elsewhere, beside its own name.
    return namesOf(publisher).filter((name) => siteNames(page).length === 0 || !isSomebodyElse(name, hosts));
  });
}

const TITLE_SEPARATOR =
  /\s+[|\-–—·•»:]\s+|(?<=[\u3040-\u9fff\uac00-\ud7af」』）)！？!?])\s*[-_|—–]+\s*(?=[\u3040-\u9fff\uac00-\ud7af])/;
/** Longest name of a site, in characters. */
const NAME_CHARS = 60;

/** The site's name behind the headline in the title: "Harbour closed | Daily Example". */
function shownNames(page: PageSnapshot, hosts: readonly string[]): string[] {
  const parts = page.documentTitle.slice(0, 500).split(TITLE_SEPARATOR);
  const last = parts.at(-1)?.trim() ?? '';
  const told = weigh(normalize(parts.slice(0, -1).join(' '))) >= MIN_HEADLINE;
  if (!told || last.length > NAME_CHARS || isSomebodyElse(last, hosts)) return [];
  return leadsElsewhere(page, nameKey(last), hosts) ? [] : [last];
}

/** Whether a link in or around the text that has this name leads to a site elsewhere: the copy kept its title, too. */
function leadsElsewhere(page: PageSnapshot, key: string, hosts: readonly string[]): boolean {
  return page
    .zone('lead', 'body', 'tail')
    .flatMap((block) => page.links(block))
    .some(({ url, text }) => {
      const host = plainHost(url);
      return (nameKey(text) === key || bareBrand(host) === key) && !hosts.some((own) => sameSite(own, host));
    });
}

/** Shortest headline ahead of a site's name, in characters of Latin script. */
const MIN_HEADLINE = 15;
/** Links among which that to the home page stands. */
const HEAD_LINKS = 60;

/** What the links to the home page say: the site's name, but "Home" as well, so they must be equal. */
function homeLabels(page: PageSnapshot, hosts: readonly string[]): string[] {
  const links = findAllIn(page.document, 'a[href]');
  const labels: string[] = [];
  for (let i = 0; i < links.length && i < HEAD_LINKS; i++) {
    const link = links[i] as Element;
    const url = parseHttpUrl(link.getAttribute('href'), page.url);
    if (!url || !isHomePath(url) || !sameSite(plainHost(url), page.host)) continue;
    const logo = link.querySelector('img[alt]')?.getAttribute('alt');
    for (const label of [
      (link.textContent ?? '').slice(0, 200),
      logo ?? '',
      link.getAttribute('title') ?? '',
    ])
      if (label.trim().length > 1 && label.length <= NAME_CHARS && !isSomebodyElse(label, hosts))
        labels.push(nameKey(label));
  }
  return labels.filter((label) => label.length > 1);
}

/** A copy may keep the title of the page it was taken from: a publisher known to be elsewhere is not this site. */
function isSomebodyElse(name: string, hosts: readonly string[]): boolean {
  const known = publisherNamed(name);
  return known !== null && !hosts.some((host) => sameSite(host, known.host));
}

/** Platforms that serve one text under their own address and under the author's domain. */
const PLATFORM =
  /(?:^|\.)(?:medium|substack|blogspot|wordpress|tumblr|ghost|hashnode|beehiiv|typepad|livejournal|linkedin|hackernoon)\.(?:com|io|dev)$|^dev\.to$/;

/** True on platforms where writers publish by themselves: what was first published elsewhere is mostly their own. */
export function isSelfPublished(host: string): boolean {
  return PLATFORM.test(host);
}

/**
 * True for another host that the page gives as its own address, where one of the two is a blogging platform: the same
 * author's, who may have published there first.
 */
export function isServedBy(page: PageSnapshot, url: URL): boolean {
  const host = plainHost(url);
  const platform = PLATFORM.test(host) || PLATFORM.test(page.host);
  return platform && !sameSite(host, page.host) && ownSite(page).hosts(host);
}

/**
 * The canonical address's host where the page calls itself by that site's name, as a saved or mirrored page does,
 * or where either is a blogging platform with the same text at the end of the address.
 */
function declaredHosts(page: PageSnapshot): string[] {
  const canonical = page.linkRel('canonical').find((link) => link.inHead)?.url;
  if (!canonical) return [];
  const host = plainHost(canonical);
  if (sameSite(host, page.host)) return [];
  const brand = bareBrand(host);
  const isNamed = brand.length >= 4 && page.meta('og:site_name').some((name) => nameKey(name) === brand);
  const isPlatform = PLATFORM.test(host) || PLATFORM.test(page.host);
  // A platform that gives the other host as the page's address everywhere serves a publication under its own domain.
  const shared = page.meta('og:url').some((value) => {
    const url = parseHttpUrl(value);
    return url !== null && sameSite(plainHost(url), host);
  });
  const end = (url: URL) => /[^/]*$/.exec(url.pathname.replace(/\/$/, ''))?.[0] ?? '';
  const isOwn =
    isNamed ||
    (isPlatform && (end(canonical) === end(page.url) || PLATFORM.test(host))) ||
    (PLATFORM.test(page.host) && shared) ||
    (end(canonical) === end(page.url) && isMobileOf(page, brand)) ||
    navigatesTo(page, host);
  return isOwn ? [host] : [];
}

/** A mobile host whose site abbreviates its name: "m.pier-post.example" and "pp.example". */
function isMobileOf(page: PageSnapshot, brand: string): boolean {
  if (!/^(?:m|mobil|mobile|amp)\./.test(page.url.hostname) || brand.length > 5) return false;
  const letters = new RegExp(`^${[...brand].map(escapeRegExp).join('.*')}`, 'u');
  return page.meta('og:site_name').some((name) => name.length <= NAME_CHARS && letters.test(nameKey(name)));
}

const MAX_LINKS = 300;
const MIN_LINKS = 10;

/** Whether the page's links lead to another host rather than to its own: a mirror, or a site that moved. */
function navigatesTo(page: PageSnapshot, host: string): boolean {
  const links = findAllIn(page.document, 'a[href]');
  let there = 0;
  let here = 0;
  for (let i = 0; i < links.length && i < MAX_LINKS; i++) {
    const url = parseHttpUrl(links[i]?.getAttribute('href'), page.url);
    if (!url) continue;
    if (sameSite(plainHost(url), host)) there++;
    else if (sameSite(plainHost(url), page.host)) here++;
  }
  return there >= MIN_LINKS && there > here * 2;
}

/** Hosts inside an address of an archive, a cache or a translation: the page is theirs. */
function embeddedHosts(url: URL): string[] {
  const found: string[] = [];
  const inPath = /\/(?:https?:\/\/?|[cv]\/s\/|amp\/s\/)([a-z0-9-]+(?:\.[a-z0-9-]+)+)\//i.exec(
    `${url.pathname}/`,
  );
  if (inPath?.[1]) found.push(plainHost(inPath[1]));
  const translated = /^([a-z0-9-]+)\.translate\.goog$/.exec(url.hostname);
  if (translated?.[1])
    found.push(
      plainHost(translated[1].replace(/--/g, '\u0000').replace(/-/g, '.').replaceAll('\u0000', '-')),
    );
  return found;
}
