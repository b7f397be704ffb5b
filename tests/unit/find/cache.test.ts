// @vitest-environment node
import { expect, test } from 'vitest';
import { type CachedResult, cacheKey, readCached, withCached } from '../../../src/find/cache';
import type { FindResult } from '../../../src/find/result';
import { COPY_URL, hint, html, ORIGINAL_URL, ok, search, status } from './fake-web';

const HOUR = 3_600_000;
const find = async (pages: Parameters<typeof search>[0]): Promise<FindResult> =>
  (await search(pages, { report: { hints: [hint(ORIGINAL_URL)] } })).result;

test('a result is found again by the page’s address without tracking, with its age', async () => {
  const result = await find({ [ORIGINAL_URL]: ok(html()) });
  const entries = withCached([], `${COPY_URL}?utm_source=x#top`, result, 1000);
  expect(readCached(entries, COPY_URL, 6000)).toEqual({ result, age: 5000 });
  expect(readCached(entries, `${COPY_URL}?p=2`, 6000)).toBeNull();
  expect(cacheKey('about:blank')).toBeNull();
  expect(readCached(entries, 'about:blank', 6000)).toBeNull();
});

test('what was verified holds for a week, all else for an hour', async () => {
  const verified = withCached([], COPY_URL, await find({ [ORIGINAL_URL]: ok(html()) }), 0);
  const gone = withCached([], COPY_URL, await find({ [ORIGINAL_URL]: status(404) }), 0);
  expect(readCached(verified, COPY_URL, 100 * HOUR)).not.toBeNull();
  expect(readCached(verified, COPY_URL, 169 * HOUR)).toBeNull();
  expect(readCached(gone, COPY_URL, HOUR)).not.toBeNull();
  expect(readCached(gone, COPY_URL, 2 * HOUR)).toBeNull();
});

test('a result that only says there was no connection is not kept, and replaces nothing else', async () => {
  const dead = await find({});
  expect(dead.origin?.problem).toBe('network');
  expect(withCached([], COPY_URL, dead, 0)).toEqual([]);
});

test('one entry a page, old ones leave, at most 200', async () => {
  const result = await find({ [ORIGINAL_URL]: ok(html()) });
  let entries: CachedResult[] = [];
  for (let n = 0; n < 250; n++) entries = withCached(entries, `https://n${n}.example/story`, result, n);
  expect(entries).toHaveLength(200);
  expect(entries[0]?.key).toBe('n249.example/story');
  entries = withCached(entries, 'https://n249.example/story', result, 999);
  expect(entries.filter((entry) => entry.key === 'n249.example/story')).toHaveLength(1);
  expect(withCached(entries, COPY_URL, result, 1000 * HOUR)).toHaveLength(1);
});
