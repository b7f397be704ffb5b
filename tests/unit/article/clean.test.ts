import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/article/draft';
import { author } from '../../../src/article/steps/author';
import { cards } from '../../../src/article/steps/cards';
import { continueLine } from '../../../src/article/steps/continue';
import { credits } from '../../../src/article/steps/credits';
import { debris } from '../../../src/article/steps/debris';
import { ending } from '../../../src/article/steps/ending';
import { headline } from '../../../src/article/steps/headline';
import { lead } from '../../../src/article/steps/lead';
import { named } from '../../../src/article/steps/named';
import { readAlso } from '../../../src/article/steps/read-also';
import { related } from '../../../src/article/steps/related';
import { repeats } from '../../../src/article/steps/repeats';
import { tail } from '../../../src/article/steps/tail';
import { teaser } from '../../../src/article/steps/teaser';
import { wall } from '../../../src/article/steps/wall';
import { lexiconFor } from '../../../src/lexicon';
import type { Lexicon } from '../../../src/lexicon/lexicon';
import { draftOf, SENTENCES } from './work';

const LEXICON = lexiconFor(['en', 'de']);

const removed = (run: (draft: Draft) => void, draft: Draft) => {
  run(draft);
  return draft.work.removals.list.map(({ text }) => text);
};
const withWords =
  (step: (draft: Draft, lexicon: Lexicon) => void, lang = 'en') =>
  (draft: Draft) =>
    step(draft, lexiconFor([lang]));
const [ONE] = SENTENCES as [string];

describe('named', () => {
  test.each([
    '<div class="post-share-bar share">Tell a friend</div>',
    '<div class="author-bio">Writes about boats.</div>',
    '<div class="articleRelated related-links"><a href="/x">Old boats</a></div>',
    '<p class="post-tags">ferry, island</p>',
    '<div class="paywall-offer"><p>All articles for one crown</p><button>Take it</button></div>',
    '<div id="newsletter">Every morning</div>',
    '<div class="td-post-source-via">SOURCE Coast</div>',
    '<div class="sharedaddy sd-block">Share this:</div>',
    '<form>Your mail <input></form>',
    '<div class="kommentar-item"><p>Nonsense, all of it.</p></div>',
    '<div class="articulos-relacionados">El muelle viejo</div>',
  ])('removes %s', (html) => expect(removed(named, draftOf('', html))).toHaveLength(1));
  test.each([
    ['prose under a harmless name', `<div class="meta">${ONE} And it went on like that for a while.</div>`],
    ['a figure', '<figure class="image-caption"><img src="/a.jpg"><figcaption>Boat</figcaption></figure>'],
    ['text that stands behind a paywall', '<div class="paywall"><h3>Tents</h3><p>Light ones</p></div>'],
    ['words that only contain one', '<p class="shareholders">Owners agreed.</p>'],
    ['lookalikes of theme names', '<div class="td-main">Docs</div>'],
    ['tables', '<table class="tags"><tr><td>Monday</td></tr></table>'],
  ])('keeps %s', (_, html) => expect(removed(named, draftOf('', html))).toEqual([]));
});

describe('headline', () => {
  const title = 'Ferry to the island returns';
  test.each([
    `<h2>${title}</h2>`,
    `<p>Start › Coast — <b>${title}</b></p>`,
    `<p>FERRY TO THE ISLAND RETURNS!</p>`,
    `<h2>${title} | Daily</h2>`,
  ])('removes %s', (html) => expect(removed(headline, draftOf(html, '', { title }))).toHaveLength(1));
  test('keeps a sentence that holds its words and says more', () => {
    const sentence = '<p>The hardest thing is not that the ferry to the island returns, but who pays.</p>';
    expect(removed(headline, draftOf(sentence, '', { title }))).toEqual([]);
  });
  test('a short headline in a script without spaces', () => {
    expect(removed(headline, draftOf('<h2>灯台を公開へ</h2>', '', { title: '灯台を公開へ' }))).toHaveLength(
      1,
    );
  });
  test('keeps other headings and sentences that use its words', () => {
    const draft = draftOf(
      '<h2>Why it returns</h2>',
      `<p>That the ferry to the island returns was a surprise, and a good one, to all who had given up hope, they said.</p>`,
      {
        title,
      },
    );
    expect(removed(headline, draft)).toEqual([]);
  });
});

