import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endPages, nextPage } from '@/src/background/next-pages';
import { getLedger } from '@/src/storage/ledger';
import { updateSettings } from '@/src/storage/settings';
import { from, rest } from './stage';

vi.mock('@/src/platform/access', () => ({ hasAccess: async () => true }));

const asked = (url: string, job = 'a') => ({ job, url });
let fetched: ReturnType<typeof vi.fn<typeof fetch>>;
let site: string;

beforeEach(() => {
  site = from(1).url.origin;
  fetched = vi.fn<typeof fetch>(
    async () => new Response('<p>Two</p>', { headers: { 'content-type': 'text/html' } }),
  );
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  endPages(1);
  vi.unstubAllGlobals();
});

test('a page of the same site comes as its source, without cookies, and stands in the ledger', async () => {
  const url = `${site}/story/2`;
  expect(await nextPage(from(1), asked(url))).toEqual({ ok: true, url, html: '<p>Two</p>' });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  await rest();
  expect(await getLedger()).toMatchObject([{ url, purpose: 'next-page', problem: null }]);
});

test.each(['https://elsewhere.example/story/2', 'http://192.168.0.1/story/2'])(
  '%s is not asked',
  async (url) => {
    expect(await nextPage(from(1), asked(url))).toEqual({ ok: false, problem: 'blocked' });
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('what another site answers is not handed on', async () => {
  const answer = new Response('<p>Two</p>', { headers: { 'content-type': 'text/html' } });
  Object.defineProperty(answer, 'url', { value: 'https://elsewhere.example/2' });
  fetched.mockResolvedValue(answer);
  expect(await nextPage(from(1), asked(`${site}/story/2`))).toEqual({ ok: false, problem: 'blocked' });
});

test('offline, nothing is asked', async () => {
  await updateSettings({ offline: true });
  expect(await nextPage(from(1), asked(`${site}/story/2`))).toEqual({ ok: false, problem: 'offline' });
  expect(fetched).not.toHaveBeenCalled();
});

test('one reading gets so many pages; the next begins anew', async () => {
  for (let n = 0; n < 20; n++) await nextPage(from(1), asked(`${site}/story/${n}`));
  expect(await nextPage(from(1), asked(`${site}/story/21`))).toEqual({ ok: false, problem: null });
  expect((await nextPage(from(1), asked(`${site}/story/21`, 'b'))).ok).toBe(true);
});
