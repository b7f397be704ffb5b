// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createLikeness } from '../../../../src/find/likeness';
import type { LedgerEntry } from '../../../../src/find/result';
import { askPublisher } from '../../../../src/find/rungs/publisher';
import { createSafeFetch } from '../../../../src/find/safe-fetch';
import { type Answer, fakeWeb, ok, STORY, status, TITLE } from '../fake-web';

const HOME = 'https://courier.example/';
const STORY_URL = 'https://courier.example/news/pier-4711';
const SENTENCE = 'nobody had asked the nine stallholders what they would do';

async function ask(
  pages: Record<string, Answer>,
  over: { title?: string; postId?: string; site?: string } = {},
) {
  const web = fakeWeb(pages);
  const ledger: LedgerEntry[] = [];
  const net = createSafeFetch({
    fetch: web.fetch,
    now: () => 0,
    signal: new AbortController().signal,
    record: (entry) => ledger.push(entry),
  });
  const titles = [over.title ?? TITLE];
  const likeness = createLikeness(titles, STORY);
  const sought = { titles, sentence: SENTENCE, likeness, postId: over.postId ?? null };
  return { ...(await askPublisher(new URL(over.site ?? HOME), sought, net)), asked: web.asked, ledger };
}

const xml = (body: string) => ok(body, undefined, 'application/xml');
const json = (body: unknown) => ok(JSON.stringify(body), undefined, 'application/json');
const page = (head = '', body = '') =>
  ok(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

describe('a publisher is asked itself', () => {
  test('by its home page', async () => {
    const { leads, asked } = await ask({ [HOME]: page('', `<a href="/news/pier-4711">${TITLE}</a>`) });
    expect(leads).toMatchObject([{ via: ['home-page'], named: false }]);
    expect(leads[0]?.url.href).toBe(STORY_URL);
    expect(asked).toEqual([HOME]);
  });

  test('by its feed, also where only the text agrees', async () => {
    const feed = `<rss><channel><item><title>Quite another headline for it</title><link>${STORY_URL}</link><description>She said ${SENTENCE} between November and April</description><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item></channel></rss>`;
    const { leads, ledger } = await ask({
      [HOME]: page('<link rel="alternate" type="application/rss+xml" href="/rss.xml">'),
      [`${HOME}rss.xml`]: xml(feed),
    });
    expect(leads).toMatchObject([
      { via: ['feed'], seen: { at: 'Mon, 02 Mar 2026 08:00:00 GMT', by: 'feed' } },
    ]);
    expect(ledger.every(({ purpose }) => purpose === 'publisher')).toBe(true);
  });

  test('by the news sitemap that robots.txt lists', async () => {
    const { leads } = await ask({
      [HOME]: page(),
      [`${HOME}robots.txt`]: ok(
        `User-agent: *\nSitemap: ${HOME}pages.xml\nsitemap: ${HOME}news.xml`,
        undefined,
        'text/plain',
      ),
      [`${HOME}news.xml`]: xml(
        `<urlset><url><loc>${STORY_URL}</loc><news:news><news:publication_date>2026-03-02T08:00:00Z</news:publication_date><news:title>${TITLE}</news:title></news:news></url></urlset>`,
      ),
    });
    expect(leads).toMatchObject([{ via: ['sitemap'] }]);
  });

  test('by its WordPress: headline, then sentence, then number', async () => {
    const head = '<link rel="https://api.w.org/" href="https://courier.example/wp-json/">';
    const fields = '_fields=id,link,title,date_gmt,modified_gmt,slug';
    const query = (words: string) =>
      `${HOME}wp-json/wp/v2/posts?search=${encodeURIComponent(words)}&orderby=date&order=asc&per_page=10&${fields}`;
    const post = {
      id: 5,
      link: STORY_URL,
      title: { rendered: 'Another headline' },
      date_gmt: '2026-03-02T08:00:00',
    };
    const bySentence = await ask({
      [HOME]: page(head),
      [query('Brackwater closes grain pier before winter')]: json([]),
      [query(`"${SENTENCE}"`)]: json([post]),
    });
    expect(bySentence.leads).toMatchObject([{ via: ['wordpress'], seen: { at: '2026-03-02T08:00:00Z' } }]);
    const byNumber = await ask(
      { [HOME]: page(), [`${HOME}wp-json/wp/v2/posts/5?${fields}`]: json(post) },
      { postId: '5' },
    );
    expect(byNumber.leads).toMatchObject([{ via: ['post-number'] }]);
  });

  test('by its own search form', async () => {
    const { leads } = await ask({
      [HOME]: page('', '<form action="/find"><input name="q"></form>'),
      [`${HOME}find?q=${new URLSearchParams({ x: TITLE }).toString().slice(2)}`]: page(
        '',
        `<a href="${STORY_URL}">${TITLE}</a>`,
      ),
    });
    expect(leads).toMatchObject([{ via: ['site-search'] }]);
  });

  test('under the name that answers', async () => {
    const www = 'https://www.courier.example/';
    const { leads, asked } = await ask({ [www]: page('', `<a href="/news/pier-4711">${TITLE}</a>`) });
    expect(asked).toEqual([HOME, www]);
    expect(leads[0]?.url.host).toBe('www.courier.example');
  });
});

describe('nothing comes of', () => {
  test('links to other sites, home pages and other headlines', async () => {
    const links = `<a href="https://elsewhere.example/x/y">${TITLE}</a><a href="/">${TITLE}</a><a href="/news/storm">Storm expected on Friday</a>`;
    const { leads, reached } = await ask({ [HOME]: page('', links) });
    expect([leads, reached]).toEqual([[], true]);
  });

  test('a site that is not there, after three tries', async () => {
    const { leads, reached, asked } = await ask({});
    expect([leads, reached]).toEqual([[], false]);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test('a site that refuses everything, within its bounds', async () => {
    const { leads, asked } = await ask(new Proxy({}, { get: () => status(403) }));
    expect(leads).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test('listings that are something else', async () => {
    const { leads } = await ask(new Proxy({}, { get: () => ok('{"broken":') }));
    expect(leads).toEqual([]);
  });
});
