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

test.each([
  [
    'tr',
    'Liman idaresi pazartesi günü yaptığı açıklamada, eski limanın üzerindeki köprünün iki kış boyunca kapatılacağını ve işçilerin karşıya vapurla geçeceğini bildirdi.',
  ],
  ['ja', '港湾局は月曜日、旧港にかかる橋を二冬のあいだ閉鎖し、作業員を渡し船で対岸へ運ぶと発表した。'],
  ['he', 'הנהלת הנמל הודיעה ביום שני כי הגשר מעל הנמל הישן ייסגר לשני חורפים.'],
])('a theme’s default under a text in %s', (lang, text) =>
  expect(pageLangs(documentOf(`<html lang="en-US"><p>${text}</p><p>${text}</p>`))).toEqual([lang, 'en']),
);
