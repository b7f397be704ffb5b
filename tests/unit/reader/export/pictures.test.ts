import { expect, test, vi } from 'vitest';
import { toBase64 } from '../../../../src/core/base64';
import { gatherPictures } from '../../../../src/reader/export/pictures';
import type { SaveOptions } from '../../../../src/reader/export/types';
import { savedArticle } from './article';

const PNG = Uint8Array.from('\x89PNG\r\n\x1a\n', (letter) => letter.charCodeAt(0));

function options(change: Partial<SaveOptions> = {}) {
  const picture = vi.fn<SaveOptions['source']['picture']>(async ({ url }) =>
    url.includes('gone')
      ? { ok: false, problem: 'not-found' }
      : { ok: true, type: 'image/png', base64: toBase64(PNG) },
  );
  const end = vi.fn();
  const onProgress = vi.fn();
  const given = { source: { picture, end }, onProgress, signal: new AbortController().signal, ...change };
  return { given, picture, end, onProgress };
}

const body = (...addresses: string[]) =>
  savedArticle(addresses.map((address) => `<img src="${address}">`).join('')).body;

test('asks for each address once, and counts what could not be had', async () => {
  const { given, picture, end, onProgress } = options();
  const a = 'https://a.example/a.png';
  const { got, missing } = await gatherPictures(body(a, a, 'https://a.example/gone.png'), true, given);
  expect(picture.mock.calls.map(([{ url, portable }]) => [url, portable])).toEqual([
    [a, true],
    ['https://a.example/gone.png', true],
  ]);
  expect([...got.keys()]).toEqual([a]);
  expect(missing).toBe(1);
  expect(onProgress.mock.calls.at(-1)).toEqual([2, 2]);
  expect(end).toHaveBeenCalledOnce();
});

test('pictures in the address itself are not asked for; those that are none are left out', async () => {
  const { given, picture } = options();
  const inline = `data:image/png;base64,${toBase64(PNG)}`;
  const { got, missing } = await gatherPictures(body(inline, 'data:image/png;base64,PHN2Zz4='), false, given);
  expect([picture.mock.calls.length, got.size, missing]).toEqual([0, 1, 1]);
});

test('asks for sixty at most', async () => {
  const { given, picture } = options();
  const many = Array.from({ length: 100 }, (_, index) => `https://a.example/${index}.png`);
  expect((await gatherPictures(body(...many), false, given)).missing).toBe(40);
  expect(picture).toHaveBeenCalledTimes(60);
});

test('given up, it ends at once and says that no more are wanted', async () => {
  const controller = new AbortController();
  const { given, end } = options({ signal: controller.signal });
  given.source.picture = () => new Promise(() => {});
  const work = gatherPictures(body('https://a.example/a.png'), false, given);
  controller.abort();
  await expect(work).rejects.toThrow();
  expect(end).toHaveBeenCalledOnce();
});
