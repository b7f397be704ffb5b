import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/attribution-link';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (tail: string) => collector.collect(article({ tail }), lexiconFor(['en']));

test('the link inside the notice', () =>
  expect(
    collect(
      '<p>This story was originally published by <a href="https://star.example/a/harbour-1?utm_source=x">Northern Star</a>.</p>',
    ),
  ).toMatchObject([{ url: 'https://star.example/a/harbour-1', name: 'Northern Star', kind: 'syndicated' }]));

test('the link right behind it', () =>
  expect(
    collect(
      '<p>This article first appeared in Northern Star.</p><p><a href="https://star.example/a/harbour-1">Harbour closed</a></p>',
    ),
  ).toMatchObject([{ url: 'https://star.example/a/harbour-1', name: 'Northern Star' }]));

test('a known publisher’s name gives its host', () =>
  expect(collect('<p>This article originally appeared on Grist.</p>')).toMatchObject([
    { name: 'Grist', host: 'grist.org' },
  ]));

test('silent without a notice, and for links to sharing', () => {
  expect(collect('<p>See <a href="https://star.example/a/harbour-1">Northern Star</a>.</p>')).toEqual([]);
  expect(
    collect('<p>Originally published on <a href="https://twitter.com/star/1">this thread</a>.</p>'),
  ).toEqual([]);
});
