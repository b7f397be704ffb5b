import { dateInPath, parseDate } from '../core/dates';
import { namesOf, urlsOf } from '../core/markup';
import type { JsonObject, PageSnapshot } from '../core/page';
import { AUTHOR_META, PUBLISHED_META } from '../core/stated-in';
import { squeeze } from '../core/text';
import { brandOf, parseHttpUrl } from '../core/url';
import { letters } from './lines';
import type { Fact } from './types';

type Markup = Pick<PageSnapshot, 'meta' | 'linkRel' | 'jsonLd' | 'jsonLdArticles'>;

const MAX_TITLE = 400;
const SEPARATOR = /\s[|\-–—·•»:/]\s|\s?\|\s?/;

/** The headline: as the page shows it, else as its markup states it, without the site's name. */
export function titleOf(document: Document, markup: Markup, url: string): Fact {
  const documentTitle = squeeze(document.title).slice(0, MAX_TITLE);
  const og = squeeze(markup.meta('og:title')[0] ?? '').slice(0, MAX_TITLE);
  const stated = og || documentTitle;
  const site = siteNameOf(markup)?.value ?? '';
  const wanted = [stated, documentTitle].map((text) => letters(text));
  let best = '';
  let score = 0;
  const headings = [...document.querySelectorAll('h1,h2,[itemprop~="headline"]')].slice(0, 60);
  headings.forEach((heading, index) => {
    const text = squeeze(heading.textContent ?? '');
    if (text.length < 3 || text.length > MAX_TITLE) return;
    const own = letters(text);
    const named =
      own.length > 8 &&
      wanted.some((title) => title.includes(own) || (title.length > 12 && own.includes(title)));
    const first = heading.localName === 'h1';
    const value = (named ? 4 : 0) + (first ? 2 : 0) + Math.min(own.length, 60) / 100 - index / 1000;
    if ((named || (first && own !== letters(site))) && value > score) {
      best = text;
      score = value;
    }
  });
  if (score >= 4) return { value: withoutNamed(best, [site, brand(url)]), from: 'heading' };
  const bare = withoutSite(stated, site, brand(url));
  // A lone h1 that says something else than the title is often the site's or the section's name.
  if (best && !bare) return { value: best, from: 'heading' };
  return { value: bare || documentTitle, from: bare && og ? 'meta og:title' : 'title' };
}

/** The host's name without what every host has. */
function brand(url: string): string {
  return brandOf(parseHttpUrl(url)?.hostname ?? '');
}

/** Cuts what names the site and nothing else: a headline on the page may have a dash of its own. */
function withoutNamed(title: string, names: readonly string[]): string {
  const tail = title.split(SEPARATOR).at(-1) ?? '';
  const own = letters(tail);
  const named = own.length > 2 && names.some((name) => letters(name) === own);
  return named ? cutAt(title, title.lastIndexOf(tail)) || title : title;
}

/** Cuts ` | Site` or `Site - ` from a title, where enough is left. */
export function withoutSite(title: string, site: string, brand = ''): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const keys = [letters(site), letters(brand)].filter((key) => key.length > 2);
  const is = (part: string | undefined) => keys.includes(letters(part ?? ''));
  if (is(parts.at(-1))) return cutAt(title, title.lastIndexOf(parts.at(-1) ?? ''));
  if (is(parts[0])) return title.slice((parts[0] ?? '').length).replace(/^[\s|\-–—·•»:/]+/, '');
  const tail = parts.at(-1) ?? '';
  const head = cutAt(title, title.lastIndexOf(tail));
  // An unknown tail of a few words behind a bar is taken for the site's name.
  const bar = /\s?\|\s?$|\s[-–—]\s$/.test(title.slice(0, title.length - tail.length));
  return bar && tail.split(' ').length <= 4 && head.split(' ').length >= 4 ? head : title;
}

function cutAt(title: string, index: number): string {
  return title.slice(0, index).replace(/[\s|\-–—·•»:/]+$/, '');
}

