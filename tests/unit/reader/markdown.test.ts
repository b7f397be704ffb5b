import { expect, test } from 'vitest';
import { fileName, toMarkdown } from '../../../src/reader/markdown';

function body(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

const ARTICLE = {
  title: 'Three "streams": one river',
  byline: 'Ada Brook',
  publishedTime: '2026-03-10T09:12:00Z',
  siteName: null,
  url: 'https://copies.example/river',
  origin: null,
} as const;

test('facts come first, those that are known; then headline and text', () => {
  const text = toMarkdown({
    ...ARTICLE,
    body: body('<p>It <b>rains</b>.</p><h2>The spring</h2><ul><li>one</li><li>two</li></ul>'),
  });
  expect(text).toBe(`---
title: "Three \\"streams\\": one river"
author: "Ada Brook"
published: "2026-03-10T09:12:00Z"
url: "https://copies.example/river"
---

# Three "streams": one river

It **rains**.

## The spring

-   one
-   two
`);
});

test('names the original beside the copy, and how sure that is', () => {
  const origin = {
    url: 'https://ledger.example/river',
    siteName: 'The Ledger',
    host: 'ledger.example',
    published: '2026-03-10',
    check: 'verified',
  } as const;
  const text = toMarkdown({ ...ARTICLE, origin, body: body('<p>It rains.</p>') });
  expect(text).toContain('original: "https://ledger.example/river"\noriginal_site: "The Ledger"\n');
  expect(text).toContain('original_published: "2026-03-10"\noriginal_check: "verified"\n---');
});

test('nothing in a headline ends the front matter', () => {
  const text = toMarkdown({ ...ARTICLE, title: 'A\n---\nevil: true', body: body('') });
  expect(text.split('\n')[1]).toBe('title: "A --- evil: true"');
});

test('what Markdown cannot say stays HTML; what is hidden is left out', () => {
  const text = toMarkdown({
    ...ARTICLE,
    body: body('<table><tr><td>1</td></tr></table><p>H<sub>2</sub>O</p><figure hidden><p>gone</p></figure>'),
  });
  expect(text).toContain('<td>1</td>');
  expect(text).toContain('H<sub>2</sub>O');
  expect(text).not.toContain('gone');
});

test.each([
  ['Fährt der Zug? / Nein: "nie"', 'Fährt-der-Zug-Nein-nie.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['東京の川', '東京の川.md'],
  ['…', 'article.md'],
])('a file name from %s', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});
