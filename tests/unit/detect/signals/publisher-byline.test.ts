import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/publisher-byline';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (lead: string, url?: string) =>
  signal.run(article({ lead, ...(url ? { url } : {}) }), lexiconFor(['en']))[0];

test.each([
  ['<p>By Jane Doe | The Washington Post</p>', 'The Washington Post'],
  ['<p class="byline">Jane Doe, The Washington Post</p>', 'The Washington Post'],
  ['<div class="author">Jane Doe<span>The Guardian</span></div>', 'The Guardian'],
  ['<div class="mod-author">BBC Mundo</div>', 'BBC News Mundo'],
  ['<p>By The Guardian</p>', 'The Guardian'],
  ['<p class="byline">Jana Muster, SWR</p>', 'SWR'],
  ['<p>By Jane Doe, of The Guardian</p>', 'The Guardian'],
  ['<p>By The Guardian / GDA</p>', 'The Guardian'],
  ['<div class="gnt_by"><div>Jane Doe</div><div>The Guardian</div></div>', 'The Guardian'],
  ['<p>By Jane Doe, <a href="https://www.quayside.org/2024/locks">quayside.org</a></p>', 'quayside.org'],
  ['<div class="author">Jane van der Moor • The Guardian • May 3, 2024</div>', 'The Guardian'],
  ['<p>Joana Cais, De Westmark para a BBC News Brasil</p>', 'BBC News Brasil'],
  ['<p class="byline">Joana Cais - Da BBC News Brasil em São Paulo</p>', 'BBC News Brasil'],
])('%s', (lead, name) => expect(run(lead)).toMatchObject({ name, kind: 'syndicated' }));

test.each<[what: string, lead: string, url?: string]>([
  ['its own writer', '<p>By Jane Doe | The Washington Post</p>', 'https://www.washingtonpost.com/harbour-1'],
  [
    'a member of the newsroom that several broadcasters run together',
    '<p class="byline">Jana Muster, SWR</p>',
    'https://www.tagesschau.de/wirtschaft/hafen-104.html',
  ],
  ['a line that no word or class marks as the byline', '<p>Jane Doe | The Guardian</p>'],
  ['the paper that a quotation is from', '<p>From the Wall Street Journal:</p>'],
  ['a desk that is named like an address', '<p>By Jane Doe / quayside.org</p>'],
  ['the author’s own site', '<p>By Jane Doe, <a href="https://www.janedoe.org/">janedoe.org</a></p>'],
  ['what the author is', '<p>By Jane Doe, correspondent</p>'],
  ['where the news was found', '<p>Via The Guardian</p>'],
  ['an agency, whose credits are read elsewhere', '<p class="byline">Jane Doe, Reuters</p>'],
  ['where the writer comes from', '<p>Jane Doe, from Westmark</p>'],
  ['a paper that no table knows', '<p>By Jane Doe | Harbour Correspondent</p>'],
  ['what the author did before', '<p>By Jane Doe, formerly of The Guardian</p>'],
  ['a picture', '<figure><figcaption class="byline">Jane Doe/The Guardian</figcaption></figure>'],
])('silent: %s', (_, lead, url) => expect(run(lead, url)).toBeUndefined());

const stated = (author: object, url?: string) => {
  const ld = JSON.stringify({ '@type': 'NewsArticle', author });
  const head = `<script type="application/ld+json">${ld}</script>`;
  return signal.run(article({ head, ...(url ? { url } : {}) }), lexiconFor(['es']))[0];
};

test('the markup names a paper as the author', () => {
  expect(stated({ '@type': 'Organization', name: 'BBC News Mundo' })?.name).toBe('BBC News Mundo');
  expect(stated({ name: 'BBC News Mundo' }, 'https://www.bbc.com/mundo/harbour-1')).toBeUndefined();
  expect(stated({ name: 'Jane Doe, The Guardian' })?.name).toBe('The Guardian');
  expect(stated({ name: 'Jane Doe' })).toBeUndefined();
  expect(stated({ name: 'AgE' })).toBeUndefined();
});

test('the byline may begin with a label', () =>
  expect(
    signal.run(
      article({ lead: '<div class="field-author">BY: JANE MUSTER, Kansas Reflector</div>' }),
      lexiconFor(['en']),
    )[0],
  ).toMatchObject({ name: 'Kansas Reflector' }));

test('the author with a paper in brackets, or labelled behind the text', () => {
  const name = (parts: Parameters<typeof article>[0]) =>
    signal.run(article({ lang: 'de', ...parts }), lexiconFor(['de']))[0]?.name;
  expect(name({ lead: '<p>Von Jana Muster (Badische Zeitung)</p>' })).toBe('Badische Zeitung');
  expect(name({ tail: '<p>Autor: Jana Muster / Badische Zeitung</p>' })).toBe('Badische Zeitung');
  expect(name({ tail: '<p>Autorin: Jana Muster, Redaktion</p>' })).toBeUndefined();
});

test('the author may stand over the headline', () =>
  expect(
    signal.run(
      article({ above: '<div class="header__author">Joana Cais - Da BBC News Brasil</div>' }),
      lexiconFor(['pt']),
    )[0],
  ).toMatchObject({ name: 'BBC News Brasil' }));

test('a rubric that a paper is called like is none, linked to the site’s list or between strokes', () => {
  const rubric = '<a href="/category/nature/" rel="category tag">Nature</a>';
  expect(run(`<p class="post-meta">by Jane Doe | May 3, 2024 | ${rubric} | 0 comments</p>`)).toBeUndefined();
  expect(run(`<p>By Jane Doe | ${rubric}</p>`)).toBeUndefined();
  expect(run('<p>By Jane Doe | Fortune | May 3, 2024</p>')).toBeUndefined();
  expect(run('<p>By Jane Doe | Fortune</p>')).toMatchObject({ name: 'Fortune' });
  expect(
    run('<p>By Jane Doe | <a href="https://fortune.com/a-1">Fortune</a> | May 3, 2024</p>'),
  ).toBeDefined();
});
