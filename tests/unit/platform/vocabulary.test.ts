import { beforeEach, expect, test, vi } from 'vitest';

const FILES: Record<string, unknown> = {
  index: { langs: ['en', 'de', 'no'], feedFooter: ['der beitrag {title} erschien zuerst auf {site}'] },
  ...Object.fromEntries(
    ['en', 'de', 'no'].map((lang) => [
      lang,
      { words: { lang, share: [`share ${lang}`], feedFooter: [] }, debris: { lang } },
    ]),
  ),
};
const fetched = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  fetched.mockReset().mockImplementation(async (url) => {
    const name = /\/lexicon\/(\w+)\.json$/.exec(url)?.[1] ?? '';
    return new Response(JSON.stringify(FILES[name]));
  });
  vi.stubGlobal('fetch', fetched);
});

const load = async () => (await import('@/src/platform/vocabulary')).vocabularyFor;

test('only the files of the page’s languages are read, and English', async () => {
  const vocabularyFor = await load();
  const { lexicon, debris } = await vocabularyFor(['nb-NO', 'xx']);
  expect(lexicon.words.share).toEqual(['share en', 'share no']);
  expect(debris.map(({ lang }) => lang)).toEqual(['en', 'no']);
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('the footers of feeds come in every language', async () => {
  const vocabularyFor = await load();
  expect((await vocabularyFor([])).lexicon.words.feedFooter).toEqual(
    (FILES.index as { feedFooter: string[] }).feedFooter,
  );
});

test('each file is read once, the same languages are the same object', async () => {
  const vocabularyFor = await load();
  const [one, other] = await Promise.all([vocabularyFor(['de', 'en']), vocabularyFor(['EN', 'de-AT'])]);
  expect(one).toBe(other);
  await vocabularyFor(['no', 'de']);
  expect(fetched).toHaveBeenCalledTimes(4);
});

test('a file that could not be read is tried again', async () => {
  const vocabularyFor = await load();
  fetched.mockRejectedValueOnce(new Error('no such file'));
  await expect(vocabularyFor(['de'])).rejects.toThrow('no such file');
  expect((await vocabularyFor(['de'])).debris).toHaveLength(2);
});
