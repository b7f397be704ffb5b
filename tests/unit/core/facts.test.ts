import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/core/facts';
import { HEADLINE, pageOf, paragraphs, plainPage, STORY, URL_OF_PAGE } from './pages';

const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('facts of a well-marked article', () => {
  const head =
    '<meta property="og:site_name" content="Morning Echo">' +
    ld({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: HEADLINE,
      datePublished: '2024-05-31T08:30:00+02:00',
      dateModified: '2024-06-02T08:30:00+02:00',
      author: [{ '@type': 'Person', name: 'Ida Moor' }, { name: 'Leo Quist' }],
    });
  expect(factsOf(pageOf(plainPage(paragraphs(), head)))).toEqual({
    url: URL_OF_PAGE,
    title: HEADLINE,
    siteName: 'Morning Echo',
    byline: 'Ida Moor, Leo Quist',
    lang: 'en',
    published: { iso: '2024-05-31T06:30:00Z', from: 'json-ld' },
    lines: ['By Ida Moor'],
    text: STORY.join('\n'),
  });
});

describe('title', () => {
  test('loses the site’s name at its end', () => {
    const page = pageOf(
      `<meta property="og:site_name" content="Morning Echo"><title>${HEADLINE} | Morning Echo</title>${paragraphs()}`,
    );
    expect(factsOf(page).title).toBe(HEADLINE);
  });

  test('loses the host’s name', () => {
    expect(factsOf(pageOf(`<title>${HEADLINE} - Morning-Echo</title>${paragraphs()}`)).title).toBe(HEADLINE);
  });

  test('keeps a dash of its own', () => {
    const title = 'Bridge closed – what now for the port';
    expect(factsOf(pageOf(`<title>${title}</title><h1>${title}</h1>${paragraphs()}`)).title).toBe(title);
  });
});

describe('first publication', () => {
  const published = (head: string, body = paragraphs(), url?: string) =>
    factsOf(pageOf(plainPage(body, head), url)).published;

  test('JSON-LD of the page’s own article, not of another on it', () => {
    const head = ld([
      { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-05-31' },
    ]);
    expect(published(head)).toEqual({ iso: '2024-05-31', from: 'json-ld' });
  });

  test('meta tags', () => {
    const head =
      '<meta property="article:modified_time" content="2024-06-09T10:00:00Z">' +
      '<meta property="article:published_time" content="2024-05-31T10:00:00Z">';
    expect(published(head)).toEqual({ iso: '2024-05-31T10:00:00Z', from: 'meta article:published_time' });
  });

  test('broken JSON-LD and unreadable dates are passed over', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle",</script>${ld({ '@type': 'NewsArticle', datePublished: '31/05/24' })}`;
    expect(published(`${head}<meta name="date" content="2024-05-31">`)).toEqual({
      iso: '2024-05-31',
      from: 'meta date',
    });
  });

  test('a time near the headline, but not that of a change', () => {
    const body = (label: string) =>
      `<p>${label} <time datetime="2024-05-31T10:00:00Z">31 May</time></p>${paragraphs()}`;
    expect(published('', body('Published'))).toEqual({ iso: '2024-05-31T10:00:00Z', from: 'time' });
    expect(published('', body('Updated'))).toBeNull();
    expect(published('', body('Zuletzt aktualisiert:'))).toBeNull();
  });

  test('a line near the headline that is there to give it', () => {
    const body = (line: string) => `<p>${line}</p>${paragraphs()}`;
    expect(published('', body('Posted on May 31st, 2024 by admin'))).toEqual({
      iso: '2024-05-31',
      from: 'text',
    });
    expect(published('', body('Last updated: 31 May 2024'))).toBeNull();
  });

  test('the post’s own footer, not that of another in it', () => {
    const body = `${paragraphs()}
      <article><abbr class="published" title="2020-01-01T00:00:00Z">1 Jan</abbr></article>
      <div class="post-footer"><abbr class="published" title="2024-05-31T10:41:00+02:00">10:41</abbr></div>`;
    expect(published('', body)).toEqual({ iso: '2024-05-31T08:41:00Z', from: 'time' });
  });

  test('the address', () => {
    const url = 'https://www.morning-echo.example/2024/05/31/harbour';
    expect(published('', paragraphs(), url)).toEqual({ iso: '2024-05-31', from: 'url' });
    expect(published('<meta property="article:modified_time" content="2024-06-09">')).toBeNull();
  });
});

test('the text is bounded', () => {
  const page = pageOf(plainPage(paragraphs(Array.from({ length: 900 }, () => STORY[0]))));
  expect(factsOf(page).text.length).toBeLessThanOrEqual(60_000);
});
