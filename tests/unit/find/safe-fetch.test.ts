// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LedgerEntry } from '../../../src/find/result';
import { createSafeFetch, type FetchLimits, type FetchRequest } from '../../../src/find/safe-fetch';
import { type Answer, answer, circle, fakeWeb, hang, ok, status } from './fake-web';

const URL_A = 'https://news.example/a';
const NOW = 1_772_500_000_000;
const PAGE: FetchRequest = { purpose: 'candidate', sent: '', accept: 'html' };
const SEARCH: FetchRequest = { purpose: 'search', sent: 'grain pier', accept: 'json' };

function start(pages: Record<string, Answer>, limits: Partial<FetchLimits> = {}, more = {}) {
  const web = fakeWeb(pages);
  const ledger: LedgerEntry[] = [];
  const ending = new AbortController();
  const net = createSafeFetch({
    fetch: web.fetch,
    now: () => NOW,
    signal: ending.signal,
    record: (entry) => ledger.push(entry),
    limits,
    ...more,
  });
  return { ...web, ledger, net, ending };
}

function entry(over: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    at: NOW,
    host: 'news.example',
    url: URL_A,
    purpose: 'candidate',
    sent: '',
    status: 200,
    bytes: 0,
    problem: null,
    ...over,
  };
}

test('fetches without cookies and referrer, and records what came', async () => {
  const { net, ledger, inits } = start({ [URL_A]: ok('<html>Grüße</html>') });
  const result = await net.get(URL_A, PAGE);
  expect(result).toMatchObject({ ok: true, url: URL_A, body: '<html>Grüße</html>', type: 'text/html' });
  expect(inits[0]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    method: 'GET',
  });
  expect(ledger).toEqual([entry({ bytes: 20 })]);
  expect(net.requests).toBe(1);
});

test('records where redirects ended', async () => {
  const { net, ledger } = start({ [URL_A]: ok('<html>x</html>', 'https://moved.example/a') });
  expect(await net.get(URL_A, PAGE)).toMatchObject({ ok: true, url: 'https://moved.example/a' });
  expect(ledger).toEqual([entry({ bytes: 14, landed: 'https://moved.example/a' })]);
});