describe('teaser', () => {
  const cut = `${ONE.slice(0, 90)}..`;
  test.each([cut, `${ONE.slice(0, 90)} […]`, `${ONE.slice(0, 90)}…`, ONE])('removes %s', (text) =>
    expect(removed(teaser, draftOf(`<p>${text}</p>`))).toHaveLength(1),
  );
  test('the full sentence stays once', () => {
    const draft = draftOf(`<p>${cut}</p>`);
    teaser(draft);
    expect(draft.body.textContent?.split('The harbour office said').length).toBe(2);
  });
  test('removes one put together from the text', () => {
    const text = `${ONE.slice(0, 100)} ${(SENTENCES[1] ?? '').slice(0, 100)}`;
    expect(removed(teaser, draftOf(`<p>${text}</p>`))).toHaveLength(1);
  });
  test('a teaser that begins like a paragraph and is reworded at its end goes', () => {
    const reworded = ONE.replace(
      'after a winter in which the crossing was closed',
      'after the crossing was closed in winter',
    );
    expect(removed(teaser, draftOf(`<p>${reworded}</p>`))).toHaveLength(1);
    const more = ONE.replace(
      'after a winter in which the crossing was closed',
      'and the council says that nobody will pay more than today',
    );
    expect(removed(teaser, draftOf(`<p>${more}</p>`))).toEqual([]);
  });
  test('keeps a summary in its own words', () => {
    expect(
      removed(teaser, draftOf('<p>The boats are back after a winter of repairs, and nobody pays more.</p>')),
    ).toEqual([]);
  });
});

describe('lead', () => {
  test.each([
    '<p>4 May 2026, 10:30</p>',
    '<div>04.05.2026</div>',
    '<div>12</div>',
    '<p><a href="/">Home</a> › <a href="/coast">Coast</a></p>',
    '<p>5 min read</p>',
    '<p>By Ilse Brandvold</p>',
    '<p>By Ilse Brandvold – 4 May 2026 – 5 min read</p>',
    '<p>Posted in <a href="/harbour">Harbour News</a></p>',
  ])('removes %s', (html) => expect(removed(withWords(lead), draftOf(html))).toHaveLength(1));
  test.each([
    '<h2>What the council decided</h2>',
    '<p>Tidewell, a town of 4,000, waits.</p>',
    '<ul><li>Fares stay</li></ul>',
    '<h2>By Boat To Tidewell</h2>',
    '<p>By night the ferry waits</p>',
    '<p>Posted in the harbour office, the new table of fares was read by nobody at all</p>',
  ])('keeps %s', (html) => expect(removed(withWords(lead), draftOf(html))).toEqual([]));
  test('looks below a summary, and no further', () => {
    const summary = `<p>${ONE.replace('Monday', 'Friday')}</p>`;
    expect(
      removed(withWords(lead), draftOf(`${summary}<p>4 May 2026</p><p>By Ilse Brandvold</p>`)),
    ).toHaveLength(2);
    expect(removed(withWords(lead), draftOf(`${summary}<p><a href="/x">The harbour</a></p>`))).toEqual([]);
    expect(removed(withWords(lead), draftOf('', '<p>4 May 2026</p>'))).toEqual([]);
  });
});

