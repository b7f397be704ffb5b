import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/find/read-html';
import { lexiconFor } from '../../../src/lexicon';
import { parseHtml } from '../../../src/platform/html-parser';
import { LOOKALIKE, ORIGINAL_URL, STORY, TITLE } from './fake-web';

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n');

function page(over: { head?: string; body?: string; after?: string; lang?: string } = {}): string {
  return `<!doctype html><html lang="${over.lang ?? 'en'}"><head><title>${TITLE} | Brackwater Courier</title>
<meta property="og:site_name" content="Brackwater Courier"><meta property="og:type" content="article">
${over.head ?? ''}</head><body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1>
${over.body ?? paragraphs(STORY)}${over.after ?? ''}</article><footer>All rights reserved.</footer></body></html>`;
}
const read = (html: string, url = ORIGINAL_URL) =>
  readHtml(parseHtml(html, url), url, async (langs) => lexiconFor(langs));

describe('readHtml', () => {
  test('an original: text, title, site, date, canonical', async () => {
    const result = await read(
      page({
        head: `<link rel="canonical" href="/news/grain-pier-closes">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02T08:00:00Z","headline":"x"}</script>`,
      }),
    );
    expect(result.facts).toMatchObject({
      url: ORIGINAL_URL,
      title: TITLE,
      siteName: 'Brackwater Courier',
      lang: 'en',
      published: { iso: '2026-03-02T08:00:00Z' },
    });
    expect(result.facts.text).toContain('Marguerite Ostrow');
    expect(result.facts.text).not.toContain('All rights reserved');
    expect(result).toMatchObject({
      canonical: ORIGINAL_URL,
      refresh: null,
      verdict: 'original',
      sourceName: null,
    });
    expect(result.hints).toEqual([]);
  });

  test('a copy: verdict, and where it leads', async () => {
    const after = `<p>This article originally appeared on <a href="${ORIGINAL_URL}">Brackwater Courier</a>.</p>`;
    const copy = page({ after }).replaceAll(
      '<meta property="og:site_name" content="Brackwater Courier">',
      '',
    );
    const result = await read(copy, 'https://partner.example/story/1');
    expect(result.verdict).toBe('copy');
    expect(result.hints.map((hint) => hint.url)).toContain(ORIGINAL_URL);
  });

  test('survives the way between contexts', async () => {
    const result = await read(page());
    expect(structuredClone(result)).toEqual(result);
  });

  test.each([
    ['0;url=/real', 'https://brackwater-courier.example/real'],
    ['0; URL="https://other.example/x"', 'https://other.example/x'],
    ["3, url='https://other.example/x'", 'https://other.example/x'],
    ['300; url=https://other.example/x', null],
    ['300', null],
    ['0; url=javascript:alert(1)', null],
    ['', null],
  ])('meta refresh %s', async (content, target) => {
    expect(
      (await read(`<meta http-equiv="Refresh" content="${content.replace(/"/g, '&quot;')}"><p>Wait`)).refresh,
    ).toBe(target);
  });

  test.each([
    '',
    '<',
    '<p>',
    '%PDF-1.7',
    '<html><body><script>alert(1)</script>',
    '<a href="http://[">x</a>',
  ])('odd input %j is no article', async (html) => {
    expect(await read(html)).toMatchObject({ verdict: 'not-article', canonical: null, refresh: null });
  });

  test('a huge page comes to an end', async () => {
    const started = performance.now();
    const result = await read(page({ body: paragraphs(Array(300).fill(LOOKALIKE).join('\n')) }));
    expect(result.facts.text.length).toBeLessThanOrEqual(60_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a page that does nothing but lead on by script', async () => {
    const script = (code: string, body = '') => `<html><body>${body}<script>${code}</script></body></html>`;
    const at = 'https://short.example/a7';
    for (const code of [
      `window.location.href = "${ORIGINAL_URL}";`,
      `location.replace('${ORIGINAL_URL.replaceAll('/', '\\/')}')`,
    ])
      expect((await read(script(code), at)).refresh).toBe(ORIGINAL_URL);
    expect((await read(script('location.href = "javascript:alert(1)"'), at)).refresh).toBeNull();
    expect(
      (await read(page({ after: `<script>location.href="${ORIGINAL_URL}"</script>` }))).refresh,
    ).toBeNull();
  });
});
