import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/translated-rubric';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (parts: Parameters<typeof article>[0]) =>
  signal.run(article({ lang: 'es', ...parts }), lexiconFor(['es']))[0];
const above = '<a href="/internacional/theguardian/">The Guardian</a>';
const tail = '<p>Traducción de Ana Muelle.</p>';

test('a publication’s name over the headline, and the translator', () =>
  expect(run({ above, tail })).toMatchObject({ name: 'The Guardian', kind: 'syndicated' }));

test.each([
  ['no translator', { above }],
  ['no publication', { above: '<a href="/internacional/">Internacional</a>', tail }],
  ['a word that a paper is called as well', { above: '<p>Post</p>', tail }],
  ['its own name', { above, tail, url: 'https://www.theguardian.com/harbour-1' }],
  ['an agency', { above: '<a href="/reuters/">Reuters</a>', tail }],
])('silent: %s', (_, parts) => expect(run(parts)).toBeUndefined());

test('the writer’s paper in the line of the translator', () => {
  const name = (line: string) => run({ tail: `<p>${line}</p>` })?.name;
  expect(name('Rafael Muelle, El País (Madrid). Traducido del español por Faro Internacional.')).toBe(
    'El País',
  );
  expect(name('Rafael Muelle, catedrático. Traducido del español por Faro Internacional.')).toBeUndefined();
});
