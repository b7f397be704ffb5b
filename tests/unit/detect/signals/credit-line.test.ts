import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/credit-line';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (lang: string, parts: Parameters<typeof article>[0]) =>
  signal.run(article({ lang, ...parts }), lexiconFor([lang]))[0];

test.each([
  ['no', '<i>Kommentaren min fikk jeg på trykk i Klassekampen fredag 9. februar.</i>', 'Klassekampen'],
  ['no', '<i>Denne kronikken hadde jeg på trykk i Klassekampen i februar.</i>', 'Klassekampen'],
  ['el', '<p>Της Άννας Χολτ, Αναδημοσίευση από την εφημερίδα Η ΚΑΘΗΜΕΡΙΝΗ</p>', 'Kathimerini'],
  ['de', '<p>Von Jana Muster, Abdruck mit Erlaubnis des Tagesspiegels</p>', 'Der Tagesspiegel'],
  ['fi', '<p>Juttu luettavissa, kun se julkaistiin Aamulehdessä.</p>', 'Aamulehti'],
])('%s: %s', (lang, line, name) => {
  expect(run(lang, { tail: line })).toMatchObject({ name, reason: 'republished', trace: 'creditLine' });
});

test('a translator beside the publication, and the publication’s logo', () => {
  const translated =
    '<p>Z anglického originálu <a href="https://www.theguardian.com/x/2023/jul/02/t">T</a> pro deník The Guardian přeložila Jana Muster.</p>';
  expect(run('cs', { tail: translated })).toMatchObject({ name: 'The Guardian' });
  const logo =
    '<div class="partner-credit"><span>This story was originally published by</span> <a href="https://www.hcn.org/articles/locks"><img src="/a.png" alt="High Country News"></a></div>';
  expect(run('en', { lead: logo })).toMatchObject({ name: 'High Country News' });
});

test('an unknown publication is told by its link, where the words speak of a permission', () => {
  const tail =
    '<p>Jana Muster, Nachdruck erlaubt von <a href="https://pier.example/locks-of-pier">Pierblatt</a></p>';
  expect(run('de', { tail })).toMatchObject({ name: 'Pierblatt', url: 'https://pier.example/locks-of-pier' });
});

test.each<[what: string, lang: string, parts: Parameters<typeof article>[0]]>([
  ['an author', 'en', { tail: '<p>Jane Doe is a writer whose work has appeared in The Guardian.</p>' }],
  ['an author of many', 'en', { tail: '<p>My articles were published by The Guardian and Wired.</p>' }],
  ['a study', 'en', { tail: '<p>The article above was published in Nature.</p>' }],
  ['a picture', 'en', { tail: '<p>Photo printed with permission of The Guardian.</p>' }],
  [
    'a translator of no publication',
    'en',
    { tail: '<p>Translated by <a href="https://doe.example/">Jane Doe</a>.</p>' },
  ],
  [
    'a correction',
    'en',
    { tail: '<em>This story was updated after The Guardian published the letters.</em>' },
  ],
  ['another place as well', 'en', { tail: '<p>This article was also printed in The Guardian.</p>' }],
  ['an offer', 'en', { tail: '<p>Republish this story with permission of The Guardian.</p>' }],
  [
    'a licence',
    'de',
    { tail: '<p>Nachdruck nach <a href="https://creativecommons.org/licenses/">CC BY</a></p>' },
  ],
  ['a story', 'en', { text: ['This article was, he said, sold and printed in The Guardian.', 'So it was.'] }],
  [
    'its own',
    'en',
    {
      url: 'https://www.theguardian.com/harbour-1',
      tail: '<p>This article was printed in The Guardian.</p>',
    },
  ],
  ['nobody', 'de', { tail: '<p>Nachdruck nur mit Genehmigung der Redaktion.</p>' }],
])('silent: %s', (_, lang, parts) => expect(run(lang, parts)).toBeUndefined());
