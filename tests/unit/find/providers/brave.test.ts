// @vitest-environment node
import { expect, test } from 'vitest';
import brave from '../../../../src/find/providers/brave';
import { asked, SENTENCE, words } from './asked';

const settings = { braveKey: 'BSA-0123456789' };
const hit = {
  url: 'https://a.example/b/c',
  title: 'Pier',
  description: 'voted',
  page_age: '2026-03-02T08:00:00',
};

test('asks the news for headlines, with the reader’s key in a header and nowhere else', async () => {
  const body = JSON.stringify({ type: 'news', results: [hit, { title: 'no address' }] });
  const { answer, requests, url } = await asked(brave, body, { settings });
  expect([url.host, url.pathname]).toEqual(['api.search.brave.com', '/res/v1/news/search']);
  expect(url.href).not.toContain(settings.braveKey);
  expect(requests[0]?.sent).not.toContain(settings.braveKey);
  expect(requests[0]?.key).toEqual({ header: 'X-Subscription-Token', value: settings.braveKey });
  expect(answer.hits).toMatchObject([{ url: hit.url, title: 'Pier', snippet: 'voted' }]);
});

test('asks the web for sentences', async () => {
  const { answer, url } = await asked(brave, JSON.stringify({ web: { results: [hit] } }), {
    settings,
    words: SENTENCE,
  });
  expect(url.pathname).toBe('/res/v1/web/search');
  expect(answer.hits).toHaveLength(1);
});

test('keeps within the service’s bounds', async () => {
  const { url } = await asked(brave, '{}', { settings, words: words({ text: 'pier '.repeat(90) }) });
  const query = url.searchParams.get('q') ?? '';
  expect(query.length).toBeLessThanOrEqual(400);
  expect(query.split(' ').length).toBeLessThanOrEqual(50);
});

test('a key that cannot be one is not sent; a page is a bad answer', async () => {
  const broken = await asked(brave, '{}', { settings: { braveKey: 'a\nb' } });
  expect([broken.requests, broken.answer.problem]).toEqual([[], 'refused']);
  expect((await asked(brave, '<html>', { settings })).answer.problem).toBe('bad-answer');
});
