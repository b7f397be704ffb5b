// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createRests, retryAfterMs } from '../../../src/find/rests';
import { createSafeFetch } from '../../../src/find/safe-fetch';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const HOUR = 3_600_000;

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Tue, 03 Mar 2026 12:00:30 GMT', 30_000],
  ['Tue, 03 Mar 2026 11:00:00 GMT', 0],
  ['99999999', HOUR],
  ['Wed, 03 Mar 2027 12:00:00 GMT', HOUR],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2026', 2_026_000],
  ['', null],
  [null, null],
])('Retry-After: %s', (value, ms) => {
  expect(retryAfterMs(value, NOW)).toBe(ms);
});

function answerOf(status: number, retryAfter?: string): Response {
  return new Response('', { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} });
}

describe('hosts at rest', () => {
  test('are those that said for how long', () => {
    const rests = createRests();
    rests.answered('a.example', answerOf(503, '10'), false, NOW);
    rests.answered('b.example', answerOf(429), false, NOW);
    rests.answered('c.example', answerOf(200, '10'), false, NOW);
    expect(['a', 'b', 'c'].map((name) => rests.isResting(`${name}.example`, NOW + 9_999))).toEqual([
      true,
      false,
      false,
    ]);
    expect(rests.isResting('a.example', NOW + 10_000)).toBe(false);
  });

  test('the archive rests a minute where it does not say', () => {
    const rests = createRests();
    rests.answered('web.archive.org', answerOf(429), true, NOW);
    expect(rests.isResting('web.archive.org', NOW + 59_999)).toBe(true);
    expect(rests.isResting('web.archive.org', NOW + 60_000)).toBe(false);
  });

  test('are not asked by the next search', async () => {
    const rests = createRests();
    const asked: string[] = [];
    const net = () =>
      createSafeFetch({
        fetch: (url) => {
          asked.push(url);
          return Promise.resolve(answerOf(429, '60'));
        },
        now: () => NOW,
        signal: new AbortController().signal,
        record: () => {},
        rests,
      });
    const request = { purpose: 'search', sent: 'pier', accept: 'json' } as const;
    const url = 'https://search.example/?q=pier';
    expect(await net().get(url, request)).toMatchObject({ problem: 'rate-limited', status: 429 });
    expect(await net().get(url, request)).toMatchObject({ problem: 'rate-limited', status: null });
    expect(asked).toEqual([url]);
  });
});
