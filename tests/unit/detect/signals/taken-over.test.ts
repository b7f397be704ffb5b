import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/taken-over';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

test.each([
  [
    'en',
    'This article is republished from Tide Lab under a Creative Commons license. Read the original article.',
    'Tide Lab',
    'syndicated',
  ],
  ['en', 'Reprinted with permission of Tidewater Review.', 'Tidewater Review', 'syndicated'],
  ['en', '© Provided by Northern Star', 'Northern Star', 'syndicated'],
  [
    'en',
    'Articles from Marine Letters are provided here courtesy of Marine Society',
    'Marine Society',
    'syndicated',
  ],
  [
    'de',
    'Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen und von der Redaktion nicht bearbeitet.',
    'dpa',
    'wire',
  ],
  ['de', 'Mit freundlicher Genehmigung von Küstenblatt.', 'Küstenblatt', 'syndicated'],
  [
    'fr',
    'Cet article est republié à partir de Le Quai sous licence Creative Commons.',
    'Le Quai',
    'syndicated',
  ],
  ['nl', 'Dit is een artikel van onze mediapartner De Kade.', 'De Kade', 'syndicated'],
  ['en', 'Taken from The Guardian', 'The Guardian', 'syndicated'],
  ['de', 'Nachdruck aus hafen&werft, Ausgabe 3/2026.', 'hafen&werft', 'syndicated'],
  ['it', 'Estratto dell’articolo di Giovanna Molo per “il Faro del Nord”', 'Faro del Nord', 'excerpt'],
  [
    'pt',
    'A reportagem é de Joana Cais, publicada por O Cais, 12-05-2026. A tradução é do Farol.',
    'O Cais',
    'syndicated',
  ],
  ['es', 'El artículo es de Ana Holt, publicado en El Muelle, 12-05-2026.', 'El Muelle', 'syndicated'],
  [
    'pl',
    'Artykuł opublikowany w magazynie Latarnik na licencji Creative Commons. Z angielskiego przełożyła Jana Fala.',
    'Latarnik',
    'syndicated',
  ],
  ['pl', 'Przedruk za zgodą redakcji: „Latarnik Polski” nr 9/2026.', 'Latarnik Polski', 'syndicated'],
])('%s: %s', (lang, line, name, kind) => {
  const [finding] = signal.run(article({ tail: `<p>${line}</p>`, lang }), lexiconFor([lang]));
  expect(finding).toMatchObject({ name, kind, reason: 'republished' });
});

test.each([
  ['pl', 'Krzesło nauczycielki, za zgodą zawiadowcy, zostało.'],
  [
    'de',
    'Die Ausfuhr erfolgte mit Genehmigung der Bundesregierung, sagte ein Sprecher der Hafenverwaltung am Montag in Westmark.',
  ],
  [
    'de',
    'Bei der Übernahme des Fahrzeugs ist nur eine geringe Anzahlung zu leisten, heißt es in dem Angebot für die Kunden.',
  ],
  [
    'fr',
    'La reprise du groupe par trois journaux de la région a été annoncée lundi devant les salariés de l’imprimerie.',
  ],
  [
    'en',
    'The letter was reprinted in dozens of books, and the phrase adapted from it is now carved above the harbour gate.',
  ],
])('%s: prose stays silent', (lang, text) =>
  expect(signal.run(article({ text: prose({ last: () => text }), lang }), lexiconFor([lang]))).toEqual([]),
);

test.each([
  ['who wrote a guest article', '<p>This article was provided by Jane Doe, who teaches at the college.</p>'],
  ['another paper’s reporter as a guest', '<p>Jane Doe covers ports for The Guardian.</p>'],
  ['a picture’s credit', '<p>Image © Trustees of the museum. Reproduced by permission.</p>'],
  ['a known site as the source of no one knows what', '<p>Taken from the harbour log.</p>'],
  [
    'the site’s own columnist',
    '<p>Jane Doe is a columnist for the Daily Quay. Her column is distributed by Creators Syndicate.</p>',
  ],
])('silent: %s', (_, tail) => {
  const head = '<meta property="og:site_name" content="Westmark Daily Quay">';
  const found = signal.run(article({ tail, head }), lexiconFor(['en']));
  expect(found).toEqual([]);
});

test.each([
  ['de', '<p>Er stammt aus dem automatischen Newsfeed der Deutschen Presse-Agentur.</p>', 'wire'],
  ['fr', '<p>Article reproduit avec l’aimable autorisation de La Lanterne.</p>', 'syndicated'],
  ['en', '<p>Article republished with permission of Pier News.</p>', 'syndicated'],
  ['es', '<p>Artículo reproducido con autorización de El Faro.</p>', 'syndicated'],
  ['de', '<p>Text mit freundlicher Genehmigung des Hafenkuriers.</p>', 'syndicated'],
  ['de', '<p>Original-Content von: Hafenamt Westmark, übermittelt durch news aktuell</p>', 'press-release'],
])('%s: %s', (lang, tail, kind) =>
  expect(signal.run(article({ lang, tail }), lexiconFor([lang]))[0]).toMatchObject({ kind }),
);

test('an agency’s feed is an agency’s text, whichever it is', () => {
  const tail =
    '<p>This article was generated from an automated news agency feed without modifications to text.</p>';
  expect(signal.run(article({ tail }), lexiconFor(['en']))[0]).toMatchObject({ kind: 'wire' });
});
