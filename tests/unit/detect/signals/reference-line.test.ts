import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/reference-line';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (lang: string, parts: Parameters<typeof article>[0]) =>
  signal.run(article({ lang, ...parts }), lexiconFor([lang]));

test.each([
  ['en', '(The Guardian, 4 November 2026)', 'The Guardian'],
  ['en', 'The Guardian, 4 November 2026, p. 12', 'The Guardian'],
  [
    'de',
    'Gastbeitrag von Jana Muster, Frankfurter Rundschau vom 31. Oktober 2026, Seite 24',
    'Frankfurter Rundschau',
  ],
  ['fr', '(La Croix, mercredi 4 novembre)', 'La Croix'],
  ['it', 'da La Stampa, 12 febbraio 2026', 'La Stampa'],
  ['it', 'da La Stampa dell’8 novembre 2020', 'La Stampa'],
  ['es', 'El País, Babelia, 31-10-2026. [PDF]', 'El País'],
])('%s: %s', (lang, line, name) => {
  expect(run(lang, { tail: `<p><em>${line}</em></p>` })).toMatchObject([{ trace: 'referenceLine', name }]);
  expect(run(lang, { lead: `<p>${line}</p>` })).toMatchObject([{ name }]);
});

test.each([
  [
    'a sentence',
    '<p>The Guardian had told the story on 4 November 2026, and nobody believed a word of it then.</p>',
  ],
  ['no day', '<p>The Guardian, London</p>'],
  ['a rubric that a paper is called like', '<p>Welt | 12.05.2026</p>'],
  ['a rubric beside the author', '<p>By Jane Doe | Nature | May 3, 2024</p>'],
  ['one that is linked', '<p><a href="/category/a/">The Guardian</a> – May 3, 2024</p>'],
  ['a list of what it is drawn from', '<p>Sources: parish archive; The Guardian of 14 August 1951</p>'],
  ['a weekday that is a paper’s name', '<p>Freitag, 06.07.2018, 10:29</p>'],
  ['an agency’s short name', '<p>Mayor Hege Moen (AP), 16 November</p>'],
  ['a list of references', '<ul><li>The Guardian, 4 November 2026</li></ul>'],
  ['several', '<p>The Guardian, 4 November 2026</p><p>The Times, 5 November 2026</p>'],
  ['a quotation’s credit', '<blockquote><p>“We wait.”</p></blockquote><p>The Guardian, 4 November 2026</p>'],
  ['a caption', '<figure><img src="/a.jpg"><figcaption>The Guardian, 4 November 2026</figcaption></figure>'],
])('silent on %s', (_, tail) => {
  expect(run(/Freitag|Welt/.test(tail) ? 'de' : 'en', { tail })).toEqual([]);
});

test('a page that is laid out in a table, and a paper that no table knows', () => {
  const line = '<p>The Guardian, 4 November 2026</p>';
  const page = (tail: string) => article({ above: '<table><tr><td>', tail: `${tail}</td></tr></table>` });
  expect(signal.run(page(line), lexiconFor(['en']))).toMatchObject([{ name: 'The Guardian' }]);
  expect(run('en', { tail: '<p>From the Westmark Gazette, 4 November 2026</p>' })).toMatchObject([
    { name: 'Westmark Gazette' },
  ]);
  expect(run('en', { tail: '<p>Westmark Gazette, 4 November 2026</p>' })).toEqual([]);
});

test('silent on the paper’s own site', () =>
  expect(
    run('en', {
      url: 'https://www.theguardian.com/world/harbour-closed',
      tail: '<p>The Guardian, 4 November 2026</p>',
    }),
  ).toEqual([]));

test.each([
  ['de', '<p>aus: Badische Zeitung, 3. Mai 2014</p>'],
  ['de', '<p>Artikel aus der Badischen Zeitung vom 3. Mai 2014</p>'],
  ['it', '<p>da la Repubblica, 3 maggio 2014</p>'],
])('%s: the words ahead of the paper: %s', (lang, tail) =>
  expect(signal.run(article({ lang, tail }), lexiconFor([lang]))).toHaveLength(1),
);

test.each([
  ['de', '<p>Veröffentlicht in: Badische Zeitung, 3. Mai 2014</p>', 1],
  ['de', '<p>Fundstelle: Badische Zeitung vom 3. Mai 2014</p>', 1],
  // Rubrics are called like papers.
  ['fr', '<p>Publié dans Monde, 3 mai 2014</p>', 0],
  ['de', '<p>Veröffentlicht in Welt, 3. Mai 2014</p>', 0],
])('%s: where it was printed: %s', (lang, tail, count) =>
  expect(signal.run(article({ lang, tail }), lexiconFor([lang]))).toHaveLength(count),
);

test('a paper’s day above the site’s own: first there, then here', () => {
  const named = (tail: string) => run('sr', { tail })[0]?.name;
  expect(named('<p>Luka, 11.05.2024.</p><p>Daily, 13.05.2024.</p>')).toBe('Luka');
  expect(named('<p>Luka, 11.05.2024.</p><p>Molo, 13.05.2024.</p>')).toBeUndefined();
  expect(named('<p>Luka, 11.05.2024.</p>')).toBeUndefined();
});

test('on the author’s own site it is the author’s text', () => {
  const head = '<meta property="og:site_name" content="Jane Doe"><meta name="author" content="Jane Doe">';
  const tail = '<p>The Guardian, 4 November 2026</p>';
  expect(run('en', { head, tail })[0]?.kind).toBe('crosspost');
  expect(run('en', { tail })[0]?.kind).toBe('syndicated');
});

test('an unknown paper between strokes is no rubric, where the line says that it is from one', () =>
  expect(run('en', { tail: '<p>From the Westmark Gazette | May 3, 2014</p>' })).toMatchObject([
    { name: 'Westmark Gazette' },
  ]));
