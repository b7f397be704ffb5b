import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/cross-host-canonical';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (head: string, tail = '') => collector.collect(article({ head, tail }), lexiconFor([]));

test('canonical, og:url and the syndication tag, in the order of trust', () => {
  const hints = collect(
    '<link rel="canonical" href="https://star.example/a/b-1"><meta property="og:url" content="https://star.example/a/b-2"><meta name="syndication-source" content="https://star.example/a/b-3">',
  );
  expect(hints.map((hint) => hint.url)).toEqual([
    'https://star.example/a/b-1',
    'https://star.example/a/b-2',
    'https://star.example/a/b-3',
  ]);
  expect(hints[0]?.trust).toBeGreaterThan(hints[1]?.trust ?? 1);
});

test('a canonical pasted into the text with the article', () =>
  expect(collect('', '<link rel="canonical" href="https://star.example/a/b-1">')).toMatchObject([
    { url: 'https://star.example/a/b-1' },
  ]));

test('silent for the page’s own address', () =>
  expect(collect('<link rel="canonical" href="https://daily.example/harbour-closed">')).toEqual([]));
