import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/republication-pixel';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

test('the publisher whose counter it is', () =>
  expect(
    collector.collect(
      article({ tail: '<img src="https://pixel.propublica.org/pixel.js" alt="">' }),
      lexiconFor([]),
    ),
  ).toMatchObject([{ host: 'propublica.org', name: 'ProPublica', kind: 'syndicated' }]));

test('silent for the copy-and-paste box of an original', () => {
  const tail =
    '<div id="republication-tracker-tool-shareable-content"><img src="https://star.example/?republication-pixel=true&post=1"></div>';
  expect(collector.collect(article({ tail }), lexiconFor([]))).toEqual([]);
});
