import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/feed-tail';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

test('the address without what only tracks', () => {
  const tail = '<p>Read more at: https://star.example/world/harbour-closed?utm_source=rss#ixzz4Qw</p>';
  expect(collector.collect(article({ tail }), lexiconFor(['en']))).toMatchObject([
    { url: 'https://star.example/world/harbour-closed', host: 'star.example' },
  ]);
});

test('silent without such a mark', () =>
  expect(collector.collect(article({ tail: '<p>https://star.example/a-1</p>' }), lexiconFor(['en']))).toEqual(
    [],
  ));
