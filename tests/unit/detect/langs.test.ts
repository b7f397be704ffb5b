import { expect, test } from 'vitest';
import { pageLangs } from '../../../src/detect/langs';
import { documentOf, paragraphs, plainPage, STORY, scrapedPage } from '../core/pages';

test.each([
  ['declared and written in one language', plainPage(), ['en']],
  ['English text under German menus', scrapedPage(), ['en', 'de']],
  ['no declaration', paragraphs(), ['en']],
  [
    'a theme’s default under German text',
    `<html lang="en-US"><p>${'Die Brücke über den Hafen wird am Montag für zwei Winter geschlossen, und das ist nicht die erste Sperrung, die es gab.'.repeat(2)}</p>`,
    ['de', 'en'],
  ],
  ['og:locale', `<meta property="og:locale" content="fr_FR"><p>Bonjour</p>`, ['fr']],
  ['line breaks only', `<div>${STORY.join('<br><br>')}</div>`, ['en']],
  ['nonsense', '<html lang="x-none"><p>12</p>', []],
  ['nothing', '', []],
])('%s', (_, html, langs) => expect(pageLangs(documentOf(html))).toEqual(langs));

test('the country of the site, where there is a lexicon for it', () => {
  const document = documentOf(`<base href="https://www.hafenblatt.de/x">${paragraphs()}`);
  expect(pageLangs(document)).toEqual(['en', 'de']);
});
