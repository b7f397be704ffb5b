import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endPictures, picture } from '@/src/background/pictures';
import { PICTURES_MAX } from '@/src/core/picture';
import { getLedger } from '@/src/storage/ledger';
import { updateSettings } from '@/src/storage/settings';
import { from, rest } from './stage';

vi.mock('@/src/platform/access', () => ({ hasAccess: async () => true }));

const PNG = Uint8Array.from('\x89PNG\r\n\x1a\n', (letter) => letter.charCodeAt(0));
const asked = (n: number, job = 'a') => ({ job, url: `https://pictures.example/${n}.png`, portable: true });
let fetched: ReturnType<typeof vi.fn<typeof fetch>>;

beforeEach(() => {
  fetched = vi.fn<typeof fetch>(async () => new Response(PNG, { headers: { 'content-type': 'image/png' } }));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  endPictures(1);
  vi.unstubAllGlobals();
});

test('a picture comes as text and stands in the ledger', async () => {
  expect(await picture(from(1), asked(1))).toEqual({ ok: true, type: 'image/png', base64: 'iVBORw0KGgo=' });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  await rest();
  expect(await getLedger()).toMatchObject([
    { url: 'https://pictures.example/1.png', purpose: 'picture', bytes: 8, problem: null },
  ]);
});

test('private windows leave nothing in the ledger', async () => {
  await picture(from(1, undefined, true), asked(1));
  await rest();
  expect(await getLedger()).toEqual([]);
});

test('offline, nothing is asked', async () => {
  await updateSettings({ offline: true });
  expect(await picture(from(1), asked(1))).toEqual({ ok: false, problem: 'offline' });
  expect(fetched).not.toHaveBeenCalled();
});

test.each([
  ['what is said to be a picture and is none', '<svg onload="x">', 'image/png'],
  ['another kind', 'text', 'text/html'],
])('%s is refused', async (_, body, type) => {
  fetched.mockResolvedValue(new Response(body, { headers: { 'content-type': type } }));
  expect(await picture(from(1), asked(1))).toEqual({ ok: false, problem: 'not-picture' });
});

test('addresses of the reader’s own network are not asked', async () => {
  const own = { job: 'a', url: 'http://192.168.0.1/a.png', portable: true };
  expect(await picture(from(1), own)).toEqual({ ok: false, problem: 'blocked' });
  expect(fetched).not.toHaveBeenCalled();
});

test('one article gets so many; the next begins anew', async () => {
  for (let n = 0; n < PICTURES_MAX; n++) await picture(from(1), asked(n));
  expect((await picture(from(1), asked(999))).ok).toBe(false);
  expect((await picture(from(1), asked(999, 'b'))).ok).toBe(true);
});

test('a job that is ended gives up what is under way', async () => {
  fetched.mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      }),
  );
  const work = picture(from(1), asked(1));
  await rest();
  endPictures(1);
  expect(await work).toEqual({ ok: false, problem: null });
});
