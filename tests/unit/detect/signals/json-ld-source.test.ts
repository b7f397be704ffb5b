import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/json-ld-source';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (more: object) =>
  signal.run(
    article({
      head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...more })}</script>`,
    }),
    lexiconFor([]),
  );

test('another publisher’s article is stated as the basis', () => {
  const [finding] = run({ isBasedOn: 'https://star.example/2024/harbour-closed' });
  expect(finding).toMatchObject({ url: 'https://star.example/2024/harbour-closed' });
  expect(finding?.weight).toBeLessThan(2);
});

test('a known publisher stated as the source', () =>
  expect(run({ sourceOrganization: { name: 'Project Syndicate' } })[0]).toMatchObject({
    name: 'Project Syndicate',
  }));

test.each([
  { isBasedOn: 'https://daily.example/harbour-closed' },
  { publisher: { name: 'Daily Holding plc' } },
  { sourceOrganization: { name: 'Daily' } },
])('silent: %o', (more) => expect(run(more)).toEqual([]));

test('a provider that is shown above the text is the partner whose article it is', () => {
  const ld = JSON.stringify({ '@type': 'NewsArticle', provider: { name: 'Project Syndicate' } });
  const head = `<script type="application/ld+json">${ld}</script>`;
  const weight = (above: string) => signal.run(article({ head, above }), lexiconFor([]))[0]?.weight ?? 0;
  expect(weight('<div>Project Syndicate</div>')).toBeGreaterThan(4);
  expect(weight('<div><span>Project Syndicate</span><button>Follow</button></div>')).toBeGreaterThan(4);
  expect(weight('<div>Project Syndicate is a partner</div>')).toBeLessThan(2);
});

test('a portal states and shows the publisher of an article, beside its own name', () => {
  const ld = JSON.stringify({ '@type': 'NewsArticle', publisher: { name: 'The Guardian' } });
  const head = `<meta property="og:site_name" content="Start Page"><script type="application/ld+json">${ld}</script>`;
  const weight = (parts: Parameters<typeof article>[0]) =>
    signal.run(article({ head, ...parts }), lexiconFor([]))[0]?.weight ?? 0;
  expect(weight({ lead: '<p>3 May 2024, 6:31 The Guardian</p>' })).toBeGreaterThan(4);
  expect(
    weight({ above: '<div><a href="/source/guardian">The Guardian</a> 35K followers</div>' }),
  ).toBeGreaterThan(4);
  expect(weight({})).toBeLessThan(2);
  // On its own site it is no other publisher.
  expect(weight({ lead: '<p>The Guardian</p>', url: 'https://www.theguardian.com/harbour' })).toBe(0);
});

test('microdata names the source as well, with its site or as a known publisher', () => {
  const names = (lead: string) => signal.run(article({ lead }), lexiconFor([])).map(({ name }) => name);
  const holder = (inner: string) =>
    `<div itemprop="sourceOrganization" itemscope itemtype="https://schema.org/Organization">${inner}</div>`;
  expect(names(holder('<a itemprop="name" href="https://star.example/">Northern Star</a>'))).toEqual([
    'Northern Star',
  ]);
  expect(names(holder('<span itemprop="name">Project Syndicate</span>'))).toEqual(['Project Syndicate']);
  expect(names(holder('<span itemprop="name">Daily Holding plc</span>'))).toEqual([]);
});
