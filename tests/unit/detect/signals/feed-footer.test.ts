import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/feed-footer';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const footer = (words: string, title = 'Harbour closed', site = 'Pier News') =>
  words
    .replace('{T}', `<a href="https://pier.example/2024/harbour-closed/">${title}</a>`)
    .replace('{S}', `<a href="https://pier.example/">${site}</a>`);

test.each([
  'The post {T} appeared first on {S}.',
  'The post {T} first appeared on {S}.',
  'Der Beitrag {T} erschien zuerst auf {S}.',
  'L’article {T} est apparu en premier sur {S}.',
  'La entrada {T} se publicó primero en {S}.',
  "L'articolo {T} proviene da {S}.",
  'O conteúdo {T} aparece primeiro em {S}.',
  'Het bericht {T} verscheen eerst op {S}.',
  'Artykuł {T} pochodzi z serwisu {S}.',
  'Inlägget {T} dök först upp på {S}.',
  'Příspěvek {T} pochází z {S}',
])('in the language of the site it came from: %s', (words) => {
  const [finding] = signal.run(article({ tail: `<p>${footer(words)}</p>` }), lexiconFor(['en']));
  expect(finding).toMatchObject({ reason: 'feed', name: 'Pier News' });
});

test('silent about the site’s own footer', () => {
  const tail =
    '<p>The post <a href="/harbour">Harbour closed</a> appeared first on <a href="/">Pier News</a>.</p>';
  expect(signal.run(article({ tail, url: 'https://piernews.example/harbour' }), lexiconFor(['en']))).toEqual(
    [],
  );
});
