import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/first-published';
import taken from '../../../../src/detect/signals/taken-over';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const run = (tail: string, lang = 'en', url = 'https://daily.example/harbour-closed') =>
  signal.run(article({ tail, lang, url }), lexiconFor([lang]));

test.each([
  ['en', '<p><em>This article originally appeared on The Northern Star.</em></p>', 'The Northern Star'],
  [
    'en',
    '<p>A longer version of this essay was first published in Tidewater Review and is used here.</p>',
    'Tidewater Review',
  ],
  ['en', '<p>Originally published at northernstar.example.</p>', 'northernstar.example'],
  [
    'en',
    '<p>This story was originally published by Coastal Desk. Sign up for its newsletter.</p>',
    'Coastal Desk',
  ],
  ['en', '<p>Read the original article on Northern Star</p>', 'Northern Star'],
  ['pt', '<p>Este artigo foi publicado originalmente no site O Cais e republicado aqui.</p>', 'O Cais'],
  [
    'en',
    '<p>This story was originally produced by Coastal Desk, which is part of a network.</p>',
    'Coastal Desk',
  ],
  ['de', '<p>Dieser Artikel ist zuerst bei "Küstenblatt" erschienen.</p>', 'Küstenblatt'],
  ['de', '<p>Der Text erschien zuerst im Hafenkurier.</p>', 'Hafenkurier'],
  ['fr', '<p>Cet article a été initialement publié sur Le Quai.</p>', 'Le Quai'],
  ['es', '<p>Este artículo fue publicado originalmente en El Faro Norte.</p>', 'El Faro Norte'],
  ['it', '<p>Questo articolo è stato pubblicato originariamente su Il Molo.</p>', 'Il Molo'],
  ['nl', '<p>Dit artikel verscheen eerder in De Kade.</p>', 'De Kade'],
  ['pt', '<p>Este artigo foi publicado originalmente em O Cais.</p>', 'O Cais'],
  ['pl', '<p>Tekst pierwotnie ukazał się w Kurierze Portowym.</p>', 'Kurierze Portowym'],
  // A date, an issue or a language ahead of the publisher.
  ['en', '<p>This post was first published in German on kuestenwelt.example.</p>', 'kuestenwelt.example'],
  [
    'en',
    '<p>This essay was originally published in the Summer 2019 issue of Tidewater Review.</p>',
    'Tidewater Review',
  ],
  ['de', '<p>Dieser Beitrag erschien zuerst im August 2021 auf Englisch bei Küstenblatt.</p>', 'Küstenblatt'],
  ['es', '<p>Este artículo fue publicado originalmente en inglés en El Faro Norte.</p>', 'El Faro Norte'],
  // In a line of its own, behind the author's.
  ['de', '<p>Von Anna Holt<br>Zuerst erschienen in: Küstenblatt 3/2014</p>', 'Küstenblatt 3/2014'],
  ['de', '<p>↗ Ursprünglich erschienen auf kuestenwelt.example.</p>', 'kuestenwelt.example'],
  // Words that say too little by themselves: the publisher is well known.
  ['de', '<p>Erschienen in der Süddeutschen Zeitung am 3. Mai 2014</p>', 'Süddeutsche Zeitung'],
  ['it', '<p>Originariamente pubblicato su Il Molo.</p>', 'Il Molo'],
])('%s: %s', (lang, tail, name) => {
  const [finding] = run(tail, lang);
  expect(finding).toMatchObject({ name, kind: 'syndicated' });
  expect(finding?.weight).toBeGreaterThan(4);
});

test('a link to the article weighs most', () => {
  const [finding] = run(
    '<p>First published by <a href="https://star.example/2024/harbour-locks">Northern Star</a>.</p>',
  );
  expect(finding).toMatchObject({ reason: 'links-source', url: 'https://star.example/2024/harbour-locks' });
  expect(finding?.trace).toBe('firstPublishedLinked');
});

test.each([
  [
    'en',
    '<p><i>This article originally appeared <a href="https://star.example/2024/locks">here</a></i>.</p>',
  ],
  ['de', '<p>Im Original erschienen <a href="https://star.example/2024/locks">hier</a>.</p>'],
  ['fr', '<p>Initialement publié <a href="https://star.example/2024/locks">ici</a>.</p>'],
  ['es', '<p>Publicado originalmente <a href="https://star.example/2024/locks">aquí</a>.</p>'],
  ['en', '<p>This post was originally from <a href="https://star.example/2024/locks">here</a>.</p>'],
  ['en', '<p>Originally published at https://star.example/2024/locks.</p>'],
  [
    'en',
    '<p>This post originally appeared on my work blog:</p><p><a href="https://star.example/2024/locks">https://star.example/2024/locks</a></p>',
  ],
  ['ru', '<p>Оригинал статьи находится по ссылке https://star.example/2024/locks</p>'],
])('%s: %s leads to the article', (lang, tail) => {
  expect(run(tail, lang)[0]).toMatchObject({ url: 'https://star.example/2024/locks' });
});

