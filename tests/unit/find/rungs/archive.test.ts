// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { stampDate } from '../../../../src/find/rungs/archive';
import {
  type Answer,
  COPY_URL,
  CUT,
  hint,
  html,
  LOOKALIKE,
  ORIGINAL_URL,
  ok,
  search,
  status,
} from '../fake-web';

const STAMP = '20260302090000';
const RAW = `https://web.archive.org/web/${STAMP}id_/${ORIGINAL_URL}`;
const PAGE = `https://web.archive.org/web/${STAMP}/${ORIGINAL_URL}`;
const json = (body: unknown): Answer => ok(JSON.stringify(body), undefined, 'application/json');
const available = (over: object = {}) =>
  json({
    archived_snapshots: {
      closest: {
        available: true,
        status: '200',
        timestamp: STAMP,
        url: `http://web.archive.org/web/${STAMP}/x`,
        ...over,
      },
    },
  });
const cdx = json([
  ['timestamp', 'original', 'statuscode', 'digest'],
  [STAMP, ORIGINAL_URL, '200', 'X'],
]);

/** A web in which the original answers like this, and the archive like that. */
function run(original: Answer, archive: { available?: Answer; cdx?: Answer; raw?: Answer }, settings = {}) {
  const pages = new Proxy({} as Record<string, Answer>, {
    get: (_, key) => {
      const url = String(key);
      if (url === ORIGINAL_URL) return original;
      if (url.startsWith('https://archive.org/wayback/available?')) return archive.available ?? json({});
      if (url.startsWith('https://web.archive.org/cdx/')) return archive.cdx ?? json([]);
      return url === RAW ? archive.raw : undefined;
    },
  });
  return search(pages, { report: { hints: [hint(ORIGINAL_URL)] }, settings });
}

describe('an original that is gone', () => {
  test.each([
    ['404', status(404)],
    ['410', status(410)],
    ['no such host', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['sent to the front page', ok(html(), new URL('/', ORIGINAL_URL).href)],
    ['broken', status(503)],
  ] as [string, Answer][])('%s: its archived copy is compared and linked', async (_, original) => {
    const { result, steps } = await run(original, { available: available(), raw: ok(html()) });
    expect(result.origin).toMatchObject({
      check: 'archived',
      url: ORIGINAL_URL,
      archiveUrl: PAGE,
      confidence: 'sure',
    });
    expect(result.origin?.comparison?.sameText).toBe(true);
    expect(steps).toContainEqual({ step: 'archive', host: 'web.archive.org' });
  });

  test('"none" of one interface is asked of the other', async () => {
    const { result } = await run(status(404), { cdx, raw: ok(html()) });
    expect(result.origin).toMatchObject({ check: 'archived', archiveUrl: PAGE });
  });

  test('a capture of the error page is none', async () => {
    const { result } = await run(status(404), { available: available({ status: '404' }) });
    expect(result.origin).toMatchObject({ check: 'named', problem: 'not-found' });
  });

  test('a capture of something else is not offered', async () => {
    const { result } = await run(status(404), {
      available: available(),
      raw: ok(html({ facts: { text: LOOKALIKE } })),
    });
    expect(result.origin).toMatchObject({ check: 'named', archiveUrl: null });
  });

  test('a capture that cannot be read is offered on the page’s word', async () => {
    const { result } = await run(status(404), { available: available(), raw: status(503) });
    expect(result.origin).toMatchObject({ check: 'archived', confidence: 'named', archiveUrl: PAGE });
  });
});

describe('the archive is not asked', () => {
  const asksArchive = (asked: readonly string[]) => asked.some((url) => url.includes('archive.org/'));

  test('about what is there', async () => {
    const { asked } = await run(ok(html()), {});
    expect(asksArchive(asked)).toBe(false);
  });

  test('about what refuses or asks for a subscription', async () => {
    expect(asksArchive((await run(status(402), {})).asked)).toBe(false);
    expect(asksArchive((await run(status(403), {})).asked)).toBe(false);
    const stub = ok(html({ verdict: 'not-article', facts: { text: CUT.slice(0, 60) } }));
    expect(asksArchive((await run(stub, {})).asked)).toBe(false);
  });

  test('where the reader switched it off', async () => {
    const { asked, result } = await run(status(404), { available: available() }, { archives: false });
    expect(asksArchive(asked)).toBe(false);
    expect(result.origin?.check).toBe('named');
  });

  test('ever, where it is archive.today', async () => {
    const { asked } = await run(status(404), { available: available(), raw: ok(html()) });
    expect(asked.some((url) => /archive\.(?:today|ph|is|li|vn|fo|md)/.test(url))).toBe(false);
    expect(asked).not.toContain(COPY_URL);
  });
});

test('a stamp is a date', () => {
  expect(stampDate('20260302090000')).toBe('2026-03-02T09:00:00Z');
  expect(stampDate('2026')).toBe('');
});
