import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/cross-host-canonical';
import { scoreOf, verdictOf } from '../../../../src/detect/verdict';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (head: string, url = 'https://daily.example/harbour-closed') =>
  signal.run(article({ head, url }), lexiconFor([]));
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

test('another publisher’s article is given as the page’s address', () => {
  const [finding] = run(canonical('https://star.example/2024/05/harbour-closed?utm_source=rss'));
  expect(finding).toMatchObject({
    reason: 'other-address',
    url: 'https://star.example/2024/05/harbour-closed',
    name: 'star.example',
  });
});

test('a name that ends like a staging host’s is none', () =>
  expect(run(canonical('https://jane-doe.dev/harbour-closed'))[0]?.name).toBe('jane-doe.dev'));

test('og:url alone decides nothing', () => {
  const [finding] = run('<meta property="og:url" content="https://star.example/2024/05/harbour-closed">');
  expect(verdictOf(scoreOf(finding ? [{ signal: '', ...finding }] : []))).not.toBe('copy');
});

test('the address that analytics count it under decides nothing alone', () => {
  const [finding] = run('<meta name="parsely-link" content="https://star.example/2024/05/harbour-closed">');
  expect(finding).toMatchObject({ trace: 'parselyLink', url: 'https://star.example/2024/05/harbour-closed' });
  expect(verdictOf(scoreOf(finding ? [{ signal: '', ...finding }] : []))).not.toBe('copy');
  expect(run('<meta name="parsely-link" content="https://daily.example/harbour-closed">')).toEqual([]);
});

test.each([
  ['the page itself', 'https://daily.example/harbour-closed'],
  ['another suffix', 'https://daily.co.uk/harbour-closed'],
  ['a subdomain', 'https://m.daily.example/harbour-closed'],
  ['a home page', 'https://star.example/'],
  ['a staging host', 'https://daily.wpengine.com/harbour-closed'],
  ['a host without a dot', 'http://packing-list/harbour'],
  ['a doubled protocol', 'https://star.examplehttps://star.example/x'],
  ['a longer brand of the same name', 'https://daily-news.example/harbour-closed'],
])('silent for %s', (_, href) => expect(run(canonical(href))).toEqual([]));

test('silent where an archive shows the page', () =>
  expect(
    run(
      canonical('https://star.example/harbour'),
      'https://archive.example/web/2020/https://star.example/harbour',
    ),
  ).toEqual([]));

test('silent where the page calls itself by that site’s name', () =>
  expect(
    run(
      `${canonical('https://northstar.example/harbour')}<meta property="og:site_name" content="NorthStar">`,
    ),
  ).toEqual([]));

test('silent where the page’s own links lead there: a mirror, or a site that moved', () => {
  const head = '<link rel="canonical" href="https://star.example/harbour-closed-1">';
  const menu = Array.from({ length: 12 }, (_, n) => `<a href="https://star.example/section-${n}">S${n}</a>`);
  const tail = `<nav>${menu.join(' ')}</nav>`;
  expect(signal.run(article({ head, tail }), lexiconFor([]))).toEqual([]);
  expect(signal.run(article({ head }), lexiconFor([]))).toHaveLength(1);
});

test('a publication on a platform, under its own domain', () => {
  const url = 'https://pier.substack.com/p/harbour-closed-again';
  const canonical = '<link rel="canonical" href="https://www.pier.example/p/harbour-closed">';
  const shared = '<meta property="og:url" content="https://www.pier.example/p/harbour-closed">';
  expect(signal.run(article({ url, head: canonical + shared }), lexiconFor([]))).toEqual([]);
  expect(signal.run(article({ url, head: canonical }), lexiconFor([]))).toMatchObject([
    { kind: 'crosspost' },
  ]);
});

test('silent where the site’s own copyright line names the house of the other address', () => {
  const there = (line: string) =>
    signal.run(
      article({
        url: 'https://pier-post.example/harbour-closed',
        head: canonical('https://quay-mediengruppe.example/sport/harbour-closed-93117730.html'),
        foot: `<footer><p>${line}</p></footer>`,
      }),
      lexiconFor([]),
    );
  expect(there('© Pier Post, ein Titel der Quay Mediengruppe')).toEqual([]);
  expect(there('© Quay Mediengruppe')).toHaveLength(1);
  expect(there('Pier Post reads the Quay Mediengruppe’s papers')).toHaveLength(1);
});