test.each([
  ['en', '<p><i>This article originally appeared <a href="/2019/locks">here</a></i>.</p>'],
  ['en', '<p>This essay was originally published in the Summer 2019 issue of our magazine.</p>'],
  ['en', '<p>This post first appeared in German on this blog as Der Waldbus.</p>'],
  ['en', '<p>Produced by Daily Brand Studio and first published in The Daily.</p>'],
  ['en', '<p>Originally published in Daily Issue 14 (Winter 2022).</p>'],
  ['fr', '<p>Publié par <a href="https://star.example/profile/1">Unknown</a> à 08:00</p>'],
  ['en', '<p>This article is co-published with Northern Star, a local newsroom.</p>'],
  ['en', '<p>Crossposted on <a href="https://medium.com/@jane/locks-1">Medium</a>.</p>'],
  ['fr', '<p>Cet article est également paru dans <a href="https://star.example/2024/a">Le Quai</a>.</p>'],
  ['it', '<p>Questo articolo è uscito anche su <a href="https://star.example/2024/a">Il Molo</a>.</p>'],
  ['de', '<p>Dieser Artikel ist in der Ausgabe 5/2024 unseres Magazins erschienen.</p>'],
  ['zh', '<p>本文首发于微信公众号，欢迎转载，请注明出处。</p>'],
  ['zh', '<p>本文首发于个人博客</p>'],
  ['en', '<p>This article was originally published on 26 Sep 2019 at 4:12pm.</p>'],
  ['en', '<p>Originally published in March 2022.</p>'],
  ['en', '<p>First published on Friday 18 November 2011.</p>'],
  ['en', '<p>The novel (originally published in 1966) was filmed twice.</p>'],
  ['en', '<p>This story also appeared in Tidewater Review.</p>'],
  ['en', '<p>A version of this page was originally posted here.</p>'],
  ['de', '<p>Dieser Beitrag wurde erstmals am 25. März 2020 veröffentlicht.</p>'],
  ['de', '<p>Ursprünglich stammt die Pflanze aus Nordamerika.</p>'],
  ['de', '<p>Originalveröffentlichung: Holt, A. et al. Tides of the Quay. Pier Letters (2024).</p>'],
])('%s stays silent: %s', (lang, tail) => expect(run(tail, lang)).toEqual([]));

test.each([
  [
    '<p>I wrote this article for a newsletter; it was originally published on <b>Northern Star</b>.</p>',
    'https://daily.example/a',
  ],
  ['<p>Originally published on Northern Star, here cross-posted.</p>', 'https://daily.example/a'],
  [
    '<p>Originally published at northernstar.example on May 3, 2024.</p>',
    'https://medium.com/@moor/harbour-1a2b',
  ],
])('the author’s own text is a cross-post: %s', (tail, url) =>
  expect(run(tail, 'en', url)[0]).toMatchObject({ kind: 'crosspost' }),
);

test('the page’s own name is no other publisher', () =>
  expect(
    run('<p>This article originally appeared on Harbour Daily.</p>', 'en', 'https://harbourdaily.example/a'),
  ).toEqual([]));

const STORY_END = 'Nobody on the quay could say on Monday how long the repair would take.';

test.each([
  [
    'en',
    `The paper called it a column that “originally appeared in The Times”, and found no such piece. ${STORY_END}`,
  ],
  [
    'en',
    `The report first appeared in The Guardian, and the port office confirmed it later that day. ${STORY_END}`,
  ],
  ['de', `Der Bericht erschien zuerst im „Spiegel“, das Hafenamt hat ihn am Abend bestätigt. ${STORY_END}`],
])('a paragraph that tells where something else appeared stays silent: %s', (lang, last) =>
  expect(signal.run(article({ lang, text: prose({ last: () => last }) }), lexiconFor([lang]))).toEqual([]),
);

test('a paragraph that says where this text appeared does not', () => {
  const last = `${STORY_END} ${STORY_END} This article originally appeared in The Northern Star.`;
  expect(signal.run(article({ text: prose({ last: () => last }) }), lexiconFor(['en']))).toHaveLength(1);
});

test('words that link to a place name it, though they are no name', () => {
  const [finding] = run(
    '<p>This post was first published on <a href="https://jane.example/piers">my blog</a>.</p>',
  );
  expect(finding).toMatchObject({
    trace: 'firstPublishedNamed',
    kind: 'crosspost',
    url: 'https://jane.example/piers',
  });
});

test('an author named in the line of the date under the text has written it', () => {
  const tail =
    '<p>Originally published at janedoe.example on May 3, 2024.</p><footer class="entry-meta"><span class="author">Jane Doe</span> May 5, 2024</footer>';
  expect(run(tail)[0]).toMatchObject({ kind: 'crosspost' });
});

