// @vitest-environment node
import { describe, expect, test } from 'vitest';
import searxng from '../../../../src/find/providers/searxng';
import { providers, providersByFile } from '../../../../src/find/registry';
import { html, ok, search, status, TITLE } from '../fake-web';
import { asked, words } from './asked';

const BASE = 'http://127.0.0.1:8888';
const FOUND = 'https://found.example/news/pier-closed';
/** The documented answer of an instance, shortened. */
const ANSWER = JSON.stringify({
  query: 'x',
  number_of_results: 2,
  results: [
    { url: FOUND, title: TITLE, content: 'The harbour council …', publishedDate: '2026-03-02T08:00:00' },
    { title: 'no address' },
    'nonsense',
  ],
  answers: [],
  unresponsive_engines: [],
});

test('is registered under its file name', () => {
  expect(providersByFile['./providers/searxng.ts']).toBe(searxng);
  expect(providers).toContain(searxng);
});

test('silent without an address: nothing is asked', async () => {
  const { asked: requests } = await search(
    {},
    { providers: [searxng], settings: { providers: { searxngUrl: '' } } },
  );
  expect(requests).toEqual([]);
});

test.each([
  [BASE, `${BASE}/search`],
  [`${BASE}/searx/`, `${BASE}/searx/search`],
  [`${BASE}/search`, `${BASE}/search`],
])('asks %s in JSON', async (searxngUrl, address) => {
  const { answer, url } = await asked(searxng, ANSWER, { settings: { searxngUrl } });
  expect(`${url.origin}${url.pathname}`).toBe(address);
  expect(Object.fromEntries(url.searchParams)).toEqual({ q: words().text, format: 'json' });
  expect(answer.hits).toEqual([
    { url: FOUND, title: TITLE, snippet: 'The harbour council …', published: '2026-03-02T08:00:00' },
  ]);
});

test('finds what it lists, on the reader’s own machine too', async () => {
  const address = `${BASE}/search?${new URLSearchParams({ q: TITLE, format: 'json' })}`;
  const { result, ledger } = await search(
    { [address]: ok(ANSWER, undefined, 'application/json'), [FOUND]: ok(html()) },
    { providers: [searxng], settings: { providers: { searxngUrl: BASE } } },
  );
  expect(result.origin).toMatchObject({ url: FOUND, check: 'verified', via: ['searxng'] });
  expect(ledger.find(({ purpose }) => purpose === 'search')?.sent).toBe(TITLE);
});

describe('what goes wrong is told', () => {
  test.each([
    ['HTML instead of JSON', ok('<html></html>'), 'bad-answer'],
    ['JSON switched off', status(403), 'bad-answer'],
    ['too many questions', status(429), 'rate-limited'],
    ['out of order', status(500), 'server-error'],
  ] as const)('%s', async (_, page, problem) => {
    const pages = new Proxy({}, { get: () => page });
    const { result } = await search(pages, {
      providers: [searxng],
      settings: { providers: { searxngUrl: BASE }, archives: false },
    });
    expect(result.searches).toEqual([{ provider: 'searxng', hits: 0, problem }]);
  });

  test.each(['{"results":{}}', '[]', 'null', '{', '{"error":"x"}'])('%s is a bad answer', async (body) => {
    const { answer } = await asked(searxng, body, { settings: { searxngUrl: BASE } });
    expect(answer).toEqual({ hits: [], problem: 'bad-answer' });
  });
});
