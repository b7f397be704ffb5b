/**
 * The second rung: a publisher that is known by its site alone is asked itself, without a search service. Its home
 * page, feeds, news sitemaps, WordPress interface and own search are gone through until one lists the article.
 */
import { isHomePath, parseHttpUrl, plainHost } from '../../core/url';
import { onSameSite, publicUrl } from '../address';
import type { Wanted } from '../decode';
import { cleanAddress, keyOf, type Lead } from '../leads';
import { type createLikeness, MIN_SNIPPET, MIN_TITLE } from '../likeness';
import type { FetchAnswer, SafeFetch } from '../safe-fetch';
import { anchorsOf, attributeOf, elementsOf, readFeed, readSitemap, tagsOf } from '../scan';
import { isObject, readJson, text } from '../service';

/** One slow listing must not use up the whole search. */
const LISTING_MS = 4_000;
const MAX_FEEDS = 2;
const MAX_MAPS = 3;
const MAX_LEADS = 2;
/** Addresses spell headlines in part, so they must agree better than headlines do. */
const MIN_SLUG = 0.75;
/** Words of a headline that WordPress is asked for. */
const WORDPRESS_WORDS = 6;
/** A match this good ends the search through a publisher's lists. */
const SURE_SCORE = 0.9;

/** What is looked for at a publisher. */
export interface Sought {
  /** Headlines it may have there, without the site's name. */
  readonly titles: readonly string[];
  /** A sentence of its text, or null. */
  readonly sentence: string | null;
  readonly likeness: ReturnType<typeof createLikeness>;
  /** Number of the post in the publisher's WordPress, where a counter left in the text gives it. */
  readonly postId: string | null;
}

/** An article of the publisher's that looks like the one sought. */
interface Match {
  readonly url: URL;
  readonly score: number;
  readonly published: string | null;
  readonly via: string;
}

/**
 * Looks for an article at its publisher's own site.
 *
 * @param site any address of the publisher's
 * @returns leads, best first; `reached` is false where nothing of the site could be reached
 */
export async function askPublisher(
  site: URL,
  sought: Sought,
  net: SafeFetch,
): Promise<{ readonly leads: Lead[]; readonly reached: boolean }> {
  const get = (url: URL, accept: Wanted, sent = '') =>
    net.get(url.href, { purpose: 'publisher', sent, accept, patience: LISTING_MS });
  const open = await openSite(site, get);
  if (!open) return { leads: [], reached: false };
  const { home, html } = open;

  // Each list is asked for only where those before did not have it.
  const ways: (() => Promise<Match[]>)[] = [
    async () => onHomePage(home, html, sought),
    () => inWordPress(home, html, sought, get),
    () => inFeeds(home, html, sought, get),
    () => inNewsSitemaps(home, sought, get),
    () => bySiteSearch(home, html, sought, get),
  ];
  const found: Match[] = [];
  for (const way of ways) {
    found.push(...(await way()).filter(({ url }) => !isHomePath(url) && onSameSite(url, home)));
    // A follow-up has a headline of its own that is only like the one sought.
    if (found.some(({ score }) => score >= SURE_SCORE)) break;
  }
  return { leads: leadsFrom(found), reached: true };
}

type Get = (url: URL, accept: Wanted, sent?: string) => Promise<FetchAnswer>;

/** The home page, under the name and protocol that answers. */
async function openSite(site: URL, get: Get): Promise<{ home: URL; html: string } | null> {
  const host = site.hostname;
  const bare = plainHost(site);
  const tries = [
    `${site.protocol}//${site.host}/`,
    `https://www.${bare}/`,
    `https://${bare}/`,
    `http://${host}/`,
  ];
  for (const address of [...new Set(tries)].slice(0, 3)) {
    const url = publicUrl(address);
    const answer = url && (await get(url, 'html'));
    if (!answer) continue;
    if (answer.ok) return { home: new URL('/', answer.url), html: answer.body };
    // It is there, if only for its listings: home pages refuse more often than feeds do.
    if (answer.status !== null && answer.status !== 404) return { home: url, html: '' };
    if (answer.problem === 'timeout' || answer.problem === null) return null;
  }
  return null;
}

function onHomePage(home: URL, html: string, { titles, likeness }: Sought): Match[] {
  if (titles.length === 0) return [];
  return anchorsOf(html, home).flatMap(({ url, text: words }) => {
    const score = words.length > 12 ? likeness.title({ title: words.slice(0, 300), text: null, url }) : 0;
    return score >= 0.75 ? [{ url, score, published: null, via: 'home-page' }] : [];
  });
}

