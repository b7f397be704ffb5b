import type { SavedArticle } from '../../../../src/reader/export/types';

/** An article to be saved, with a body of the given markup. */
export function savedArticle(html: string, change: Partial<SavedArticle> = {}): SavedArticle {
  const body = document.createElement('div');
  body.innerHTML = html;
  return {
    title: 'Three "streams": one river',
    authors: ['Ada Brook'],
    publishedTime: '2026-03-10T09:12:00Z',
    modifiedTime: null,
    siteName: null,
    lang: 'en',
    dir: 'ltr',
    url: 'https://copies.example/river',
    origin: null,
    story: 'The original has not been looked up.',
    body,
    text: body.textContent ?? '',
    savedAt: Date.UTC(2026, 2, 11, 8),
    ...change,
  };
}
