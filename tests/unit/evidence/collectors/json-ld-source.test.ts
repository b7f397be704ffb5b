import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/json-ld-source';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (more: object) =>
  collector.collect(
    article({
      head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...more })}</script>`,
    }),
    lexiconFor([]),
  );

test('what the article is based on', () =>
  expect(collect({ isBasedOn: { '@id': 'https://star.example/a/harbour-1' } })).toMatchObject([
    { url: 'https://star.example/a/harbour-1' },
  ]));

test('silent for the site itself and for a company’s name', () =>
  expect(collect({ isBasedOn: 'https://daily.example/x-1', publisher: { name: 'Daily Holding' } })).toEqual(
    [],
  ));
