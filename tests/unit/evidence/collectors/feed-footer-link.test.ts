import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/feed-footer-link';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

test('the first link is the article', () => {
  const tail =
    '<p>The post <a href="https://pier.example/2024/harbour/">Harbour closed</a> appeared first on <a href="https://pier.example">Pier News</a>.</p>';
  expect(collector.collect(article({ tail }), lexiconFor(['en']))).toMatchObject([
    { url: 'https://pier.example/2024/harbour/', name: 'Pier News' },
  ]);
});

test('silent on the site itself', () => {
  const tail =
    '<p>The post <a href="/harbour/">Harbour closed</a> appeared first on <a href="/">Pier News</a>.</p>';
  expect(
    collector.collect(article({ tail, url: 'https://pier.example/harbour/' }), lexiconFor(['en'])),
  ).toEqual([]);
});
