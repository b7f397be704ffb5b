import { describe, expect, test } from 'vitest';
import { bylineOf, dirOf, langOf, publishedOf, titleOf, withoutSite } from '../../../src/article/facts';
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
    expect(titleOf(document, markup)).toBe('Ferry returns');
  });
  test('without one, the stated title without the site', () => {
    const { document, markup } = page(
      '<meta property="og:title" content="Ferry returns in May | Daily Coast"><meta property="og:site_name" content="Daily Coast">',
    );
    expect(titleOf(document, markup)).toBe('Ferry returns in May');
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
  ])('%s', (shown, expected) => expect(bylineOf(page('').markup, shown)).toBe(expected));
  test('names of the markup come first', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      author: [{ name: 'Ida Lund' }, { name: 'Per Moe' }],
    });
    const { markup } = page(`<script type="application/ld+json">${json}</script>`);
    expect(bylineOf(markup, 'Staff of the coast desk')).toBe('Ida Lund, Per Moe');
  });
});

describe('published', () => {
  test.each([
    ['2026-05-04T10:30:00+0200', '2026-05-04T10:30:00+02:00'],
    ['2026-05-04 10:30', '2026-05-04T10:30:00'],
    ['2026-05-04', '2026-05-04'],
    ['Mon, 04 May 2026 08:30:00 GMT', '2026-05-04T08:30:00.000Z'],
    ['2026-15-44', null],
    ['yesterday', null],
  ])('%s', (value, expected) => {
    const { document, markup } = page(`<meta property="article:published_time" content="${value}">`);
    expect(publishedOf(document, markup)).toBe(expected);
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