test.each([
  [
    'the site is called as its author',
    'https://janedoe.example/a-harbour',
    'Jane Doe',
    'Northern Star',
    'crosspost',
  ],
  [
    'the site is called by the author’s last name',
    'https://tidewell.example/a-harbour',
    'Jane Tidewell',
    'Northern Star',
    'crosspost',
  ],
  [
    'the site is called as a paper that signs its texts',
    'https://pier-news.example/a',
    'Pier News',
    'Northern Star',
    'syndicated',
  ],
  [
    'the publisher is named as the author',
    'https://daily.example/a',
    'Northern Star',
    'Northern Star',
    'syndicated',
  ],
  [
    'the place begins with the author’s last name',
    'https://daily.example/a',
    'Jane Tidewell',
    'tidewellworks.example',
    'crosspost',
  ],
  [
    'the place is called by the author’s first letter and last name',
    'https://daily.example/a',
    'Jane Kovalik',
    'jkovalik.example',
    'crosspost',
  ],
  [
    'the site is called as a broadcaster that signs its texts',
    'https://westmarkpublicmedia.example/a',
    'Westmark Public Media',
    'Northern Star',
    'syndicated',
  ],
])('%s', (_, url, author, place, kind) => {
  const head = `<meta name="author" content="${author}"><meta property="og:site_name" content="Daily">`;
  const page = article({ url, head, tail: `<p>Originally published at ${place}.</p>` });
  expect(signal.run(page, lexiconFor(['en']))[0]).toMatchObject({ kind });
});

test('a date may stand between the words and the link', () => {
  const [finding] = run(
    '<p>Das Original erschien am 3. Mai auf <a href="https://star.example/2024/harbour-locks">The Star</a>.</p>',
    'de',
  );
  expect(finding?.url).toBe('https://star.example/2024/harbour-locks');
});

test('the notice may stand with author and date above the headline', () => {
  const above = `<div><a href="/jane">Jane Doe</a><p>Posted on <time>3 May 2024</time> • Originally published at
    <a href="https://northernstar.example/harbour">northernstar.example</a></p></div>`;
  expect(signal.run(article({ above }), lexiconFor(['en']))).toMatchObject([
    { name: 'northernstar.example', url: 'https://northernstar.example/harbour' },
  ]);
});

test('a sentence that is set in italics or small print is a note, whatever its subject', () => {
  const [first = '', ...rest] = prose({});
  const notice = 'The report on the harbour was originally published in Northern Star, by the way.';
  const run = (last: string) => signal.run(article({ text: [first, ...rest, last] }), lexiconFor(['en']));
  expect(run(notice)).toEqual([]);
  expect(run(`<em>${notice}</em>`)).toMatchObject([{ name: 'Northern Star' }]);
  expect(run(`${first} <em>${notice}</em>`)).toEqual([]);
});

test('a publisher and the day of its issue are no date alone', () => {
  expect(run('<p>First published in Pier News, 3 May 2024.</p>')).toMatchObject([{ name: 'Pier News' }]);
  expect(run('<p>First published on Tuesday, 3 May 2024.</p>')).toEqual([]);
  expect(run('<p>First published on May 3, 2024.</p>')).toEqual([]);
});

test('a platform that the page gives as its address was first when the text says so', () => {
  const url = 'https://dev.to/jane/harbour-locks-3k1p';
  const page = article({
    url: 'https://jane-notes.example/harbour-locks',
    head: `<link rel="canonical" href="${url}">`,
    tail: `<p><em>Originally published at <a href="${url}">dev.to</a> on 7 February 2025.</em></p>`,
  });
  expect(signal.run(page, lexiconFor(['en']))[0]).toMatchObject({ kind: 'crosspost', url });
});

test('a site that is called like its author holds the author’s own texts', () => {
  const kind = (name: string) =>
    signal.run(
      article({
        url: 'https://blog.anne-loewe.example/harbour-locks',
        head: `<meta name="author" content="${name}">`,
        tail: '<p>First published in <a href="https://star.example/2024/harbour-locks">Northern Star</a>.</p>',
      }),
      lexiconFor(['en']),
    )[0]?.kind;
  expect(kind('Anne Löwe')).toBe('crosspost');
  expect(kind('Jana Muster')).toBe('syndicated');
});

test('the author is no publisher', () =>
  expect(run('<p>本内容由作者授权发布，观点仅代表作者本人。</p>', 'zh')).toEqual([]));

test('the author says whose column it is', () => {
  const kind = (column: string) =>
    run(`<p>${column} first appeared in the Northern Star on 3 May 2024.</p>`)[0]?.kind;
  expect(kind('My column')).toBe('crosspost');
  expect(kind('This economy column')).toBe('syndicated');
});

test('what the story tells of a dish is no notice', () => {
  const told =
    'It is adapted from Marcella Hazan, as all sauces of this kind are, and it tastes like a summer that went by.';
  const page = article({ text: [...prose({}), told] });
  expect(taken.run(page, lexiconFor(['en']))).toEqual([]);
  const note = article({ tail: '<p>This article is adapted from The Northern Star.</p>' });
  expect(taken.run(note, lexiconFor(['en']))).toHaveLength(1);
});

test('words that lead to the original are no name', () => {
  const tail =
    '<p>本文轉載自《報端者》，<a href="https://star.example/2024/harbour-locks">原文刊載於此</a></p>';
  expect(taken.run(article({ tail, lang: 'zh' }), lexiconFor(['zh']))[0]?.name).toBe('報端者');
});
