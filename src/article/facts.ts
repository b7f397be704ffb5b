import { namesOf } from '../core/markup';
import type { PageSnapshot } from '../core/page';
import { squeeze } from '../core/text';
import { letters } from './lines';

type Markup = Pick<PageSnapshot, 'meta' | 'linkRel' | 'jsonLd' | 'jsonLdArticles'>;

const MAX_TITLE = 400;
const SEPARATOR = /\s[|\-–—·•»:/]\s|\s?\|\s?/;

/** The headline: as the page shows it, else as its markup states it, without the site's name. */
export function titleOf(document: Document, markup: Markup): string {
  const documentTitle = squeeze(document.title).slice(0, MAX_TITLE);
  const stated = squeeze(markup.meta('og:title')[0] ?? '') || documentTitle;
  const site = siteNameOf(markup) ?? '';
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
  if (score >= 4) return best;
  const bare = withoutSite(stated, site);
  // A lone h1 that says something else than the title is often the site's or the section's name.
  return best && !bare ? best : bare || documentTitle;
}

/** Cuts ` | Site` or `Site - ` from a title, where enough is left. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const key = letters(site);
  const is = (part: string | undefined) => key.length > 2 && letters(part ?? '') === key;
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

export function siteNameOf(markup: Markup): string | null {
  const stated =
    markup.meta('og:site_name')[0] ??
    markup.jsonLdArticles().flatMap((article) => namesOf(article.publisher))[0];
  return stated ?? markup.meta('application-name')[0] ?? null;
}

const DEBRIS =
  /^(?:by|von|par|por|di|da|door|przez|text|autor(?:in)?|author|auteur|autore|written by|geschrieben von|posted by|published by)[:\s]+/i;
const NO_NAME =
  /https?:|www\.|@|^\d|^(?:admin|administrator|editor|redaktion|staff|webmaster|share|teilen|twitter|facebook)$/i;

/** Who wrote it, without labels, dates and addresses; several names are joined by commas. */
export function bylineOf(markup: Markup, shown: string | null): string | null {
  const stated = markup.jsonLdArticles().flatMap((article) => namesOf(article.author));
  const lists = [
    stated,
    markup.meta('author'),
    markup.meta('article:author'),
    markup.meta('parsely-author'),
    shown ? [shown] : [],
  ];
  for (const list of lists) {
    const names = [...new Set(list.map(tidyName).filter((name) => name !== ''))];
    if (names.length > 0) return names.slice(0, 6).join(', ');
  }
  return null;
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

/** First publication as ISO 8601. A time without zone keeps having none. */
export function publishedOf(document: Document, markup: Markup): string | null {
  const stated = markup.jsonLdArticles().flatMap((article) => [article.datePublished, article.dateCreated]);
  const shown = document.querySelector(
    'article time[datetime],time[itemprop="datePublished"],time.entry-date,time[pubdate]',
  );
  const values = [
    ...stated,
    ...[
      'article:published_time',
      'datepublished',
      'og:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'date',
      'dc.date',
      'dc.date.issued',
      'pubdate',
    ].flatMap((name) => markup.meta(name)),
    shown?.getAttribute('datetime'),
  ];
  for (const value of values) {
    const iso = typeof value === 'string' ? toIso(value.trim()) : null;
    if (iso) return iso;
  }
  return null;
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i;

function toIso(value: string): string | null {
  const [, day, time, zone] = ISO.exec(value) ?? [];
  if (!day) {
    const parsed =
      /\d{4}/.test(value) && /(?:GMT|UTC|[+-]\d{4}|Z)\b/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
  }
  if (Number.isNaN(Date.parse(day))) return null;
  if (!time) return day;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const offset = zone?.toUpperCase() === 'Z' ? 'Z' : (zone?.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') ?? '');
  return Number.isNaN(Date.parse(`${day}T${seconds}${offset}`)) ? null : `${day}T${seconds}${offset}`;
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
