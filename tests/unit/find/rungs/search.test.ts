// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { createPace } from '../../../../src/find/pace';
import type { Provider, SearchHit, Words } from '../../../../src/find/provider';
import type { Problem } from '../../../../src/find/result';
import { usableProviders } from '../../../../src/find/rungs/search';
import { html, ok, search, TITLE } from '../fake-web';

const FOUND = 'https://found.example/news/pier-closed';
const hit = (over: Partial<SearchHit> = {}): SearchHit => ({
  url: FOUND,
  title: TITLE,
  snippet: null,
  published: null,
  ...over,
});

interface Fake extends Provider {
  readonly asked: Words[];
}

function service(
  id: string,
  hits: SearchHit[] = [],
  over: Partial<Provider> & { problem?: Problem } = {},
): Fake {
  const asked: Words[] = [];
  return {
    id,
    name: id,
    hosts: [`${id}.example`],
    needs: null,
    byDefault: true,
    order: 1,
    gapMs: 0,
    takes: () => true,
    asked,
    async search(words, io) {
      asked.push(words);
      await io.get({ url: `https://${id}.example/?n=${asked.length}`, sent: words.text, accept: 'json' });
      return { hits: over.problem ? [] : hits, problem: over.problem ?? null };
    },
    ...over,
  };
}

const run = (providers: Provider[], pages = {}, settings = {}, io = {}) =>
  search(
    new Proxy(pages as Record<string, ReturnType<typeof ok>>, {
      get: (own, key) =>
        own[key as string] ??
        (/\.example\/\?n=/.test(String(key)) ? ok('{}', undefined, 'application/json') : undefined),
    }),
    { providers, settings: { archives: false, ...settings }, io },
  );

describe('search services', () => {
  test('the first is asked for the headline, the second for a sentence; then nobody, if that settles it', async () => {
    const services = ['a', 'b', 'c'].map((id, order) => service(id, [hit()], { order }));
    const { result, ledger } = await run(services, { [FOUND]: ok(html()) });
    expect(result.origin?.url).toBe(FOUND);
    expect(services.map(({ asked }) => asked.map(({ kind }) => kind))).toEqual([['title'], ['sentence'], []]);
    expect(ledger.filter(({ purpose }) => purpose === 'search')).toHaveLength(2);
  });

  test('get four questions at most, whatever comes of them', async () => {
    const services = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, order) => service(id, [], { order }));
    const { ledger } = await run(services);
    expect(ledger.filter(({ purpose }) => purpose === 'search')).toHaveLength(4);
    expect(new Set(services.flatMap(({ asked }) => asked.map(({ text }) => text))).size).toBe(4);
  });

  test('words that one could not answer go to the next', async () => {
    const services = [
      service('a', [], { order: 0, problem: 'rate-limited' }),
      service('b', [], { order: 1, problem: 'bad-answer' }),
      service('c', [hit()], { order: 2 }),
      service('d', [], { order: 3 }),
    ];
    const { result } = await run(services, { [FOUND]: ok(html()) });
    expect(services[2]?.asked[0]?.kind).toBe('title');
    expect(services[3]?.asked[0]?.kind).toBe('sentence');
    expect(result.origin?.url).toBe(FOUND);
    expect(result.searches).toEqual(
      expect.arrayContaining([
        { provider: 'a', hits: 0, problem: 'rate-limited' },
        { provider: 'b', hits: 0, problem: 'bad-answer' },
      ]),
    );
  });

  test('one that refused rests, and is not asked by the next search', async () => {
    const pace = createPace();
    const refusing = service('a', [], { problem: 'rate-limited' });
    await run([refusing], {}, {}, { pace });
    const { result } = await run([refusing], {}, {}, { pace });
    expect(refusing.asked).toHaveLength(1);
    expect(result.searches).toEqual([{ provider: 'a', hits: 0, problem: 'rate-limited' }]);
  });

  test('one that hides the address names the publisher, which is asked itself', async () => {
    const hidden = service('a', [
      hit({
        url: null,
        title: 'Pier of Brackwater closes before winter',
        source: { name: 'Found', url: 'https://found.example' },
      }),
    ]);
    const home = ok(`<html><a href="${FOUND}">${TITLE}</a></html>`);
    const { result, steps } = await run([hidden], { 'https://found.example/': home, [FOUND]: ok(html()) });
    expect(steps).toContainEqual({ step: 'publisher', host: 'found.example' });
    expect(result.origin?.url).toBe(FOUND);
  });

  test('nothing is asked twice', async () => {
    const only = service('a');
    await run([only]);
    const texts = only.asked.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('one that throws is a bad answer', async () => {
    const { result } = await run([service('a', [], { search: vi.fn(() => Promise.reject(new Error('x'))) })]);
    expect(result.searches).toEqual([{ provider: 'a', hits: 0, problem: 'bad-answer' }]);
  });
});

describe('the reader’s choice', () => {
  const services = [
    service('b', [], { order: 2 }),
    service('a', [], { order: 1 }),
    service('off', [], { order: 3, byDefault: false }),
    service('key', [], { order: 0, needs: 'key' }),
  ];
  const ids = (settings: Parameters<typeof usableProviders>[1]) =>
    usableProviders(services, settings).map(({ id }) => id);

  test('order, switches and keys', () => {
    expect(ids({ providers: {} })).toEqual(['a', 'b']);
    expect(ids({ providers: { key: 'x' } })).toEqual(['key', 'a', 'b']);
    expect(ids({ providers: { key: ' ' }, order: ['b'] })).toEqual(['b', 'a']);
    expect(ids({ providers: {}, switches: { off: true, a: false } })).toEqual(['b', 'off']);
  });
});
