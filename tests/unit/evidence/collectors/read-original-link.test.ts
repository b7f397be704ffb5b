import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/read-original-link';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (tail: string) => collector.collect(article({ tail }), lexiconFor(['en']));

test('the original’s address, out of a redirector', () =>
  expect(
    collect(
      '<p><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fstar.example%2Fa%2Fharbour-1&h=1">Read the original article</a></p>',
    ),
  ).toMatchObject([{ url: 'https://star.example/a/harbour-1' }]));

test('silent for the page’s own links', () =>
  expect(collect('<p><a href="/a/b-1">Read the original article</a></p>')).toEqual([]));
