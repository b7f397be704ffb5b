// @vitest-environment node
import { describe, expect, test } from 'vitest';
import searxng from '../../../../src/find/providers/searxng';
import { queryFor } from '../../../../src/find/query';
import { providers, providersByFile } from '../../../../src/find/registry';
import { type Answer, answer, facts, html, ok, STORY, search, status, TITLE } from '../fake-web';

const BASE = 'http://127.0.0.1:8888';
const FOUND = 'https://found.example/news/pier-closed';
/** The documented answer of an instance, shortened. */
const ANSWER = JSON.stringify({
  query: 'x',
  number_of_results: 2,
  results: [
    {
      url: FOUND,
      title: TITLE,
      content: 'The harbour council …',
      publishedDate: '2026-03-02T08:00:00',
      engine: 'news',
    },
    { url: 'https://weather.example/today', title: 'Storm', content: 'Rain on Friday', engine: 'news' },
    { title: 'no address' },
    'nonsense',
  ],
  answers: [],
  suggestions: [],
  unresponsive_engines: [],
});
const json = (body: string): Answer => ok(body, undefined, 'application/json');

/** Answers every query of the instance alike. */
function run(page: Answer, url = BASE, more: Record<string, Answer> = {}) {
  const pages = new Proxy(more, {
    get: (own, key) => (typeof key === 'string' && key.includes('/search?') ? page : own[key as string]),
  });
  return search(pages, { providers: [searxng], settings: { providers: { searxngUrl: url } } });
}

test('is registered under its file name', () => {
  expect(providersByFile['./providers/searxng.ts']).toBe(searxng);
  expect(providers).toContain(searxng);
});

test('silent without an address: nothing is asked', async () => {
  const { asked, result } = await run(json(ANSWER), '');
  expect(asked).toEqual([]);
  expect(result.outcome).toBe('unknown');
});

describe('asks the reader’s instance', () => {
  test('for headline and phrase, in JSON, and finds what it lists', async () => {
    const { result, ledger } = await run(json(ANSWER), `${BASE}/searx/`, { [FOUND]: ok(html()) });
    expect(result.origin).toMatchObject({ url: FOUND, check: 'verified', via: ['searxng'] });
    const asked = ledger.filter((entry) => entry.purpose === 'search');
    expect(asked).toHaveLength(2);
    for (const entry of asked) {
      const url = new URL(entry.url);
      expect([url.origin, url.pathname, url.searchParams.get('format')]).toEqual([
        BASE,
        '/searx/search',
        'json',
      ]);
      expect(url.searchParams.get('q')).toBe(entry.sent);
      expect(entry).toMatchObject({ host: '127.0.0.1:8888', status: 200, problem: null });
    }
    expect(asked[0]?.sent).toBe(TITLE);
    expect(asked[1]?.sent).toMatch(/^".+"$/);
    expect(STORY).toContain(asked[1]?.sent.slice(1, -1));
    expect(ledger).toHaveLength(3);
  });

  test.each([
    ['HTML instead of JSON', ok('<html>results</html>'), 'bad-answer', 200],
    ['JSON switched off', status(403), 'bad-answer', 403],
    ['too many questions', status(429), 'rate-limited', 429],
    ['out of order', status(500), 'server-error', 500],
  ])('%s', async (_, page, problem, code) => {
    const { ledger, result } = await run(page);
    expect(ledger.map((entry) => [entry.purpose, entry.status, entry.problem])).toEqual([
      ['search', code, problem],
      ['search', code, problem],
    ]);
    expect(result).toMatchObject({ outcome: 'unknown', origin: null });
    expect(result.searches).toEqual([{ provider: 'searxng', hits: 0, problem }]);
  });

  test('is never led from there to another local address', async () => {
    const away: Answer = () =>
      answer('{}', { headers: { 'content-type': 'application/json' } }, 'http://127.0.0.1:631/');
    const { ledger } = await run(away);
    expect(ledger.every((entry) => entry.problem === 'blocked')).toBe(true);
  });
});

test.each(['{"results":{}}', '[]', 'null', '{', '{"error":"x"}'])('%s is a bad answer', async (body) => {
  const io = {
    get: async () => ({ ok: true as const, body, type: 'application/json' }),
    settings: { searxngUrl: BASE },
    signal: new AbortController().signal,
  };
  expect(await searxng.search(queryFor(facts()), io)).toEqual({ hits: [], problem: 'bad-answer' });
});

test('one answered query is an answer', async () => {
  let count = 0;
  const io = {
    get: async () =>
      count++ === 0
        ? { ok: false as const, problem: 'rate-limited' as const }
        : { ok: true as const, body: ANSWER, type: 'application/json' },
    settings: { searxngUrl: BASE },
    signal: new AbortController().signal,
  };
  const { hits, problem } = await searxng.search(queryFor(facts()), io);
  expect(problem).toBeNull();
  expect(hits.map((hit) => hit.url)).toEqual([FOUND, 'https://weather.example/today']);
});