describe('debris', () => {
  test.each([
    ['en', '<div><span>100</span></div><div>Shares</div>', 2],
    ['de', '<div>100</div><div>0</div><div>TEILEN</div>', 2],
    ['fr', '<p>Partager sur Facebook</p>', 1],
    ['es', '<p>Compartir</p>', 1],
    ['it', '<p>Condividi su WhatsApp</p>', 1],
    ['nl', '<p>Deel dit artikel</p>', 1],
    ['pt', '<p>Compartilhe esta notícia</p>', 1],
    ['pl', '<p>Udostępnij na Facebooku</p>', 1],
    ['en', '<p>Facebook Twitter WhatsApp Email</p>', 1],
    ['en', '<p>Advertisement</p>', 1],
    ['en', '<p>Ferry returns en-GB2026-03-10T09:12:00+01:00 2026-03-11T08:00:00+01:00 Harbour</p>', 1],
    ['en', '<p>Sign up for our newsletter to get stories like this in your inbox.</p>', 1],
    ['en', '<p>Follow the Daily on Facebook, Instagram and @daily on Twitter</p>', 1],
    ['de', '<p>Folgen Sie dem Blatt auf Instagram und YouTube</p>', 1],
    ['en', '<p>{{banner-ferry="/banners/ferry"}}</p>', 1],
    ['en', '<p>[player video-id="8" width="300"]</p>', 1],
    ['de', '<p>Melden Sie sich hier an, dann kommt unser Newsletter direkt in Ihr Postfach.</p>', 1],
    ['de', '<p>Artikel anhören 3 Min. Merken Drucken Teilen</p>', 1],
    ['ja', '<p>2026年3月4日 5時00分 有料会員記事 シェア 印刷</p>', 1],
    ['ko', '<p>글자크기 조절 기사 저장 공유하기</p>', 1],
    ['en', '<p>Subscribe to continue reading</p>', 1],
    ['fr', '<p>Il vous reste 62% de cet article à lire. La suite est réservée aux abonnés.</p>', 1],
    ['it', '<p>4,8 su 5 (23 voti)</p>', 1],
    [
      'en',
      '<h3>The morning tide</h3><p>In your inbox before breakfast. No spam, unsubscribe at any time.</p>',
      2,
    ],
    ['en', '<h3>Republish this story</h3><p>Republish our articles for free, online or in print.</p>', 2],
    ['de', '<h3>Weiterlesen auf Papier</h3><p>Probeabo: zwei Hefte für 12 Euro.</p>', 2],
    ['zh', '<p>3万</p><p>评论</p>', 2],
    [
      'de',
      `<p>Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder. ${'Die Redaktion behält sich vor, Kommentare zu entfernen. '.repeat(4)}</p>`,
      1,
    ],
  ])('%s: %s', (lang, html, count) =>
    expect(removed(withWords(debris, lang), draftOf('', html, { langs: [lang] })).length).toBe(count),
  );
  test.each([
    '<p>They share the cost of the new pontoon.</p>',
    '<p>100</p><p>Seats</p>',
    '<ol><li>3</li><li>Share the dough</li></ol>',
    '<pre>share</pre>',
    '<table><tr><td>Share</td><td>12</td></tr></table>',
    '<p>Facebook said nothing.</p>',
    '<p>The paper will republish this story in May.</p>',
    '<p>Nobody could unsubscribe from the e-mails.</p>',
    '<p>Print and listen.</p>',
    '<p>Save the ferry</p>',
    '<p>The boat scored 4 out of 5 in the test (see table)</p>',
    '<p>A wall of subscribers, she said, is worth more than a harbour wall.</p>',
    '<p>The log says 2026-03-10T09:12:00Z, and nothing after that.</p>',
    '<pre>2026-03-10T09:12:00Z 2026-03-10T09:13:00Z</pre>',
  ])('keeps %s', (html) => expect(removed(withWords(debris), draftOf('', html))).toEqual([]));
});

describe('credits', () => {
  test.each([
    ['en', '<p>Photo: I. Brandvold / Coast Pictures</p>'],
    ['en', '<p>(Image credit: Coast Pictures)</p>'],
    ['de', '<p>Foto: Ilse Brandvold (Symbolbild)</p>'],
    ['cs', '<p>Foto: Ilse Brandvold</p>'],
    ['de', '<p>Bildquelle: Küstenbild</p>'],
    ['it', '<p>Foto di copertina: archivio</p>'],
    ['pl', '<p>Fot. Ilse Brandvold</p>'],
  ])('%s: removes %s', (lang, html) =>
    expect(removed(withWords(credits, lang), draftOf('', html, { langs: [lang] }))).toHaveLength(1),
  );
  test.each([
    '<p>Photo evidence was not asked for</p>',
    '<p>Photo: the boat as it was found, before anyone had touched the ropes.</p>',
    '<h3>Photo: the boat</h3>',
    '<p>Credits to graduate: 36</p>',
    '<p>Video: 60 pictures a second</p>',
    '<ul><li>Image: 24 megapixels</li></ul>',
    '<figure><img src="/a.jpg"><figcaption>Photo: Ilse Brandvold</figcaption></figure>',
  ])('keeps %s', (html) => expect(removed(withWords(credits), draftOf('', html))).toEqual([]));
});

