import { describe, expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/read-original';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const run = (tail: string, text?: readonly string[]) =>
  signal.run(article({ tail, ...(text ? { text } : {}) }), lexiconFor(['en']));

test('a line leads to the original elsewhere', () =>
  expect(
    run('<p><a href="https://star.example/2024/harbour">Read the original article</a></p>')[0],
  ).toMatchObject({
    url: 'https://star.example/2024/harbour',
  }));

test('a short text leads on elsewhere: an excerpt', () => {
  const text = [
    'The harbour of Westmark will be closed for three weeks while divers replace the old lock gates.',
  ];
  const tail =
    '<p><a href="/out/?url=https%3A%2F%2Fstar.example%2F2024%2Fharbour">Continue reading...</a></p>';
  expect(run(tail, text)[0]).toMatchObject({ kind: 'excerpt', url: 'https://star.example/2024/harbour' });
});

test.each([
  ['ja', '港日報で記事を読む', '港日報'],
  ['ko', '항구일보에서 기사 보기', '항구일보'],
])('%s: the publisher ahead of the words: %s', (lang, words, name) => {
  const page = article({ lang, tail: `<p><a href="${STORY}">${words}</a></p>` });
  expect(signal.run(page, lexiconFor([lang]))[0]).toMatchObject({ name, url: STORY });
});

test('words that lead on need the publisher behind them, not another story', () => {
  const text = ['The harbour of Westmark will be closed for three weeks, the port authority said on Monday.'];
  const line = (words: string) => `<p>Continue reading: <a href="${STORY}">${words}</a></p>`;
  expect(run(line('Star'), text)[0]).toMatchObject({ url: STORY });
  expect(run(line('Another harbour closes'), text)).toEqual([]);
});

test('silent for the page’s own links and for links to sharing', () => {
  expect(run('<p><a href="/more-on-the-harbour">Continue reading</a></p>')).toEqual([]);
  expect(
    run('<p><a href="https://www.facebook.com/daily/posts/1">Read the original article</a></p>'),
  ).toEqual([]);
});

test('a neighbour on the same platform is another site, the platform itself is not', () => {
  const from = (href: string) =>
    signal.run(
      article({
        url: 'https://pier.wordpress.com/2024/05/harbour',
        tail: `<p><a href="${href}">View original post</a> 812 more words</p>`,
      }),
      lexiconFor(['en']),
    );
  const post = 'https://star.wordpress.com/2024/05/locks';
  expect(from(post)[0]).toMatchObject({ url: post });
  expect(from('https://pier.wordpress.com/2024/04/locks')).toEqual([]);
  expect(from('https://pier.files.wordpress.com/2024/04/locks')).toEqual([]);
  expect(from('https://en.support.wordpress.com/reblogs/more')).toEqual([]);
});

const STORY = 'https://star.example/2024/harbour';

describe('the line’s words', () => {
  test.each([
    ['en', 'Read the full story at Northern Star'],
    ['en', 'View the original post'],
    ['de', 'Den ganzen Artikel lesen Sie bei Nordstern'],
    ['fr', 'Lire la suite sur L’Étoile'],
    ['es', 'Leer la nota completa en La Estrella'],
    ['zh', '阅读全文：灯塔'],
    ['ja', '続きは灯台新聞で読む'],
  ])('%s: %s', (lang, words) => {
    const page = article({ lang, tail: `<p><a href="${STORY}">${words}</a></p>` });
    expect(signal.run(page, lexiconFor([lang, 'en']))[0]).toMatchObject({ url: STORY });
  });
});

describe('how much stands here', () => {
  const link = (words: string) => `<p><a href="${STORY}">${words}</a></p>`;

  test('a whole text with the way to its original is no excerpt', () =>
    expect(run(link('Read the original article'), [...prose({}), ...prose({})])[0]).toMatchObject({
      trace: 'readOriginal',
      kind: 'syndicated',
    }));

  test('a long text that "continues" elsewhere says nothing here', () =>
    expect(run(link('Continue reading'), [...prose({}), ...prose({}), ...prose({}), ...prose({})])).toEqual(
      [],
    ));
});

test('the line names the publisher, whatever its address is like', () => {
  const text = [
    'The harbour of Westmark will be closed for three weeks while divers replace the old lock gates.',
  ];
  const [finding] = run(
    '<p><a href="https://tm.example/news">Read the full article at Tidewater Monitor</a></p>',
    text,
  );
  expect(finding).toMatchObject({
    kind: 'excerpt',
    name: 'Tidewater Monitor',
    url: 'https://tm.example/news',
  });
  expect(
    run('<p><a href="https://tm.example/">Read the full article at Tidewater Monitor</a></p>', text),
  ).toEqual([]);
  expect(
    run('<p><a href="https://tm.example/a/harbour">Read the full article at length</a></p>', text)[0]?.name,
  ).toBe('tm.example');
});

test('a portal shows the whole of a short text', () => {
  const text = [
    '붓은 겨울에 태어난다. 족제비 꼬리털은 소한과 대한 사이에 뽑은 것이라야 끝이 살아 있다고 장인은 말했다.',
  ];
  const tail = '<p><a href="https://star.example/article/25249810">기사원문</a></p>';
  const kind = (url: string) =>
    signal.run(article({ url, lang: 'ko', text, tail }), lexiconFor(['ko']))[0]?.kind;
  expect(kind('https://n.news.naver.com/mnews/article/353/0000048112')).toBe('syndicated');
  expect(kind('https://daily.example/harbour')).toBe('excerpt');
});

test.each([
  ['de', 'Weiterlesen beim Küstenblatt', 'Küstenblatt'],
  ['fr', 'Lire la suite sur le site de La Gazette du Port', 'La Gazette du Port'],
])('%s: the publisher is named: %s', (lang, line, name) =>
  expect(
    signal.run(
      article({ lang, tail: `<p><a href="https://star.example/2024/harbour">${line}</a></p>` }),
      lexiconFor([lang]),
    )[0]?.name,
  ).toBe(name),
);
