// @vitest-environment node
import { expect, test } from 'vitest';
import gdeltDoc from '../../../../src/find/providers/gdelt-doc';
import { asked, NOW, SENTENCE, words } from './asked';

const ANSWER = `{"articles": [ {"url": "https://brackwater-courier.example/news/grain-pier", "url_mobile": "", "title": "Pier closed , says\u0009council", "seendate": "20260302T081500Z", "socialimage": "", "domain": "brackwater-courier.example", "language": "English", "sourcecountry": "United Kingdom"}, {"title": "no address"}, 7 ] }`;

test('asks for the earliest first and reads when it was seen', async () => {
  const { answer, url } = await asked(gdeltDoc, ANSWER, { words: SENTENCE });
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    query: '"eaten by shipworm that arrived with warmer water"',
    mode: 'artlist',
    format: 'json',
    sort: 'dateasc',
  });
  expect(answer.hits).toEqual([
    {
      url: 'https://brackwater-courier.example/news/grain-pier',
      title: 'Pier closed, says council',
      snippet: null,
      published: '2026-03-02T08:15:00Z',
      isWitness: true,
    },
  ]);
});

test('headlines go without marks and short words; keywords with a window of days', async () => {
  const title = await asked(gdeltDoc, ANSWER, {
    words: words({ text: 'Is it so? -Yes: an old (grain) pier' }),
  });
  expect(title.url.searchParams.get('query')).toBe('Yes old grain pier');
  const { url } = await asked(gdeltDoc, ANSWER, {
    words: words({ kind: 'keywords', text: 'Ostrow pier Hallam' }),
  });
  expect(url.searchParams.get('startdatetime')).toBe('20260227120000');
  expect(url.searchParams.get('enddatetime')).toBe('20260304120000');
});

test('knows nothing older than three months', () => {
  expect(gdeltDoc.takes(words({ published: NOW - 100 * 86_400_000 }))).toBe(false);
  expect(gdeltDoc.takes(words())).toBe(true);
});

test('its errors are text; nothing found is an empty object', async () => {
  expect((await asked(gdeltDoc, 'The specified phrase is too short.')).answer.problem).toBe('bad-answer');
  expect((await asked(gdeltDoc, '{}')).answer).toEqual({ hits: [], problem: null });
});