describe('calls for letters', () => {
  const told = (line: string) => removed(withWords(debris), draftOf('', `<p>${line}</p>`));
  test.each([
    'Get The Larder, our Saturday food email',
    'Subscribe to our Telegram channel for the latest updates',
    'Vill du ha Skärgårdens veckobrev? Det är gratis.',
    'Síganos en Google Discover y no se pierda las noticias',
  ])('removes %s', (line) => expect(told(line)).toEqual([line]));
  test.each([
    'Get the boats out before noon, the harbour master told them.',
    'The letter went to every inbox of the port office.',
    'Follow the river to the lock.',
  ])('keeps %s', (line) => expect(told(line)).toEqual([]));
});

describe('offers', () => {
  const told = (line: string, before = '') => {
    const head = '<meta property="og:site_name" content="Harbour Daily">';
    return removed(withWords(debris), draftOf(before, `<p>${line}</p>`, { head }));
  };
  test('what the site costs goes from behind the text', () =>
    expect(told('Stay informed with the Harbour Daily: all of it for only N$85 a month.')).toHaveLength(1));
  test.each([
    'The berth costs only $85 a month.',
    'The Harbour Daily has written about it for years.',
    'The Harbour Daily sold only 85 copies a day.',
  ])('keeps %s', (line) => expect(told(line)).toEqual([]));
});

describe('wall', () => {
  const behind = (html: string) => removed(withWords(wall), draftOf('', html));
  test('the box of an offer goes as one', () =>
    expect(
      behind(
        '<div><h2>Keep reading with a free trial</h2><p>Every story, every day.</p><ul><li>$1 a week</li></ul></div>',
      ),
    ).toEqual(['Keep reading with a free trialEvery story, every day.$1 a week']));
  test('an offer without a box goes line by line', () =>
    expect(behind('<h3>Read the rest of this story</h3><p>€9 a month</p><p>Sign in</p>')).toEqual([
      'Read the rest of this story',
      '€9 a month',
      'Sign in',
    ]));
  test.each([
    '<div><h2>Subscribe today</h2><p>$1 a week</p></div>',
    '<div><p>Keep reading the tide tables, the harbour master told us.</p></div>',
    `<div>Keep reading with a free trial</div><p>${ONE}</p>`,
  ])('keeps %s', (html) => expect(behind(html)).toEqual([]));
});

describe('continue', () => {
  const run = (draft: Draft) => continueLine(draft, LEXICON);
  test.each([
    ['<p><a href="https://x.example">Continue reading...</a></p>', 'en'],
    ['<p>Weiterlesen →</p>', 'de'],
    ['<p>[Lire la suite…]</p>', 'fr'],
    [
      '<p>The post <a href="/x">Ferry to the island returns</a> appeared first on <a href="/">Daily</a>.</p>',
      'en',
    ],
    ['<p>This post first appeared on <a href="/">Daily</a>.</p>', 'en'],
    ['<p>Der Beitrag <a href="/x">Die Fähre kehrt zurück</a> erschien zuerst auf Daily.</p>', 'de'],
  ])('removes %s', (html, lang) =>
    expect(removed(run, draftOf('', html, { langs: [lang] }))).toHaveLength(1),
  );
  test('cuts a trailing link and keeps the sentence', () => {
    const draft = draftOf('', '<p>The council meets again in June. <a href="/x">Read more</a></p>');
    run(draft);
    expect(draft.body.lastElementChild?.textContent?.trim()).toBe('The council meets again in June.');
  });
  test.each([
    '<p>The post he held at the yard appeared first on nobody’s list.</p>',
    '<p>This article originally appeared on <a href="/x">Coast News</a>.</p>',
    '<p>Readers who want to continue reading the old plan find it at the quay.</p>',
    '<p>“They will continue,” she said.</p>',
  ])('keeps %s', (html) => expect(removed(run, draftOf('', html))).toEqual([]));
  test('does not look into the middle of the text', () => {
    const after = SENTENCES.map((text) => `<p>${text} Really.</p>`).join('');
    expect(removed(run, draftOf('', `<h3>Read more</h3>${after}`))).toEqual([]);
  });
});

