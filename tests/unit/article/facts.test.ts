import { describe, expect, test } from 'vitest';
import {
  authorsOf,
  dirOf,
  imageOf,
  langOf,
  modifiedOf,
  ownArticles,
  publishedOf,
  titleOf,
  withoutSite,
} from '../../../src/article/facts';
import { readingMinutes } from '../../../src/article/reading-time';
import { createMarkup } from '../../../src/core/markup';
import { documentOf, PAGE_URL } from './work';

const markupOf = (document: Document) => createMarkup(document, new URL(PAGE_URL));
const page = (head: string, body = '') => {
  const document = documentOf(body, head);
  return { document, markup: markupOf(document) };
};

describe('title', () => {
  test('the headline the page shows wins', () => {
    const { document, markup } = page(
      '<meta property="og:title" content="Ferry returns | Daily">',
      '<h1>Daily</h1><h2>Ferry returns</h2>',
    );
    expect(titleOf(document, markup, PAGE_URL)).toEqual({ value: 'Ferry returns', from: 'heading' });
  });
  test('without one, the stated title without the site', () => {
    const { document, markup } = page(
      '<meta property="og:title" content="Ferry returns in May | Daily Coast"><meta property="og:site_name" content="Daily Coast">',
    );
    expect(titleOf(document, markup, PAGE_URL)).toEqual({
      value: 'Ferry returns in May',
      from: 'meta og:title',
    });
  });
  test.each([
    ['Ferry returns - Daily', 'Daily', 'Ferry returns'],
    ['Daily: Ferry returns', '', 'Daily: Ferry returns'],
    ['The ferry to Orrin returns | Coast', '', 'The ferry to Orrin returns'],
    ['Up - and away', '', 'Up - and away'],
  ])('%s', (title, site, expected) => expect(withoutSite(title, site)).toBe(expected));
});

describe('byline', () => {
  test.each([
    ['By Ilse Brandvold', 'Ilse Brandvold'],
    ['Von Ilse Brandvold | 4. Mai 2026', 'Ilse Brandvold'],
    ['https://daily.example/authors/ilse', null],
    ['admin', null],
  ])('%s', (shown, expected) =>
    expect(authorsOf(page('').markup, [], shown)).toEqual(
      expected ? [{ value: expected, from: 'byline' }] : [],
    ),
  );
  test('names of the markup come first', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      author: [{ name: 'Ida Lund' }, { name: 'Per Moe' }],
    });
    const { markup } = page(`<script type="application/ld+json">${json}</script>`);
    expect(authorsOf(markup, ownArticles(markup, '', PAGE_URL), 'Staff of the coast desk')).toEqual([
      { value: 'Ida Lund', from: 'json-ld' },
      { value: 'Per Moe', from: 'json-ld' },
    ]);
  });
});

describe('published', () => {
  test.each([
    ['2026-05-04T10:30:00+0200', '2026-05-04T10:30:00+02:00'],
    ['2026-05-04 10:30', '2026-05-04T10:30:00'],
    ['2026-05-04', '2026-05-04'],
    ['Mon, 04 May 2026 08:30:00 GMT', '2026-05-04T08:30:00Z'],
    ['2026-15-44', null],
    ['yesterday', null],
  ])('%s', (value, expected) => {
    const { document, markup } = page(`<meta property="article:published_time" content="${value}">`);
    expect(publishedOf(document, markup, [], PAGE_URL)).toEqual(
      expected ? { value: expected, from: 'meta article:published_time' } : null,
    );
  });
});

describe('language and direction', () => {
  test('lang is read as a tag, or not at all', () => {
    const { document, markup } = page('');
    document.documentElement.setAttribute('lang', 'de_DE');
    expect(langOf(document, markup)).toBe('de-de');
    document.documentElement.setAttribute('lang', '"><script>');
    expect(langOf(document, markup)).toBe('');
  });
  test('direction follows the text where nothing is stated', () => {
    expect(dirOf('', 'ar', 'عاد العبّارة إلى الجزيرة في مايو')).toBe('rtl');
    expect(dirOf('', 'ar', 'Ferry returns')).toBe('ltr');
    expect(dirOf('', 'en', 'Ferry returns')).toBe('ltr');
  });
});

