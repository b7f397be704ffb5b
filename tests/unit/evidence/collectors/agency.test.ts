import { expect, test } from 'vitest';
import collector from '../../../../src/evidence/collectors/agency';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../article';

test('each agency once, with its site', () =>
  expect(
    collector.collect(
      article({ lead: '<p>Von dpa 30.04.2024</p>', tail: '<p>Quelle: sid/dpa</p>', lang: 'de' }),
      lexiconFor(['de']),
    ),
  ).toMatchObject([
    { name: 'dpa', host: 'dpa.com', kind: 'wire' },
    { name: 'SID', host: 'sid.de', kind: 'wire' },
  ]));

test('silent for agencies under pictures', () =>
  expect(
    collector.collect(
      article({ lead: '<figcaption>Foto: dpa</figcaption>', lang: 'de' }),
      lexiconFor(['de']),
    ),
  ).toEqual([]));