describe('related', () => {
  test('cuts a list of other articles at the end', () => {
    const html =
      '<h3>Related articles</h3><ul><li><a href="/a">Old boats</a></li><li><a href="/b">New boats</a></li></ul>';
    expect(removed(related, draftOf('', html))).toEqual(['Related articles', 'Old boats', 'New boats']);
  });
  test('cuts heading and links inside the text, and nothing more', () => {
    const html = `<h3>You may also like</h3><p><a href="/a">Old boats</a></p>`;
    const draft = draftOf(html);
    expect(removed(related, draft)).toEqual(['You may also like', 'Old boats']);
    expect(draft.body.textContent).toContain(ONE);
  });
  const stories = (n: number) =>
    `<div><h3>The bridge of day ${n}</h3><p>All lanes stay shut until day ${n}.</p></div>`;
  test('cuts the part that the heading opens, when its headlines are no links', () => {
    const draft = draftOf('', `<section><h2>Related articles</h2>${stories(1)}${stories(2)}</section>`);
    expect(removed(related, draft)).toHaveLength(5);
    expect(draft.body.textContent).toContain(ONE);
  });
  test('keeps what follows such a heading in the part that the text is in', () => {
    const draft = draftOf('', `<h2>Related articles</h2>${stories(1)}${stories(2)}`);
    expect(removed(related, draft)).toEqual(['Related articles']);
  });
  test('keeps headings that say something else', () => {
    expect(removed(related, draftOf('<h3>Related costs are rising</h3>'))).toEqual([]);
  });
});

describe('read-also', () => {
  test.each([
    ['en', '<p>Read also: <a href="/a">How the old stage broke</a></p>'],
    ['de', '<p>Lesen Sie auch: <a href="/a">Wie der alte Steg brach</a></p>'],
    ['fr', '<p>À lire aussi : <a href="/a">Comment le ponton a cédé</a></p>'],
    ['es', '<p>Lee también: <a href="/a">Cómo se rompió el muelle</a></p>'],
    ['it', '<p>Leggi anche: <a href="/a">Come si è rotto il molo</a></p>'],
    ['nl', '<p>Lees ook: <a href="/a">Hoe de steiger brak</a></p>'],
    ['pt', '<p>Leia também: <a href="/a">Como o cais quebrou</a></p>'],
    ['pl', '<p>Czytaj także: <a href="/a">Jak pękł pomost</a></p>'],
    ['sv', '<p>Läs också: Så brast den gamla bryggan</p>'],
    ['pl', '<p>CZYTAJ TAKŻE | Jak pękł stary pomost</p>'],
    ['en', '<p><a href="/a">How the old landing stage broke in the storm</a></p>'],
    ['en', '<p>(More: <a href="/a">How the old landing stage broke</a>)</p>'],
    [
      'en',
      '<p>[ Want to know more? Read <a href="/a">How the old landing stage broke in the storm</a> ]</p>',
    ],
  ])('%s: removes %s', (lang, html) => {
    expect(removed(readAlso, draftOf('', html, { langs: [lang] }))).toHaveLength(1);
  });
  test.each([
    '<p>(She had written <a href="/a">a letter</a> about it to the harbour board in May.)</p>',
    '<p>(For example: <a href="https://a.example/api">https://a.example/api/user/harbours</a>)</p>',
    '<ul><li>(<a href="/a">How the old landing stage broke in the storm</a>)</li></ul>',
    '<p>Read also means nothing here, she said, and closed the book.</p>',
    '<p>Recommended reducer: none (a lens of its own kind)</p>',
    '<ul><li><a href="/a">How the old landing stage broke in the storm</a></li></ul>',
    '<p>The report is <a href="/a">here</a>, and it is long.</p>',
    '<h3><a href="/a">How the old landing stage broke</a></h3>',
    '<p><a href="https://boards.example/ferry/report.pdf">https://boards.example/ferry/report.pdf</a></p>',
    '<p><a href="mailto:office@harbour.example">office@harbour.example</a></p>',
    '<p id="fn3">See the <a href="/a">report of the harbour board on the winter’s closures and on what they cost the islanders, volume two</a></p>',
    '<p><a href="#ref4">4</a> See also <a href="/a">the minutes</a></p>',
    '<div class="footnotes"><p><a href="/a">The minutes of the harbour board, volume two</a></p></div>',
  ])('keeps %s', (html) => expect(removed(readAlso, draftOf('', html))).toEqual([]));
});