describe('the page names the site', () => {
  test.each([
    ['<meta property="og:title" content="Ferry returns in May - Daily">', '', 'Ferry returns in May'],
    [
      '<meta property="og:title" content="Ferry returns | Daily">',
      '<h1>Ferry returns | Daily</h1>',
      'Ferry returns',
    ],
    [
      '<meta property="og:title" content="Ferry – a return">',
      '<h1>Ferry – a return</h1>',
      'Ferry – a return',
    ],
  ])('%s %s', (head, body, expected) => {
    const { document, markup } = page(head, body);
    expect(titleOf(document, markup, PAGE_URL).value).toBe(expected);
  });
});

describe('which article, when, and its picture', () => {
  const json = (...articles: object[]) =>
    `<script type="application/ld+json">${JSON.stringify(articles.map((article) => ({ '@type': 'NewsArticle', ...article })))}</script>`;
  test('of several the one with this headline, else of this address', () => {
    const { markup } = page(json({ headline: 'Bridge' }, { headline: 'Ferry' }, { url: PAGE_URL }));
    expect(ownArticles(markup, 'Ferry', 'https://daily.example/x')[0]?.headline).toBe('Ferry');
    expect(ownArticles(markup, 'Lorry', PAGE_URL)[0]?.url).toBe(PAGE_URL);
  });
  test('one that names another article states nothing', () => {
    const { markup } = page(
      json(
        { headline: 'Ferry' },
        { headline: 'Bridge', url: 'https://daily.example/bridge', author: { name: 'Per Moe' } },
        { author: { name: 'Ida Lund' } },
      ),
    );
    expect(authorsOf(markup, ownArticles(markup, 'Ferry', PAGE_URL), null)).toEqual([
      { value: 'Ida Lund', from: 'json-ld' },
    ]);
  });
  test('a date as scripts print it', () => {
    const { document, markup } = page('<meta name="date" content="Wed Feb 12 2025 00:00:00 GMT+0000 (UTC)">');
    expect(publishedOf(document, markup, [], PAGE_URL)?.value).toBe('2025-02-12T00:00:00.000Z');
  });
  test('the day in the address is the last resort', () => {
    const { document, markup } = page('');
    expect(publishedOf(document, markup, [], 'https://daily.example/2026/05/04/ferry')).toEqual({
      value: '2026-05-04',
      from: 'url',
    });
  });
  test('a change is one only if it is later', () => {
    const { document, markup } = page('<meta property="article:modified_time" content="2026-05-05">');
    const published = { value: '2026-05-04', from: 'time' };
    expect(modifiedOf(document, markup, [], published)).toEqual({
      value: '2026-05-05',
      from: 'meta article:modified_time',
    });
    expect(modifiedOf(document, markup, [], { value: '2026-05-05', from: 'time' })).toBeNull();
  });
  test.each([
    ['<meta property="og:image" content="/a.jpg">', {}, 'https://daily.example/a.jpg', 'meta og:image'],
    ['', { image: [{ url: 'https://daily.example/b.jpg' }] }, 'https://daily.example/b.jpg', 'json-ld'],
  ])('picture %s', (head, article, value, from) => {
    expect(imageOf(page(head).markup, [article], PAGE_URL)).toEqual({ value, from });
  });
  test('an address that is none is no picture', () => {
    expect(
      imageOf(page('<meta property="og:image" content="javascript:1">').markup, [], PAGE_URL),
    ).toBeNull();
  });
});

describe('reading time', () => {
  const words = (word: string, count: number) => `${word} `.repeat(count);
  test('is counted in words, by language', () => {
    expect(readingMinutes(words('lorry', 2380), 'en')).toBe(10);
    expect(readingMinutes(words('lorry', 2380), 'pl')).toBe(14);
    expect(readingMinutes(words('lorry', 2380), 'xx')).toBe(12);
  });
  test('in characters where no blanks part the words', () => {
    expect(readingMinutes('船は島へ戻る。'.repeat(400), 'ja')).toBe(6);
  });
  test('is never none', () => expect(readingMinutes('Soon.', 'en')).toBe(1));
});
