// @vitest-environment node
import { expect, test } from 'vitest';
import gdeltContext from '../../../../src/find/providers/gdelt-context';
import { asked, NOW, SENTENCE, words } from './asked';

test('asks for a sentence of the last three days and reads the sentence found', async () => {
  const body = JSON.stringify({
    articles: [
      {
        url: 'https://a.example/b/c',
        title: 'T',
        seendate: '20260302T081500Z',
        sentence: 'eaten by shipworm',
      },
    ],
  });
  const { answer, url } = await asked(gdeltContext, body, { words: SENTENCE });
  expect(url.pathname).toBe('/api/v2/context/context');
  expect(url.searchParams.get('timespan')).toBe('72h');
  expect(answer.hits).toMatchObject([{ url: 'https://a.example/b/c', snippet: 'eaten by shipworm' }]);
});

test('takes sentences of fresh pages only', () => {
  expect(gdeltContext.takes(SENTENCE)).toBe(true);
  expect(gdeltContext.takes(words())).toBe(false);
  expect(gdeltContext.takes({ ...SENTENCE, published: NOW - 80 * 3_600_000 })).toBe(false);
  expect(gdeltContext.takes({ ...SENTENCE, published: null })).toBe(false);
});

test('a page is a bad answer', async () => {
  expect((await asked(gdeltContext, '<html>', { words: SENTENCE })).answer.problem).toBe('bad-answer');
});