export function siteNameOf(markup: Markup): Fact | null {
  const og = markup.meta('og:site_name')[0];
  if (og) return { value: og, from: 'meta og:site_name' };
  const publisher = markup.jsonLdArticles().flatMap((article) => namesOf(article.publisher))[0];
  if (publisher) return { value: publisher, from: 'json-ld' };
  const application = markup.meta('application-name')[0];
  return application ? { value: application, from: 'meta application-name' } : null;
}

/**
 * What the markup states about this article: of several the one with its headline or address first, then those that
 * do not name another one, as plugins state one article in pieces.
 */
export function ownArticles(markup: Markup, title: string, url: string): JsonObject[] {
  const articles = markup.jsonLdArticles();
  if (articles.length < 2) return [...articles];
  const headline = letters(title);
  const page = parseHttpUrl(url);
  const namesOther = (article: JsonObject) => {
    const stated = [article.headline, article.name].filter((value) => typeof value === 'string');
    if (stated.some((value) => value.length < 1000 && letters(value) === headline)) return 0;
    const addresses = page ? [...urlsOf(article.mainEntityOfPage, page), ...urlsOf(article.url, page)] : [];
    if (addresses.some((address) => address.pathname === page?.pathname)) return 1;
    return stated.length > 0 && addresses.length > 0 ? 3 : 2;
  };
  const ranked = articles.map((article) => ({ article, rank: namesOther(article) }));
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked
    .filter(({ rank }) => rank === best || rank < 3)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ article }) => article);
}

const DEBRIS =
  /^(?:by|von|par|por|di|da|door|przez|text|autor(?:in)?|author|auteur|autore|written by|geschrieben von|posted by|published by)[:\s]+/i;
const NO_NAME =
  /https?:|www\.|@|^\d|^(?:admin|administrator|editor|redaktion|staff|webmaster|share|teilen|twitter|facebook)$/i;

const MAX_AUTHORS = 6;

/**
 * Who wrote it, without labels, dates and addresses: those that one place states, in the order in which places are
 * believed.
 *
 * @param shown the line that the extractor took for the byline
 */
export function authorsOf(markup: Markup, own: readonly JsonObject[], shown: string | null): Fact[] {
  const lists: [from: string, names: readonly string[]][] = [
    ...own.map((article): [string, readonly string[]] => ['json-ld', namesOf(article.author)]),
    ...[...AUTHOR_META, 'byl'].map((name): [string, readonly string[]] => [
      `meta ${name}`,
      markup.meta(name),
    ]),
    ['byline', shown ? [shown] : []],
  ];
  for (const [from, list] of lists) {
    const names = [...new Set(list.map(tidyName).filter((name) => name !== ''))];
    if (names.length > 0) return names.slice(0, MAX_AUTHORS).map((value) => ({ value, from }));
  }
  return [];
}

function tidyName(text: string): string {
  const name = squeeze(text)
    .replace(DEBRIS, '')
    .replace(
      /\s*[|•·,–-]?\s*(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\p{L}+\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}+ \d{4}|\d{4}-\d\d-\d\d).*$/u,
      '',
    )
    .replace(/^[\s|•·,:–-]+|[\s|•·,:–-]+$/g, '');
  return name.length < 2 || name.length > 120 || NO_NAME.test(name) ? '' : name;
}

const MODIFIED_META = [
  'article:modified_time',
  'article:modified',
  'datemodified',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'revised',
];
const PUBLISHED_TIME =
  'time[itemprop~="datePublished"],time[pubdate],time.entry-date:not(.updated),time.published,article time[datetime]:not([itemprop~="dateModified"])';
const MODIFIED_TIME = 'time[itemprop~="dateModified"],time.updated:not(.published),time.modified';

/** First publication. */
export function publishedOf(
  document: Document,
  markup: Markup,
  own: readonly JsonObject[],
  url: string,
): Fact | null {
  const found =
    stated(
      own.flatMap((article) => [article.datePublished, article.dateCreated]),
      PUBLISHED_META,
      markup,
    ) ?? shownTime(document, PUBLISHED_TIME);
  if (found) return found;
  const inPath = dateInPath(parseHttpUrl(url)?.pathname ?? '');
  return inPath ? { value: inPath, from: 'url' } : null;
}

