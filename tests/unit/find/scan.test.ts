// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  anchorsOf,
  attributeOf,
  decodeEntities,
  plainText,
  readFeed,
  readSitemap,
  tagsOf,
} from '../../../src/find/scan';

const BASE = 'https://courier.example/';

describe('feeds', () => {
  test('RSS: CDATA, escaped markup, relative addresses', () => {
    const items = readFeed(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>C</title><item><title><![CDATA[Pier & more]]></title><link>/a/b</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;Old &amp;amp; new&lt;/p&gt;</description></item></channel></rss>`,
      BASE,
    );
    expect(items).toEqual([
      {
        title: 'Pier & more',
        url: new URL('https://courier.example/a/b'),
        published: 'Mon, 02 Mar 2026 08:00:00 GMT',
        text: 'Old & new',
        source: null,
      },
    ]);
  });

  test('Atom: the alternate link, not the one to itself', () => {
    const items = readFeed(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Pier</title><link rel="self" href="/x"/><link href="/a/b"/><published>2026-03-02T08:00:00Z</published><summary>Old</summary></entry></feed>',
      BASE,
    );
    expect(items?.[0]).toMatchObject({
      title: 'Pier',
      url: new URL('https://courier.example/a/b'),
      text: 'Old',
    });
  });

  test('a page is none', () => {
    expect(readFeed('<!doctype html><html><title>x</title></html>', BASE)).toBeNull();
  });
});

test('sitemaps: news entries and the sitemaps of an index', () => {
  expect(
    readSitemap(
      '<urlset><url><loc>https://courier.example/a</loc><news:news><news:publication_date>2026-03-02</news:publication_date><news:title>Pier</news:title></news:news></url><url><loc>ftp://x</loc></url></urlset>',
      BASE,
    ).pages,
  ).toEqual([{ url: new URL('https://courier.example/a'), title: 'Pier', published: '2026-03-02' }]);
  expect(
    readSitemap(
      '<sitemapindex><sitemap><loc>https://courier.example/news.xml</loc></sitemap></sitemapindex>',
      BASE,
    ).maps,
  ).toEqual([new URL('https://courier.example/news.xml')]);
});

test('links, tags and attributes', () => {
  expect(anchorsOf(`<a class=x href='/a?b=1&amp;c=2'><b>Old</b> pier</a><a name="y">no</a>`, BASE)).toEqual([
    { url: new URL('https://courier.example/a?b=1&c=2'), text: 'Old pier' },
  ]);
  expect(tagsOf('<link rel="a"><LINK rel=b /><linked>', 'link')).toEqual([
    '<link rel="a">',
    '<LINK rel=b />',
  ]);
  expect([attributeOf('<a data-href="x" href=y>', 'href'), attributeOf('<a>', 'href')]).toEqual(['y', null]);
});

test('entities: named, numbered, unknown, out of range', () => {
  expect(decodeEntities('&amp;lt; &#8217;&#x2019; &bogus; &#99999999; &#0;')).toBe(
    '&lt; ’’ &bogus; &#99999999; ',
  );
  expect(plainText('a<script>x</script><br>b')).toBe('a b');
});

test('hostile texts take no time', () => {
  const started = performance.now();
  for (const text of [
    '<item>'.repeat(50_000),
    '<a href="'.repeat(50_000),
    `<rss>${'<item><title>'.repeat(20_000)}`,
    '<'.repeat(200_000),
  ]) {
    readFeed(text, BASE);
    readSitemap(text, BASE);
    anchorsOf(text, BASE);
    tagsOf(text, 'link');
    plainText(text);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
