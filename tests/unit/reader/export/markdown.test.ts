import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/reader/export/markdown';
import { savedArticle } from './article';

test('facts come first, those that are known; then headline and text', () => {
  const text = toMarkdown(
    savedArticle('<p>It <b>rains</b>.</p><h2>The spring</h2><ul><li>one</li><li>two</li></ul>', {
      authors: ['Ada Brook', 'Bo Weir'],
    }),
  );
  expect(text).toBe(`---
title: "Three \\"streams\\": one river"
author: "Ada Brook, Bo Weir"
published: "2026-03-10T09:12:00Z"
url: "https://copies.example/river"
saved: "2026-03-11T08:00:00.000Z"
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
  const text = toMarkdown(savedArticle('<p>It rains.</p>', { origin, modifiedTime: '2026-03-11' }));
  expect(text).toContain('updated: "2026-03-11"\n');
  expect(text).toContain('original: "https://ledger.example/river"\noriginal_site: "The Ledger"\n');
  expect(text).toContain('original_published: "2026-03-10"\noriginal_check: "verified"\n');
});

test('nothing in a headline ends the front matter', () => {
  const text = toMarkdown(savedArticle('', { title: 'A\n---\nevil: true' }));
  expect(text.split('\n')[1]).toBe('title: "A --- evil: true"');
});

test('what Markdown cannot say stays HTML; what is hidden is left out', () => {
  const text = toMarkdown(
    savedArticle(
      '<table><tr><td>1</td></tr></table><p>H<sub>2</sub>O</p><figure hidden><p>gone</p></figure>',
    ),
  );
  expect(text).toContain('<td>1</td>');
  expect(text).toContain('H<sub>2</sub>O');
  expect(text).not.toContain('gone');
});
