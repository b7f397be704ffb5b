import { describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../../../src/ui/options/search-address';
import { testServer } from '../../../../src/ui/options/searxng';

describe('the address', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['searx.example', 'https://searx.example/'],
    ['searx.example/sub', 'https://searx.example/sub'],
    ['http://127.0.0.1:8888', 'http://127.0.0.1:8888/'],
    [' https://searx.example/ ', 'https://searx.example/'],
  ])('%j is taken', (written, url) => {
    expect(readAddress(written)).toEqual({ url });
  });

  test.each([
    ['not an address', 'not-web'],
    ['ftp://searx.example/', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['https://', 'not-web'],
    ['https://me:secret@searx.example/', 'login'],
    ['https://searx.example/search?q=', 'query'],
    ['https://searx.example/#top', 'query'],
  ])('%j is refused', (written, fault) => {
    expect(readAddress(written)).toEqual({ fault });
  });
});

describe('the test', () => {
  function server(status: number, type: string, body: string) {
    const fetch = vi.fn((_url: string, _init: RequestInit) =>
      Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
    );
    const record = vi.fn();
    return { fetch, record };
  }

  test('counts the results, sends one word without cookies and writes it down', async () => {
    const io = server(200, 'application/json', '{"results":[{},{}]}');
    expect(await testServer('http://127.0.0.1:8888/sub/', io)).toEqual({ ok: true, results: 2 });
    const [url, init] = io.fetch.mock.calls[0] ?? [];
    expect(url).toBe('http://127.0.0.1:8888/sub/search?q=headwater&format=json');
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(io.record).toHaveBeenCalledOnce();
  });

  test.each([
    [403, 'text/html', 'no', 'refused'],
    [200, 'text/html', '<html></html>', 'not-json'],
    [200, 'application/json', '{"answers":[]}', 'not-json'],
    [200, 'application/json', '{"results":', 'not-json'],
    [429, 'text/plain', 'slow down', 'rate-limited'],
    [500, 'text/plain', 'oops', 'server-error'],
  ])('%i %s %s', async (status, type, body, why) => {
    expect(await testServer('https://searx.example/', server(status, type, body))).toEqual({
      ok: false,
      why,
    });
  });

  test('a server that is not there is said so', async () => {
    const io = { fetch: () => Promise.reject(new TypeError('no')), record: vi.fn() };
    expect(await testServer('https://searx.example/', io)).toEqual({ ok: false, why: 'network' });
  });
});