/** WordPress answers in JSON: by the post's number, by the headline, by a sentence in quotation marks. */
async function inWordPress(home: URL, html: string, sought: Sought, get: Get): Promise<Match[]> {
  const declared = tagsOf(html, 'link').find((tag) => attributeOf(tag, 'rel') === 'https://api.w.org/');
  const isWordPress = declared !== undefined || /\/wp-(?:content|json|includes)\//.test(html);
  // A home page that shows no trace of it is no WordPress; one that could not be read may be.
  if (!isWordPress && html !== '' && !sought.postId) return [];
  const api =
    parseHttpUrl(declared ? attributeOf(declared, 'href') : null, home) ?? new URL('/wp-json/', home);
  const fields = '_fields=id,link,title,date_gmt,modified_gmt,slug';
  if (sought.postId) {
    const url = at(api, `wp/v2/posts/${encodeURIComponent(sought.postId)}?${fields}`);
    const match = url && postMatch(await json(url, get, ''), 'post-number');
    if (match) return [match];
  }
  const queries = [fewWords(sought.titles[0] ?? ''), sought.sentence && `"${sought.sentence}"`];
  for (const words of queries) {
    if (!words) continue;
    const search = encodeURIComponent(words);
    const url = at(api, `wp/v2/posts?search=${search}&orderby=date&order=asc&per_page=10&${fields}`);
    const posts = url && (await json(url, get, words));
    // Not JSON, or switched off: a second question would get the same answer.
    if (!Array.isArray(posts)) return [];
    const bySentence = words === queries[1];
    const matches = posts.slice(0, 20).flatMap((post: unknown) => {
      const match = postMatch(post, 'wordpress');
      if (!match) return [];
      const score = sought.likeness.title({ title: titleOf(post), text: null, url: match.url });
      return score >= MIN_TITLE || bySentence
        ? [{ ...match, score: bySentence ? Math.max(score, 0.6) : score }]
        : [];
    });
    if (matches.length > 0) return matches;
  }
  return [];
}

/**
 * The words of a headline that tell most, in their order. WordPress takes more than nine for one phrase, and keeps
 * other quotation marks than it shows.
 */
function fewWords(title: string): string {
  const words = title
    .replace(/[^\p{L}\p{M}\p{N}\s-]+/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length <= WORDPRESS_WORDS) return words.join(' ');
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, WORDPRESS_WORDS);
  return words
    .filter((word) => longest.includes(word))
    .slice(0, WORDPRESS_WORDS)
    .join(' ');
}

/** WordPress without pretty addresses carries the route in a parameter. */
function at(api: URL, route: string): URL | null {
  if (api.searchParams.has('rest_route')) {
    const [path = '', query = ''] = route.split('?', 2);
    const url = new URL(api);
    url.searchParams.set('rest_route', `/${path}`);
    for (const [key, value] of new URLSearchParams(query)) url.searchParams.set(key, value);
    return url;
  }
  return parseHttpUrl(route, api.href.endsWith('/') ? api : `${api.href}/`);
}

async function json(url: URL, get: Get, sent: string): Promise<unknown> {
  const answer = await get(url, 'json', sent);
  return answer.ok ? readJson(answer.body) : null;
}

function postMatch(post: unknown, via: string): Match | null {
  const url = isObject(post) ? parseHttpUrl(text(post.link)) : null;
  if (!url || !isObject(post)) return null;
  const date = text(post.date_gmt);
  return { url, score: 1, published: date ? `${date.replace(/Z$/, '')}Z` : null, via };
}

function titleOf(post: unknown): string | null {
  if (!isObject(post)) return null;
  return isObject(post.title) ? text(post.title.rendered) : text(post.title);
}

async function inFeeds(home: URL, html: string, sought: Sought, get: Get): Promise<Match[]> {
  const declared = tagsOf(html, 'link').flatMap((tag) => {
    if (!/\balternate\b/i.test(attributeOf(tag, 'rel') ?? '')) return [];
    if (!/(?:rss|atom)\+xml/i.test(attributeOf(tag, 'type') ?? '')) return [];
    return parseHttpUrl(attributeOf(tag, 'href'), home) ?? [];
  });
  const own = declared.filter((url) => onSameSite(url, home) && !/comments/i.test(url.pathname));
  const feeds = own.length > 0 ? own.slice(0, MAX_FEEDS) : [new URL('/feed/', home)];
  const found = await Promise.all(
    feeds.map(async (feed) => {
      const answer = await get(feed, 'feed');
      return (answer.ok && readFeed(answer.body, answer.url)) || [];
    }),
  );
  return found.flat().flatMap((item) => {
    if (!item.url) return [];
    const title = sought.likeness.title({ title: item.title, text: null, url: item.url });
    const words = sought.likeness.text(item.text);
    if (title < MIN_TITLE && words < MIN_SNIPPET) return [];
    return [{ url: item.url, score: Math.max(title, words), published: item.published, via: 'feed' }];
  });
}

