// @vitest-environment node
import { expect, test } from 'vitest';
import bingNews from '../../../../src/find/providers/bing-news';
import { asked, SENTENCE, words } from './asked';

/** An answer in the service's form, made anonymous. */
const ANSWER = `<?xml version="1.0" encoding="utf-8" ?><rss version="2.0" xmlns:News="https://www.bing.com/news/search?q=x&amp;format=rss"><channel><title>x - BingNews</title>
<item><title>Brackwater closes its old grain pier &amp; regrets it</title><link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;tid=1&amp;url=https%3a%2f%2fbrackwater-courier.example%2fnews%2fgrain-pier&amp;c=77&amp;mkt=en-us</link>
<description>The harbour council &lt;b&gt;voted&lt;/b&gt; late on Tuesday</description><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><News:Source>Brackwater Courier on MSN</News:Source></item>
<item><title>No address</title></item></channel></rss>`;

test('asks for RSS in the page’s edition and takes the address out of the link', async () => {
  const { answer, url } = await asked(bingNews, ANSWER, { words: words({ lang: 'de' }) });
  expect([url.origin, url.pathname]).toEqual(['https://www.bing.com', '/news/search']);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    q: 'Brackwater closes its old grain pier before winter',
    format: 'rss',
    mkt: 'de-DE',
    setlang: 'de',
    cc: 'DE',
  });
  expect(answer.problem).toBeNull();
  expect(answer.hits[0]).toEqual({
    url: 'https://brackwater-courier.example/news/grain-pier',
    title: 'Brackwater closes its old grain pier & regrets it',
    snippet: 'The harbour council voted late on Tuesday',
    published: '2026-03-02T08:00:00.000Z',
    source: { name: 'Brackwater Courier', url: null },
  });
  expect(answer.hits[1]).toMatchObject({ url: null });
});

test('puts a sentence in quotation marks, without those inside', async () => {
  const { url, requests } = await asked(bingNews, ANSWER, { words: SENTENCE });
  expect(url.searchParams.get('q')).toBe('"eaten by shipworm that arrived with warmer water"');
  expect(requests[0]?.sent).toBe(url.searchParams.get('q'));
});

test.each([
  ['<html><title>Sorry</title></html>', 'bad-answer'],
  ['', 'bad-answer'],
])('%s is a bad answer', async (body, problem) => {
  expect((await asked(bingNews, body)).answer).toEqual({ hits: [], problem });
});

test('an empty channel is an answer without hits; a limit is told', async () => {
  expect((await asked(bingNews, '<rss><channel></channel></rss>')).answer).toEqual({
    hits: [],
    problem: null,
  });
  expect((await asked(bingNews, 'rate-limited', { fails: true })).answer.problem).toBe('rate-limited');
});
