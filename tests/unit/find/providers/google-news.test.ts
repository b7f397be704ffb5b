// @vitest-environment node
import { expect, test } from 'vitest';
import googleNews, { decodeLink } from '../../../../src/find/providers/google-news';
import { asked, words } from './asked';

/** A code as the service makes them: some bytes, a length, the address. */
function codeOf(inner: string): string {
  const length = inner.length < 128 ? [inner.length] : [(inner.length & 0x7f) | 0x80, inner.length >> 7];
  const bytes = String.fromCharCode(8, 19, 34, ...length) + inner + String.fromCharCode(0xd2, 1, 0);
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
const ADDRESS = 'https://brackwater-courier.example/news/grain-pier';
const item = (code: string) =>
  `<item><title>Pier closes - Brackwater Courier</title><link>https://news.google.com/rss/articles/${code}?oc=5</link><guid isPermaLink="false">${code}</guid><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>&lt;a href="https://news.google.com/x"&gt;Pier closes&lt;/a&gt;</description><source url="https://brackwater-courier.example">Brackwater Courier</source></item>`;

test('reads the address out of an open code, and the publisher where it is hidden', async () => {
  const body = `<rss version="2.0"><channel>${item(codeOf(ADDRESS))}${item(codeOf(`AU_yqL${'x'.repeat(120)}`))}</channel></rss>`;
  const { answer, url } = await asked(googleNews, body, { words: words({ lang: 'fr' }) });
  expect([url.host, url.pathname]).toEqual(['news.google.com', '/rss/search']);
  expect([url.searchParams.get('hl'), url.searchParams.get('gl'), url.searchParams.get('ceid')]).toEqual([
    'fr',
    'FR',
    'FR:fr',
  ]);
  const source = { name: 'Brackwater Courier', url: 'https://brackwater-courier.example/' };
  expect(answer.hits).toMatchObject([
    { url: ADDRESS, title: 'Pier closes', published: '2026-03-02T08:00:00.000Z', source },
    { url: null, title: 'Pier closes', source },
  ]);
});

test('long addresses carry their length in two bytes', () => {
  const long = `${ADDRESS}/${'a'.repeat(200)}`;
  expect(decodeLink(`/rss/articles/${codeOf(long)}`)).toBe(long);
});

test.each(['/rss/articles/!!!', '/rss/articles/AAAAAAAAAAAAAAAAAAAAAAAAA', '/', '/rss/articles/'])(
  '%s holds no address',
  (path) => {
    expect(decodeLink(path)).toBeNull();
  },
);

test('the page that asks for consent is a bad answer', async () => {
  const body = '<!doctype html><title>Before you continue</title>';
  expect((await asked(googleNews, body)).answer).toEqual({ hits: [], problem: 'bad-answer' });
});