describe('addresses', () => {
  test.each(['http://192.168.0.1/', 'http://localhost/x', 'not an address', 'https://news.example:23/'])(
    'never asks %s',
    async (url) => {
      const { net, ledger, asked } = start({ [url]: ok('<html>secret</html>') });
      expect(await net.get(url, PAGE)).toEqual({ ok: false, problem: 'blocked', status: null });
      expect(asked).toEqual([]);
      expect(ledger).toEqual([]);
    },
  );

  test('reads nothing of an answer from a private address behind a redirect', async () => {
    let cancelled = false;
    const body = new ReadableStream(
      {
        pull: () => {
          throw new Error('was read');
        },
        cancel: () => {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    const page = () => answer(body, { headers: { 'content-type': 'text/html' } }, 'http://10.0.0.5/admin');
    const { net, ledger } = start({ [URL_A]: page });
    expect(await net.get(URL_A, PAGE)).toEqual({ ok: false, problem: 'blocked', status: 200 });
    expect(cancelled).toBe(true);
    expect(ledger).toEqual([entry({ problem: 'blocked' })]);
  });

  test('a local service is asked only at the origin the reader typed', async () => {
    const json = ok('{"results":[]}', undefined, 'application/json');
    const { net, asked } = start({ 'http://127.0.0.1:8888/search': json });
    const trusted = { ...SEARCH, trustedOrigin: 'http://127.0.0.1:8888' };
    expect(await net.get('http://127.0.0.1:8888/search', trusted)).toMatchObject({ ok: true });
    expect(await net.get('http://127.0.0.1:9999/search', trusted)).toMatchObject({ problem: 'blocked' });
    expect(asked).toEqual(['http://127.0.0.1:8888/search']);
  });

  test('no access granted: nothing is asked', async () => {
    const { net, asked, ledger } = start({ [URL_A]: ok('<html/>') }, {}, { mayAccess: async () => false });
    expect(await net.get(URL_A, PAGE)).toMatchObject({ ok: false, problem: 'no-access' });
    expect(asked).toEqual([]);
    expect(ledger).toEqual([]);
    expect(net.pagesLeft).toBe(8);
  });
});

describe('answers', () => {
  test.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
  ] as const)('%i is %s', async (code, problem) => {
    const { net, ledger } = start({ [URL_A]: status(code) });
    expect(await net.get(URL_A, PAGE)).toEqual({ ok: false, problem, status: code });
    expect(ledger).toEqual([entry({ status: code, problem })]);
  });

  test('a PDF is no page, whether it says so or not', async () => {
    const pdf = ok('%PDF-1.7 …', undefined, 'application/pdf');
    const silent: Answer = () => answer(new Blob(['%PDF-1.7']).stream(), {});
    const { net, ledger } = start({ [URL_A]: pdf, 'https://news.example/b': silent });
    expect(await net.get(URL_A, PAGE)).toMatchObject({ problem: 'not-html' });
    expect(await net.get('https://news.example/b', PAGE)).toMatchObject({ problem: 'not-html' });
    expect(ledger.map((one) => [one.bytes, one.problem])).toEqual([
      [0, 'not-html'],
      [8, 'not-html'],
    ]);
  });

  test('HTML without a content type is recognised', async () => {
    const silent: Answer = () => answer(new Blob(['\n<!DOCTYPE html><p>x']).stream(), {});
    const { net } = start({ [URL_A]: silent });
    expect(await net.get(URL_A, PAGE)).toMatchObject({ ok: true, type: '' });
  });

  test('a service that answers HTML, refuses or slows down', async () => {
    const { net, ledger } = start({
      'https://s.example/1': ok('<html>consent</html>'),
      'https://s.example/2': status(403),
      'https://s.example/3': status(429),
    });
    expect(await net.get('https://s.example/1', SEARCH)).toMatchObject({ problem: 'bad-answer' });
    expect(await net.get('https://s.example/2', SEARCH)).toMatchObject({ problem: 'bad-answer' });
    expect(await net.get('https://s.example/3', SEARCH)).toMatchObject({ problem: 'rate-limited' });
    expect(ledger.map((one) => [one.purpose, one.sent, one.problem])).toEqual([
      ['search', 'grain pier', 'bad-answer'],
      ['search', 'grain pier', 'bad-answer'],
      ['search', 'grain pier', 'rate-limited'],
    ]);
  });

  test('a circle of redirects is told from a failed connection', async () => {
    const { net, ledger } = start({ [URL_A]: circle });
    expect(await net.get(URL_A, PAGE)).toMatchObject({ problem: 'redirect-loop' });
    expect(await net.get('https://dead.example/', PAGE)).toMatchObject({ problem: 'network' });
    expect(ledger.map((one) => [one.host, one.purpose, one.status, one.problem])).toEqual([
      ['news.example', 'redirect', null, 'redirect-loop'],
      ['news.example', 'candidate', null, 'redirect-loop'],
      ['dead.example', 'redirect', null, 'network'],
      ['dead.example', 'candidate', null, 'network'],
    ]);
  });
});

describe('size', () => {
  function endless(total: number, headers: Record<string, string> = {}) {
    const state = { sent: 0, cancelled: false };
    const page: Answer = () =>
      answer(
        new ReadableStream({
          pull(controller) {
            if (state.sent >= total) return controller.close();
            state.sent += 100_000;
            controller.enqueue(new Uint8Array(100_000).fill(32));
          },
          cancel() {
            state.cancelled = true;
          },
        }),
        { headers: { 'content-type': 'text/html', ...headers } },
      );
    return { state, page };
  }

  test('a stream of 50 MB is stopped at the cap', async () => {
    const { state, page } = endless(50_000_000);
    const { net, ledger } = start({ [URL_A]: page });
    expect(await net.get(URL_A, PAGE)).toMatchObject({ ok: false, problem: 'too-large' });
    expect(state.cancelled).toBe(true);
    expect(state.sent).toBeLessThan(5_500_000);
    expect(ledger).toEqual([entry({ bytes: 5_100_000, problem: 'too-large' })]);
  });

  test('a declared length over the cap is not read at all', async () => {
    const { state, page } = endless(50_000_000, { 'content-length': '50000000' });
    const { net, ledger } = start({ [URL_A]: page });
    expect(await net.get(URL_A, PAGE)).toMatchObject({ problem: 'too-large' });
    expect(state.sent).toBeLessThan(300_000);
    expect(ledger).toEqual([entry({ problem: 'too-large' })]);
  });
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a host that hangs is given up after ten seconds', async () => {
    const { net, ledger } = start({ [URL_A]: hang });
    const result = net.get(URL_A, PAGE);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(ledger).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(await result).toMatchObject({ ok: false, problem: 'timeout' });
    expect(ledger).toEqual([entry({ status: null, problem: 'timeout' })]);
  });

  test('so is one whose body never ends', async () => {
    const body = () => new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('<html>')) });
    const page: Answer = () => answer(body(), { headers: { 'content-type': 'text/html' } });
    const { net, ledger } = start({ [URL_A]: page });
    const result = net.get(URL_A, PAGE);
    await vi.advanceTimersByTimeAsync(10_100);
    expect(await result).toMatchObject({ ok: false, problem: 'timeout' });
    expect(ledger).toEqual([entry({ bytes: 6, problem: 'timeout' })]);
  });

  test('the end of the search ends everything, and is nobody’s fault', async () => {
    const { net, ledger, ending } = start({ [URL_A]: hang }, { perHost: 1 });
    const results = [net.get(URL_A, PAGE), net.get(URL_A, PAGE)];
    await vi.advanceTimersByTimeAsync(10);
    ending.abort();
    expect(await Promise.all(results)).toEqual([
      { ok: false, problem: null, status: null },
      { ok: false, problem: null, status: null },
    ]);
    expect(ledger).toEqual([entry({ status: null })]);
    expect(await net.get(URL_A, PAGE)).toMatchObject({ ok: false, problem: null });
  });
});

