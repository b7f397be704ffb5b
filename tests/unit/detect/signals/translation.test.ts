import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/translation';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (tail: string, lang: string) => signal.run(article({ tail, lang }), lexiconFor([lang]))[0];
const LINK = '<a href="https://star.example/2024/old-locks">The Old Locks</a>';

test.each([
  ['en', `<p><em>This is a translation of an article by Ivan Petrov: ${LINK}.</em></p>`],
  ['de', `<p>Dies ist eine Übersetzung des Artikels ${LINK} von Jan Muster.</p>`],
  ['fr', `<p>Traduction de l’article ${LINK}</p>`],
  ['es', `<p>Este artículo es una traducción del artículo ${LINK}.</p>`],
  ['ru', `<p>Это вольный перевод статьи ${LINK}.</p>`],
  ['zh', `<p>本文译自：${LINK}</p>`],
  ['ja', `<p>この記事は翻訳記事です。原文は${LINK}。</p>`],
  ['pl', '<p>Tłumaczenie artykułu: https://star.example/2024/old-locks</p>'],
])('%s: %s', (lang, tail) => {
  expect(run(tail, lang)).toMatchObject({ kind: 'syndicated', url: 'https://star.example/2024/old-locks' });
});

test.each([
  [
    'the other language of the same site',
    'en',
    '<p>Translation of the article <a href="/de/schleuse">Die Schleuse</a></p>',
  ],
  [
    'a translation of this text elsewhere',
    'en',
    `<p>A Spanish translation of the article is available at ${LINK}.</p>`,
  ],
  [
    'a link that says so itself',
    'de',
    '<p><a href="https://star.example/2024/old-locks">Übersetzung des Artikels</a></p>',
  ],
  ['a translator and no article', 'de', '<p>Übersetzung des Artikels: Jan Muster</p>'],
  ['a book', 'en', `<p>The translation of the novel took two years. See ${LINK}.</p>`],
])('silent: %s', (_, lang, tail) => expect(run(tail, lang)).toBeUndefined());
