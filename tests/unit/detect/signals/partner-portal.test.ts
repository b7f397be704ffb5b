import { expect, test } from 'vitest';
import { createBudget } from '../../../../src/core/budget';
import { snapshot } from '../../../../src/core/snapshot';
import signal from '../../../../src/detect/signals/partner-portal';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const MSN = 'https://www.msn.com/en-us/news/world/harbour-closed/ar-AB12';
const run = (parts: Parameters<typeof article>[0]) => signal.run(article(parts), lexiconFor(['en']));

test.each([
  ['the portal’s place for it', { url: MSN, lead: '<div class="provider-name">Northern Star</div>' }],
  [
    'its logo',
    {
      url: 'https://news.yahoo.com/harbour-closed-1.html',
      lead: '<div class="caas-logo"><img alt="Northern Star" src="/a.png"></div>',
    },
  ],
  [
    'the markup',
    {
      url: MSN,
      head: '<script type="application/ld+json">{"@type":"NewsArticle","provider":{"@type":"Organization","name":"Northern Star"}}</script>',
    },
  ],
])('a partner named in %s', (_, parts) =>
  expect(run(parts)).toMatchObject([{ trace: 'portalProvider', name: 'Northern Star', kind: 'syndicated' }]),
);

test('an organisation that the markup calls the author', () => {
  const ld = (type: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"${type}","name":"Northern Star"}}</script>`;
  expect(run({ url: MSN, head: ld('Organization') })).toMatchObject([{ name: 'Northern Star' }]);
  expect(run({ url: MSN, head: ld('Person') })).toEqual([]);
});

test.each([
  [
    'https://www.aol.com/news/harbour-closed-120000123.html',
    '<a class="source-logo" href="https://star.example/"><img alt="Northern Star" src="/a.png"></a>',
  ],
  [
    'https://finance.yahoo.com/news/harbour-closed-120000123.html',
    '<a class="attribution" href="https://star.example/"><img alt="Northern Star" src="/a.png"></a>',
  ],
  [
    'https://www.newsbreak.com/news/3512345678901-harbour-closed',
    '<div class="publisher-name">Northern Star</div>',
  ],
  ['https://www.smartnews.com/p/4512345678901', '<div class="publisher-info">Northern Star</div>'],
])('%s names its partner', (url, lead) =>
  expect(run({ url, lead })[0]).toMatchObject({ trace: 'portalProvider', name: 'Northern Star' }),
);

test('a logo in the component that shows the article', () => {
  const page = new DOMParser().parseFromString(
    '<html lang="en"><head><title>Harbour closed</title></head><body><msn-article></msn-article></body></html>',
    'text/html',
  );
  const root = page.querySelector('msn-article')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = `<h1>Harbour closed</h1><div class="provider-logo"><img alt="Northern Star" src="/a.png"></div>
    ${prose({})
      .map((text) => `<p>${text}</p>`)
      .join('')}`;
  const read = snapshot(
    page,
    MSN,
    createBudget(() => 0),
  );
  expect(signal.run(read, lexiconFor(['en']))).toMatchObject([{ name: 'Northern Star' }]);
});

test('a list of more from the partner', () => {
  const lead =
    '<h3>More from Northern Star</h3><ul><li><a href="https://star.example/quay-1">The quay</a></li></ul>';
  expect(run({ url: MSN, lead })[0]).toMatchObject({ trace: 'portalMore', name: 'Northern Star' });
});

test.each([
  ['the portal’s own name', { url: MSN, lead: '<div class="provider-name">MSN</div>' }],
  ['nobody', { url: MSN }],
  ['another site’s class of that name', { lead: '<div class="provider-name">Northern Star</div>' }],
  [
    'more of the portal’s own',
    { url: MSN, tail: '<h2>More From MSN Money</h2><p><a href="/money/1">Money</a></p>' },
  ],
])('silent on %s', (_, parts) => expect(run(parts)).toEqual([]));

test.each([
  [
    'the title',
    {
      url: 'https://news.yahoo.co.jp/articles/0f3a',
      title: 'Harbour bridge closed for two winters（北星新聞） - Yahoo!ニュース',
      headline: 'Harbour bridge closed for two winters',
    },
    '北星新聞',
  ],
  [
    'its own meta element',
    {
      url: 'https://v.daum.net/v/20250418103512345',
      head: '<meta property="og:site_name" content="다음 - 북성일보"><meta property="article:media_name" content="북성일보">',
    },
    '북성일보',
  ],
])('a partner named in %s of a portal', (_, parts, name) =>
  expect(run(parts)[0]).toMatchObject({ trace: 'portalProvider', name }),
);

test('an agency as the partner', () =>
  expect(run({ url: MSN, lead: '<div class="provider-name">Reuters</div>' })[0]).toMatchObject({
    kind: 'wire',
  }));