describe('author', () => {
  const extra = { authors: ['Ilse Brandvold'] };
  test('removes the note at the end', () => {
    expect(removed(author, draftOf('', '<p>Ilse Brandvold writes about the coast.</p>', extra))).toHaveLength(
      1,
    );
  });
  test('removes the note ahead of the text', () => {
    const note = '<p>Ilse Brandvold is a writer who lives by the sea.</p>';
    expect(removed(author, draftOf(note, '', extra))).toHaveLength(1);
  });
  test('removes what stands below the bare name at the very end', () => {
    const note = '<p>Ilse Brandvold</p><p>Editor</p><p>With the paper since 2019.</p>';
    expect(removed(author, draftOf('', note, extra))).toHaveLength(3);
    const more = `<p>Ilse Brandvold</p><h2>What comes next</h2><p>${ONE}</p>`;
    expect(removed(author, draftOf('', more, extra))).toEqual(['Ilse Brandvold']);
  });
  test('removes what the markup says about a person', () => {
    const text = 'Ilse started with the paper in 2019, after ten years at sea.';
    const ld = (type: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': type, name: 'Ilse', description: text }] })}</script>`;
    expect(removed(author, draftOf('', `<p>${text}</p>`, { head: ld('Person') }))).toEqual([text]);
    expect(removed(author, draftOf(`<p>${text}</p>`, ONE.repeat(9), { head: ld('Person') }))).toEqual([]);
    expect(removed(author, draftOf('', `<p>${text}</p>`, { head: ld('Place') }))).toEqual([]);
  });
  test('removes a box that is marked up as a person with a description', () => {
    const box = (item: string) =>
      `<div itemscope itemprop="${item}"><b>Ilse</b><div itemprop="description"><p>At sea since 2019.</p></div></div>`;
    expect(removed(author, draftOf('', box('author')))).toHaveLength(1);
    expect(removed(author, draftOf('', box('about')))).toEqual([]);
  });
  test.each([
    ['removes', '<p>Follow <a href="https://x.com/ilse">Ilse Brandvold</a> for more.</p>', 1],
    ['keeps a post of another', '<p><a href="https://x.com/kari">Kari Dale</a> said so.</p>', 0],
    ['keeps a link elsewhere', '<p>So said <a href="https://coast.example">Ilse Brandvold</a>.</p>', 0],
  ])('where to follow the author: %s', (_, html, count) =>
    expect(removed(author, draftOf('', html, extra))).toHaveLength(count),
  );
  test('keeps a sentence at the beginning, and other names', () => {
    const draft = draftOf('<p>Ilse Brandvold was there.</p>', '<p>Ilse Brand was there too.</p>', extra);
    expect(removed(author, draft)).toEqual([]);
  });
});

describe('asides', () => {
  const told = (html: string) => {
    const draft = draftOf('', `<p>${html}</p>`);
    readAlso(draft);
    return draft.body.lastElementChild?.textContent;
  };
  test('a link with an arrow goes with its brackets, and the sentence stays', () =>
    expect(told('The boat is late (<a href="/a">All about it &gt;&gt;&gt;</a>). It rained.')).toBe(
      'The boat is late. It rained.',
    ));
  test.each([
    'The boat is late (<a href="/a">again</a>). It rained.',
    'The boat is late (see <a href="/a">here →</a>). It rained.',
  ])('keeps %s', (html) => expect(told(html)).toContain('('));
});

describe('tail', () => {
  test.each([
    '<p>Tags: <a href="/t">ferry</a>, island</p>',
    '<p>© 2026 Daily. All rights reserved.</p>',
    '<p><a href="/next">Next article</a></p>',
    '<p>Published 4 May 2026</p>',
    '<p>Follow us</p>',
    '<p>Source: Coast News</p>',
    '<p>(ib/cn)</p>',
    '<p>Ilse Brandvold brandvold@daily.example</p>',
    '<p>Page 1 of 2</p>',
    '<ul><li><a href="/r">Boats of the coast</a></li></ul>',
    '<ul><li><a href="https://x.com/ilse">Ilse on X</a></li></ul>',
    '<table><tr><td><a href="/a">Old boats</a></td><td><a href="/b">Which boats?</a></td></tr></table>',
  ])('removes %s', (html) => expect(removed(withWords(tail), draftOf('', html))).toHaveLength(1));
  test.each([
    '<p>Correction: the fare is nine crowns.</p>',
    '<p>Reporting by our staff in Tidewell</p>',
    '<p>Write to boats@harbour.example before the first of May, or ring the bell at the quay.</p>',
    '<p>(The harbour office has not answered.)</p>',
    '<p>The road will hardly be opened before Saturday, says the council of the county. (© NTB)</p>',
    '<p>据行业协会估算，到2030年，中国退役组件将达到150万吨。现行规定尚未将其列入目录，</p>',
    '<ol><li><a href="/r">Report</a></li></ol>',
    '<ul><li><a href="https://boats.example">Boats of the coast</a></li></ul>',
    '<table><tr><td><a href="/a">Tidewell</a></td><td>nine crowns</td></tr></table>',
    '<table><tr><td><a href="https://doi.example/1">https://doi.example/1</a></td></tr></table>',
  ])('keeps %s', (html) => expect(removed(withWords(tail), draftOf('', html))).toEqual([]));
});

describe('repeats', () => {
  test('shows a paragraph once', () => {
    const draft = draftOf('', `<blockquote>${ONE}</blockquote>`);
    expect(removed(repeats, draft)).toEqual([ONE]);
  });
  test('shows a part once that the page holds several times, with its short lines', () => {
    const part = `<h3>The crew</h3><p>Six women.</p><p>${ONE.replace('Monday', 'Friday')}</p>`;
    const draft = draftOf('', part.repeat(3));
    expect(removed(repeats, draft)).toHaveLength(6);
    expect(draft.body.querySelectorAll('h3')).toHaveLength(1);
  });
  test('keeps lists of the same marks under several headings', () => {
    const list =
      '<ul><li>Climate neutral</li><li>Packed without plastic</li><li>Sent without plastic</li></ul>';
    expect(
      removed(repeats, draftOf('', `<h3>One</h3>${list}<h3>Two</h3>${list}<h3>Three</h3>${list}`)),
    ).toEqual([]);
  });
  test('keeps what comes back more often, and short lines', () => {
    const refrain = '<p>Row, row, row your boat, gently down the stream, they sang.</p>';
    expect(removed(repeats, draftOf(refrain, `${refrain}${refrain}<p>Yes.</p><p>Yes.</p>`))).toEqual([]);
  });
});

describe('cards', () => {
  const teaser = (n: number, host = '') =>
    `<div class="item"><a href="${host}/news/other-${n}"><img src="/${n}.jpg"></a><h3><a href="${host}/news/other-${n}">The bridge stays shut, part ${n}</a></h3><p>${ONE.replace('Monday', `day ${n}`)}</p></div>`;
  const row = (host = '') => `<div>${[1, 2, 3].map((n) => teaser(n, host)).join('')}</div>`;
  const long = `<p>${ONE} ${SENTENCES.slice(1).join(' ')}</p>`;
  test('boxes with headlines of other pages go from behind the text', () => {
    const draft = draftOf(long, row());
    expect(removed(cards, draft)).toHaveLength(3);
    expect(draft.body.querySelectorAll('img')).toHaveLength(0);
  });
  test('boxes within the text go where each is one link', () => {
    const box = (n: number) =>
      `<div><a href="/news/other-${n}"><h3>The bridge stays shut, part ${n}</h3><p>All lanes.</p></a></div>`;
    const draft = draftOf(long, `<div>${box(1)}${box(2)}${box(3)}</div>${long}`);
    expect(removed(cards, draft)).toHaveLength(3);
  });
  test.each([
    ['two of them', long, `<div>${teaser(1)}${teaser(2)}</div>`],
    ['a list with the text behind it', row(), long],
    ['what leads to other sites', long, row('https://boats.example')],
    ['more of them than text', '', `<div>${Array.from({ length: 8 }, (_, n) => teaser(n)).join('')}</div>`],
    [
      'headings of the text that are links',
      long,
      `<div>${[1, 2, 3].map((n) => `<h3><a href="/n/${n}">Ferry ${n}</a></h3><p>${ONE}</p>`).join('')}</div>`,
    ],
  ])('keeps %s', (_, before, after) => expect(removed(cards, draftOf(before, after))).toEqual([]));
});

describe('ending', () => {
  const GONE = 'All lanes stay shut.';
  test('removes a heading whose part went, and keeps one that had none', () => {
    const draft = draftOf(
      '<h2>The fares</h2>',
      `<h2>More boats</h2><p>${GONE}</p><h2>The crew</h2><p>${ONE}</p>`,
    );
    for (const line of draft.lines()) if (line.text === GONE) draft.drop('other', line);
    expect(removed(ending, draft).slice(1)).toEqual(['More boats']);
  });
  test.each([
    [
      'removes a heading between two rules when its part went',
      `<hr><h3>Support us</h3><p>${GONE}</p><hr>`,
      1,
    ],
    ['keeps one with text ahead of the rule', `<hr><h3>The fares</h3><p>${ONE}</p><p>${GONE}</p><hr>`, 0],
    ['keeps one without a rule ahead of it', `<h3>The fares</h3><p>${GONE}</p><hr>`, 0],
  ])('%s', (_, html, count) => {
    const draft = draftOf('', `${html}<p>${ONE}</p>`);
    for (const line of draft.lines()) if (line.text === GONE) draft.drop('other', line);
    expect(removed(ending, draft).slice(1)).toHaveLength(count);
  });
  test('keeps a heading with a part below its own, or a picture', () => {
    const draft = draftOf(
      '',
      `<h2>Boats</h2><p>${GONE}</p><h3>The ferry</h3><p>${ONE}</p><h2>In pictures</h2><p>${GONE}</p><img src="/a.jpg"><h2>Crew</h2><p>${ONE}</p>`,
    );
    for (const line of draft.lines()) if (line.text === GONE) draft.drop('other', line);
    expect(removed(ending, draft).slice(2)).toEqual([]);
  });
  test.each(['<h2>More on the coast</h2>', '<p>/</p>', '<p>* * *</p>'])('removes %s at the end', (html) =>
    expect(removed(ending, draftOf('', html))).toHaveLength(1),
  );
  test('keeps a heading below which only a label went', () => {
    const draft = draftOf('', `<h3>The ferry</h3><p>Score: 9</p><h3>The tug</h3><p>${ONE}</p>`);
    for (const line of draft.lines()) if (line.text === 'Score: 9') draft.drop('other', line);
    expect(removed(ending, draft).slice(1)).toEqual([]);
  });
  test('removes a label when what it announced is gone', () => {
    const draft = draftOf('', `<p>Further reading:</p><p>${GONE}</p>`);
    for (const line of draft.lines()) if (line.text === GONE) draft.drop('other', line);
    expect(removed(ending, draft).slice(1)).toEqual(['Further reading:']);
  });
  const links = [1, 2, 3].map((n) => `<p><a href="/n/${n}">Old boats, part ${n}</a></p>`).join('');
  const unlinked = (html: string) => {
    const draft = draftOf('', html);
    for (const line of draft.lines()) if (line.linkShare > 0.9) draft.drop('other', line);
    return removed(ending, draft).slice(3);
  };
  test('removes the last heading and what announced the links below it', () =>
    expect(
      unlinked(
        `<h2>Guides</h2><p>We have more for those who like boats, old and new ones, and ferries:</p>${links}`,
      ),
    ).toHaveLength(2));
  test.each([
    ['a last part that tells something', `<h2>The crew</h2><p>${ONE}</p>${links}`],
    ['what stands behind the links', `<h2>Guides</h2>${links}<p>The last boat leaves at six</p>`],
    ['points of a list', `<h2>Drawbacks</h2><ul><li>Slow boats</li></ul>${links}`],
  ])('keeps %s', (_, html) => expect(unlinked(html)).toEqual([]));
  test.each([
    ['a picture below its heading', '<h2>The boat</h2><img src="/a.jpg">'],
    ['what nothing ever followed', '<p>And so I ask you:</p>'],
    ['pictures among signs', '<p>🚢</p>'],
    ['signs in code', '<pre>***</pre>'],
  ])('keeps %s', (_, html) => expect(removed(ending, draftOf('', html))).toEqual([]));
  test.each(['* * *', '☼ ☼ ☼', '-----', '• • •'])('%s between two parts becomes a rule', (row) => {
    const draft = draftOf('', `<p>${row}</p><p>${ONE}</p>`);
    ending(draft);
    expect(draft.body.querySelectorAll('hr')).toHaveLength(1);
    expect(draft.body.textContent).not.toContain(row);
  });
});

describe('limits', () => {
  test('no step can eat the article', () => {
    const links = Array.from(
      { length: 60 },
      (_, i) => `<p><a href="/${i}">How the old landing stage broke, ${i}</a></p>`,
    );
    const draft = draftOf('', links.join(''));
    readAlso(draft);
    expect(draft.lines().length).toBeGreaterThan(40);
  });
});
