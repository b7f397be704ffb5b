import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/continue-reading-link';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (tail: string) => collector.collect(article({ tail }), lexiconFor(['de']));

test('the rest of the text elsewhere, whatever the page’s language', () =>
  expect(collect('<p><a href="https://star.example/a/harbour-1">Continue reading...</a></p>')).toMatchObject([
    { url: 'https://star.example/a/harbour-1' },
  ]));

test('silent for teasers of the page’s own site', () =>
  expect(collect('<p><a href="/a/harbour-2">Weiterlesen</a></p>')).toEqual([]));
