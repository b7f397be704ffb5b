import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/source-line';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

const collect = (tail: string) => collector.collect(article({ tail, lang: 'de' }), lexiconFor(['de']));

test.each([
  [
    '<p>Quelle: <a href="https://star.example/new-locks-for-all-ports-by-2030">New locks for all ports by 2030</a></p>',
    { url: 'https://star.example/new-locks-for-all-ports-by-2030', name: 'star.example' },
  ],
  [
    '<p><a href="https://star.example/a/harbour-1">Source link</a></p>',
    { url: 'https://star.example/a/harbour-1' },
  ],
  [
    '<p>Quelle: <a href="https://amt.example/">Hafenamt Westmark</a></p>',
    { url: 'https://amt.example/', name: 'Hafenamt Westmark' },
  ],
  ['<p>Quelle: Hafenamt Westmark</p>', { name: 'Hafenamt Westmark' }],
  ['<p>Quelle: Handelsblatt</p>', { name: 'Handelsblatt', host: 'handelsblatt.com' }],
])('%s', (tail, hint) => expect(collect(tail)).toMatchObject([hint]));

test.each([
  '<p>Bildquelle: Hafenamt</p>',
  '<p>Quelle: Daily Example</p>',
  '<p>Quellen: Muster, Beispiel</p>',
])('silent: %s', (tail) => expect(collect(tail)).toEqual([]));
