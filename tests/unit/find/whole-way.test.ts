/** The finder over pages as they stand on the web, read by the same code as the reader's own page. */
import { expect, test } from 'vitest';
import { createBudget } from '../../../src/core/budget';
import { factsOf } from '../../../src/core/facts';
import { snapshot } from '../../../src/core/snapshot';
import { analyse } from '../../../src/detect/analyse';
import { pageLangs } from '../../../src/detect/langs';
import { findOriginal } from '../../../src/find/finder';
import { readHtml } from '../../../src/find/read-html';
import type { FindResult } from '../../../src/find/result';
import { lexiconFor } from '../../../src/lexicon';
import { parseHtml } from '../../../src/platform/html-parser';
import { type Answer, fakeWeb, LOOKALIKE, ORIGINAL_URL, ok, STORY, TITLE } from './fake-web';

const SCRAPED = 'https://umschau.example/brackwater-closes-pier/';
const PARTNER = 'https://partner.example/region/pier';
const OTHER = 'https://evening.example/brackwater/pier';

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

function article(
  site: string,
  text: string,
  over: { head?: string; before?: string; after?: string } = {},
): string {
  return `<!doctype html><html lang="en"><head><title>${TITLE} - ${site}</title>
<meta property="og:site_name" content="${site}"><meta property="og:type" content="article">${over.head ?? ''}</head>
<body><header><nav><a href="/">Start</a></nav></header><article>${over.before ?? ''}<h1>${TITLE}</h1>
${paragraphs(text)}${over.after ?? ''}</article></body></html>`;
}

const dated = (iso: string) => `<meta property="article:published_time" content="${iso}">`;
const original = article('Brackwater Courier', STORY, {
  head: `${dated('2026-03-02T08:00:00Z')}<link rel="canonical" href="${ORIGINAL_URL}">`,
  before: '<p class="byline">By Ines Calloway</p>',
});
const scraped = (link: string) =>
  article('Umschau', `${STORY.slice(0, 900)}`, {
    head: dated('2026-03-02T09:30:00Z'),
    before: `<p>Start United States — ${TITLE}</p>`,
    after: `<p><a href="${link}">Continue reading...</a></p>`,
  });

async function find(html: string, url: string, pages: Record<string, Answer>): Promise<FindResult> {
  const document = parseHtml(html, url);
  const page = snapshot(
    document,
    url,
    createBudget(() => 0),
  );
  const report = analyse(page, lexiconFor(pageLangs(document)));
  return findOriginal(
    { page: factsOf(page), report, settings: { offline: false, providers: {} } },
    {
      fetch: fakeWeb(pages).fetch,
      readPage: async (source, address) =>
        structuredClone(
          await readHtml(parseHtml(source, address), address, async (langs) => lexiconFor(langs)),
        ),
      providers: [],
      now: () => 0,
      record: () => undefined,
      signal: new AbortController().signal,
    },
    () => undefined,
  );
}

test('a scraped page whose last line leads to the original', async () => {
  const result = await find(scraped(ORIGINAL_URL), SCRAPED, { [ORIGINAL_URL]: ok(original) });
  expect(result.origin).toMatchObject({
    url: ORIGINAL_URL,
    check: 'verified',
    confidence: 'sure',
    title: TITLE,
  });
  expect(result.origin?.rows.map((row) => row.reason)).toEqual(
    expect.arrayContaining(['same-text', 'named-by-page', 'more-text', 'earlier']),
  );
});

test('a scraped page that leads to a partner’s copy: on to the original', async () => {
  const partner = article('Partner', STORY, {
    head: `${dated('2026-03-02T09:00:00Z')}<link rel="canonical" href="${ORIGINAL_URL}">`,
    after: `<p>This article originally appeared on <a href="${ORIGINAL_URL}">Brackwater Courier</a>.</p>`,
  });
  const result = await find(scraped(PARTNER), SCRAPED, {
    [PARTNER]: ok(partner),
    [ORIGINAL_URL]: ok(original),
  });
  expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
  expect(result.chain).toEqual(['umschau.example', 'partner.example', 'brackwater-courier.example']);
});

test('a scraped page that leads to a look-alike: no original', async () => {
  const other = article('Evening', LOOKALIKE, { head: dated('2026-03-02T07:00:00Z') });
  const result = await find(scraped(OTHER), SCRAPED, { [OTHER]: ok(other) });
  expect(result).toMatchObject({ outcome: 'unknown', origin: null });
});

test('the original itself', async () => {
  expect(await find(original, ORIGINAL_URL, {})).toMatchObject({
    outcome: 'original',
    origin: null,
    requests: 0,
  });
});