/** Sitemaps that robots.txt lists, news before others; of an index, what looks like news. */
async function inNewsSitemaps(home: URL, sought: Sought, get: Get): Promise<Match[]> {
  if (sought.titles.length === 0) return [];
  const robots = await get(new URL('/robots.txt', home), 'text');
  const listed = robots.ok
    ? [...robots.body.slice(0, 200_000).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].flatMap(
        (match) => parseHttpUrl(match[1], home) ?? [],
      )
    : [];
  const waiting = listed.length > 0 ? byNews(listed) : [new URL('/news-sitemap.xml', home)];
  const seen = new Set<string>();
  for (let asked = 0; asked < MAX_MAPS && waiting.length > 0; asked++) {
    const map = waiting.shift() as URL;
    if (seen.has(map.href)) continue;
    seen.add(map.href);
    const answer = await get(map, 'feed');
    if (!answer.ok) continue;
    const { pages, maps } = readSitemap(answer.body, answer.url);
    waiting.unshift(...byNews(maps).slice(0, MAX_MAPS));
    const matches = pages.flatMap(({ url, title, published }) => {
      const score = sought.likeness.title({ title: title || null, text: null, url });
      return score >= (title ? MIN_TITLE : MIN_SLUG) ? [{ url, score, published, via: 'sitemap' }] : [];
    });
    if (matches.length > 0) return matches;
  }
  return [];
}

function byNews(maps: readonly URL[]): URL[] {
  const news = (url: URL) => (/news|aktuell|latest|recent/i.test(url.pathname) ? 0 : 1);
  return [...maps].sort((a, b) => news(a) - news(b));
}

/** The site's own search, as its form or its markup declares it; else WordPress's `?s=`. */
async function bySiteSearch(home: URL, html: string, sought: Sought, get: Get): Promise<Match[]> {
  const [title] = sought.titles;
  if (!title) return [];
  const url = publicUrl(searchAddress(home, html, title).href);
  const answer = url && onSameSite(url, home) ? await get(url, 'html', title) : null;
  if (!answer?.ok) return [];
  return anchorsOf(answer.body, answer.url).flatMap((anchor) => {
    const score = sought.likeness.title({ title: anchor.text.slice(0, 300), text: null, url: anchor.url });
    const slug =
      anchor.text.length < 12 ? sought.likeness.title({ title: null, text: null, url: anchor.url }) : 0;
    return score >= MIN_TITLE || slug >= MIN_SLUG
      ? [{ url: anchor.url, score: Math.max(score, slug), published: null, via: 'site-search' }]
      : [];
  });
}

function searchAddress(home: URL, html: string, words: string): URL {
  const template = /"(?:urlTemplate|target)"\s*:\s*"([^"]{5,500}\{search_term_string\}[^"]{0,200})"/.exec(
    html,
  )?.[1];
  const declared = template
    ? parseHttpUrl(
        template.replace(/\\\//g, '/').replace('{search_term_string}', encodeURIComponent(words)),
        home,
      )
    : null;
  if (declared) return declared;
  for (const { tag, inner } of elementsOf(html, 'form', 20)) {
    if (/^post$/i.test(attributeOf(tag, 'method') ?? '')) continue;
    const fields = tagsOf(inner, 'input', 20);
    const field = fields.find((input) =>
      /^(?:s|q|query|search|suche|buscar|keys|keyword|keywords|text|wort|recherche|szukaj)$/i.test(
        attributeOf(input, 'name') ?? '',
      ),
    );
    const url = field && parseHttpUrl(attributeOf(tag, 'action') ?? '/', home);
    if (!field || !url) continue;
    url.searchParams.set(attributeOf(field, 'name') ?? 'q', words);
    return url;
  }
  const url = new URL('/', home);
  url.searchParams.set('s', words);
  return url;
}

function leadsFrom(matches: readonly Match[]): Lead[] {
  const leads = new Map<string, Lead>();
  for (const { url, score, published, via } of [...matches].sort((a, b) => b.score - a.score)) {
    const clean = cleanAddress(url.href);
    const open = clean && publicUrl(clean.href);
    if (!open || leads.has(keyOf(open))) continue;
    leads.set(keyOf(open), {
      url: open,
      key: keyOf(open),
      // Believed less than an address that the page gives itself.
      trust: Math.round(score * 40) / 100,
      quote: '',
      via: [via],
      named: false,
      trail: [],
      seen: published ? { at: published, by: via } : null,
    });
  }
  return [...leads.values()].slice(0, MAX_LEADS);
}