/** The last change, where it is later than the first publication. */
export function modifiedOf(
  document: Document,
  markup: Markup,
  own: readonly JsonObject[],
  published: Fact | null,
): Fact | null {
  const found =
    stated(
      own.map((article) => article.dateModified),
      MODIFIED_META,
      markup,
    ) ?? shownTime(document, MODIFIED_TIME);
  if (!found) return null;
  const later = !published || Date.parse(found.value) > Date.parse(published.value);
  return later ? found : null;
}

function stated(values: readonly unknown[], names: readonly string[], markup: Markup): Fact | null {
  for (const value of values) {
    const iso = typeof value === 'string' ? toIso(value.trim()) : null;
    if (iso) return { value: iso, from: 'json-ld' };
  }
  for (const name of names) {
    for (const value of markup.meta(name)) {
      const iso = toIso(value.trim());
      if (iso) return { value: iso, from: `meta ${name}` };
    }
  }
  return null;
}

function shownTime(document: Document, selector: string): Fact | null {
  const shown = document.querySelector(selector);
  const iso = toIso((shown?.getAttribute('datetime') ?? shown?.getAttribute('content') ?? '').trim());
  return iso ? { value: iso, from: 'time' } : null;
}

/** The picture that the page gives out for its article. */
export function imageOf(markup: Markup, own: readonly JsonObject[], base: string): Fact | null {
  const candidates: [string, string | undefined][] = [
    ['meta og:image', markup.meta('og:image:secure_url')[0] ?? markup.meta('og:image')[0]],
    ['json-ld', own.map((article) => imageIn(article.image)).find(Boolean)],
    ['meta twitter:image', markup.meta('twitter:image')[0] ?? markup.meta('twitter:image:src')[0]],
    ['meta thumbnail', markup.meta('thumbnail')[0]],
  ];
  for (const [from, address] of candidates) {
    const url = parseHttpUrl(address, base);
    if (url) return { value: url.href, from };
  }
  return null;
}

function imageIn(value: JsonObject[string] | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return imageIn(value[0]);
  if (value === null || typeof value !== 'object') return undefined;
  return imageIn(value.url ?? value.contentUrl ?? value['@id']);
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i;

function toIso(value: string): string | null {
  const [, day, time, zone] = ISO.exec(value) ?? [];
  // Other spellings as far as they can be read in one way only.
  if (!day) return parseDate(value) ?? zoned(value);
  if (Number.isNaN(Date.parse(day))) return null;
  if (!time) return day;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const offset = zone?.toUpperCase() === 'Z' ? 'Z' : (zone?.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') ?? '');
  return Number.isNaN(Date.parse(`${day}T${seconds}${offset}`)) ? null : `${day}T${seconds}${offset}`;
}

/** A date as scripts print it, with its zone. */
function zoned(value: string): string | null {
  const parsed = /\d{4}.*(?:GMT|UTC|[+-]\d{4})/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

const RTL_LANG = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/;
const RTL_TEXT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

export function langOf(document: Document, markup: Markup): string {
  const lang =
    document.documentElement.getAttribute('lang') ||
    document.body?.getAttribute('lang') ||
    markup.meta('og:locale')[0] ||
    markup.meta('content-language')[0] ||
    '';
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(lang.trim())
    ? lang.trim().replaceAll('_', '-').toLowerCase()
    : '';
}

/** Direction that the page states for itself, or ''. */
export function statedDir(document: Document): string {
  return (
    document.documentElement.getAttribute('dir') ||
    document.body?.getAttribute('dir') ||
    ''
  ).toLowerCase();
}

/** Direction as stated, else by language and script. */
export function dirOf(stated: string, lang: string, text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 2000);
  const share = (sample.match(RTL_TEXT)?.length ?? 0) / Math.max(1, sample.length);
  if (stated === 'rtl' || stated === 'ltr') return stated === 'rtl' || share > 0.4 ? 'rtl' : 'ltr';
  return share > 0.4 || (RTL_LANG.test(lang) && share > 0.1) ? 'rtl' : 'ltr';
}