test('eight pages a search, searches not counted', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [`https://n${n}.example/a`, ok('<html>x</html>')]),
  );
  pages['https://s.example/'] = ok('{}', undefined, 'application/json');
  const { net, ledger } = start(pages);
  const results = await Promise.all(
    Object.keys(pages).map((url) => net.get(url, url.includes('//s.') ? SEARCH : PAGE)),
  );
  expect(results.filter((one) => one.ok)).toHaveLength(9);
  expect(ledger).toHaveLength(9);
  expect(net.pagesLeft).toBe(0);
});

test('at most two at once on one host', async () => {
  let now = 0;
  let most = 0;
  const slow: Answer = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now--;
    return answer('<html>x</html>', { headers: { 'content-type': 'text/html' } });
  };
  const urls = Array.from({ length: 6 }, (_, n) => `https://news.example/${n}`);
  const { net } = start(Object.fromEntries(urls.map((url) => [url, slow])));
  const results = await Promise.all(urls.map((url) => net.get(url, PAGE)));
  expect(results.every((one) => one.ok)).toBe(true);
  expect(most).toBe(2);
});

describe('asked whether anything has changed', () => {
  const LIST: FetchRequest = { purpose: 'subscription', sent: '', accept: 'text' };
  const body = '[a.example]\nmode: never\n';
  const plain = (headers: Record<string, string>) =>
    new Response(body, { headers: { 'content-type': 'text/plain', ...headers } });

  test('an answer carries what tells it from the next', async () => {
    const { net } = start({ [URL_A]: () => plain({ etag: '"1"', 'last-modified': 'Mon, 2 Mar 2026' }) });
    expect(await net.get(URL_A, { ...LIST, known: { etag: '', modified: '' } })).toMatchObject({
      ok: true,
      body,
      validators: { etag: '"1"', modified: 'Mon, 2 Mar 2026' },
    });
  });

  test('304 is no mistake, and no text', async () => {
    const { net, inits, ledger } = start({ [URL_A]: () => new Response(null, { status: 304 }) });
    expect(await net.get(URL_A, { ...LIST, known: { etag: '"1"', modified: 'Mon' } })).toEqual({
      ok: false,
      problem: null,
      status: 304,
    });
    expect(inits[0]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Mon' });
    expect(ledger).toEqual([entry({ purpose: 'subscription', status: 304 })]);
  });

  test('304 without a question is a refusal', async () => {
    const { net } = start({ [URL_A]: () => new Response(null, { status: 304 }) });
    expect(await net.get(URL_A, LIST)).toMatchObject({ ok: false, problem: 'refused' });
  });

  test('an answer that is shorter than it says is broken', async () => {
    const { net } = start({ [URL_A]: () => plain({ 'content-length': '500' }) });
    expect(await net.get(URL_A, LIST)).toMatchObject({ ok: false, problem: 'network' });
  });
});
