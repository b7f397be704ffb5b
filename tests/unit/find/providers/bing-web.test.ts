// @vitest-environment node
import { expect, test } from 'vitest';
import bingWeb from '../../../../src/find/providers/bing-web';
import { asked } from './asked';

const ANSWER = `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Grain pier</title><link>https://brackwater-courier.example/news/grain-pier?a=1&amp;b=2</link><description>voted late</description><pubDate>Wed, 04 Mar 2026 08:00:00 GMT</pubDate></item></channel></rss>`;

test('takes address and words, but no date: that is when the page was crawled', async () => {
  const { answer, url } = await asked(bingWeb, ANSWER);
  expect([url.pathname, url.searchParams.get('format')]).toEqual(['/search', 'rss']);
  expect(answer.hits).toEqual([
    {
      url: 'https://brackwater-courier.example/news/grain-pier?a=1&b=2',
      title: 'Grain pier',
      snippet: 'voted late',
      published: null,
    },
  ]);
});

test('a page instead of the feed is a bad answer', async () => {
  expect((await asked(bingWeb, '<!doctype html><title>x</title>')).answer.problem).toBe('bad-answer');
});
