import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/link-behind';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const STORY = 'https://star.example/2024/harbour-closed-for-weeks';
const [FIRST = '', SECOND = ''] = prose({});
const run = (end: string, tail: string) =>
  signal.run(article({ text: [FIRST, `${SECOND.slice(0, -1)}${end}`], tail }), lexiconFor(['en']));
const link = (words: string, url = STORY) => `<p><a href="${url}">${words}</a></p>`;

test.each(['. […]', '..', '. [+812 chars]', ' and …'])(
  'a text cut so (%s), then any link: an excerpt',
  (end) =>
    expect(run(end, link('Star'))).toMatchObject([{ trace: 'excerptLink', kind: 'excerpt', url: STORY }]),
);

test.each([
  [
    '“More at X”',
    '<p>More at <a href="https://star.example/2024/harbour-closed-for-weeks">Northern Star</a></p>',
  ],
  ['a button', link('Open it on their site')],
])('without a mark, then %s to an address about the same', (_, tail) =>
  expect(run(' and then', tail)).toMatchObject([{ kind: 'excerpt', url: STORY }]),
);

test.each([
  ['a whole text', '.', link('Northern Star')],
  ['a home page', '. […]', link('Northern Star', 'https://star.example/')],
  ['the site’s own page', '. […]', link('More', '/2024/harbour-closed-for-weeks')],
  [
    'dots and a line between',
    ' and …',
    `<p>See you next week!</p>${link('Northern Star')}`.replace('closed-for-weeks', 'b'),
  ],
  [
    'no mark, and a link to something else',
    ' and then',
    link('Recipes', 'https://star.example/food/soup-of-leeks'),
  ],
])('silent on %s', (_, end, tail) => expect(run(end, tail)).toEqual([]));

test('silent on a long text', () =>
  expect(
    signal.run(
      article({
        text: [...prose({}), ...prose({}), ...prose({}), `${FIRST} […]`],
        tail: link('Northern Star'),
      }),
      lexiconFor(['en']),
    ),
  ).toEqual([]));

test('what leads to a press release is one', () => {
  const page = article({
    lang: 'de',
    text: [
      'Das Hafenamt erneuert die Schleusentore. Der Hafen wird dafür drei Wochen lang gesperrt. Bei [...]',
    ],
    tail: '<p><a href="https://hafenamt.example/presse/schleusentore">» zur vollständigen Pressemeldung</a></p>',
  });
  expect(signal.run(page, lexiconFor(['de']))[0]).toMatchObject({ kind: 'press-release' });
});
