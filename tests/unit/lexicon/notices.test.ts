import { describe, expect, test } from 'vitest';
import { languages, lexiconFor } from '../../../src/lexicon';
import { kindOfNotice, noticesOf } from '../../../src/lexicon/notices';
import { publisherName } from '../../../src/lexicon/publisher-name';
import { matchTemplates, prepare } from '../../../src/lexicon/template';
import { article } from '../evidence/article';

describe('templates', () => {
  const match = (template: string, text: string) => matchTemplates(prepare([template]), text);

  test('gaps and alternatives', () => {
    expect(
      match(
        'this (article|story) (was|) * published (on|in) {site}',
        'this story was once published in pier news.',
      )?.site,
    ).toBe('pier news.');
    expect(match('^from {site}', 'taken from pier news')).toBeNull();
    expect(
      match(
        'the post {title} appeared first on {site}',
        'the post harbour closed: why? appeared first on pier',
      )?.site,
    ).toBe('pier');
  });

  test('whole words only', () => {
    expect(match('published by {site}', 'republished by pier')).toBeNull();
    expect(match('taken (par|de) {site}', 'taken depot')).toBeNull();
  });

  test('what touches a gap is a part of the word', () => {
    expect(match('опубликован(а|о) в {site}', 'статья опубликована в порту')?.site).toBe('порту');
    expect(match('פורסם לראשונה ב{site}', 'פורסם לראשונה במגדלור')?.site).toBe('מגדלור');
    expect(match('taken by {site}', 'mistaken by all')).toBeNull();
  });

  test('words without edges are found between others', () => {
    expect(match('この記事は{site}に掲載された', 'なお、この記事は北灯に掲載されたものです')?.site).toBe(
      '北灯',
    );
    expect(match('(는|은) {site}에 처음 게재', '이 글은 북등일보에 처음 게재되었다')?.site).toBe('북등일보');
  });

  test('the longer alternative is tried first', () =>
    expect(match('found (in|in the paper) {site}', 'found in the paper star')?.site).toBe('star'));

  test('no text makes a match run long', { timeout: 30_000 }, () => {
    const templates = prepare(
      languages.flatMap((words) => [...words.firstPublished, ...words.takenOver, ...words.feedFooter]),
    );
    const texts = [
      'this article was '.repeat(80),
      'dieser artikel ist zuerst '.repeat(60),
      `the post ${'a '.repeat(500)}`,
      `originally published ${'x'.repeat(4000)}`,
    ];
    const started = performance.now();
    for (const text of texts) matchTemplates(templates, text);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('every template of every language compiles and can match', { timeout: 30_000 }, () => {
    for (const words of languages) {
      for (const template of [
        ...words.firstPublished,
        ...words.feedFooter,
        ...words.takenOver,
        ...words.material,
        ...words.never,
      ]) {
        const sample = template
          .replace(/^\^/, '')
          .replace(/\(([^()|]*)(?:\|[^()]*)?\)/g, '$1')
          .replace(/\{site\}|\{title\}/g, 'pier news')
          .replace(/\{year\}/g, '2026')
          .replace(/\* /g, '')
          .replace(/ +/g, ' ')
          .trim();
        expect(
          matchTemplates(prepare([template]), sample),
          `${words.lang}: ${template} on “${sample}”`,
        ).not.toBeNull();
      }
    }
  });
});

test.each([
  ['The Guardian Photograph: Jane Doe', 'The Guardian'],
  ['coolpier and has been republished', 'coolpier'],
  ['"Capital" erschienen.', 'Capital'],
  ['der Frankfurter Allgemeinen Zeitung vom 3. Mai', 'Frankfurter Allgemeinen Zeitung'],
  ['KFF Health News, which publishes', 'KFF Health News'],
  ['El Faro el 3 de mayo', 'El Faro'],
  ['der «Hafener Zeitung».', 'Hafener Zeitung'],
  ['Pier Press on May 3, 2014', 'Pier Press'],
  ['news.star.example', 'news.star.example'],
  ['中央日報、東京', '中央日報'],
])('a name ends where the sentence does: %s', (words, name) => expect(publisherName(words)).toBe(name));

test.each([
  'March 2022',
  '26 Sep 2019 at 4pm',
  'the May/June 2024 issue',
  'Friday 18 November',
  'this site',
  'print',
  'Original veröffentlicht auf Englisch',
])('no name: %s', (words) => expect(publisherName(words)).toBeNull());

test('a notice is found at both ends of a long paragraph, not in its middle', () => {
  const filler = 'The mayor promised compensation, though she could not say how much or when. '.repeat(12);
  const notice = 'This article originally appeared in Northern Star. ';
  const found = (text: string) => noticesOf(article({ text: [text] }), lexiconFor(['en'])).length;
  expect(found(`${notice}${filler}`)).toBe(1);
  expect(found(`${filler}${notice}`)).toBe(1);
  expect(found(`${filler}${notice}${filler}`)).toBe(0);
});

test('a notice below a list of references is found, one in a comment is not', () => {
  const references = `<h2>References</h2><ol>${'<li>Muster, A. Harbours and their locks, a reader in nine volumes.</li>'.repeat(40)}</ol>`;
  const notice = '<p>Articles from Marine Letters are provided here courtesy of Marine Society</p>';
  const found = (foot: string) => noticesOf(article({ tail: references, foot }), lexiconFor(['en'])).length;
  expect(found(`<footer>${notice}</footer>`)).toBe(1);
  expect(found(`<div class="comment-list">${notice}</div>`)).toBe(0);
});

test('a post that appeared first on a network is no footer of a feed', () => {
  const found = (text: string, lang: string) =>
    noticesOf(article({ tail: `<p>${text}</p>`, lang }), lexiconFor([lang])).map(({ type, name }) => [
      type,
      name,
    ]);
  expect(found('Inlägget dök först upp på Facebook.', 'sv')).toEqual([]);
  expect(found('Inlägget Bron stängs dök först upp på Nordposten.', 'sv')).toEqual([
    ['feed-footer', 'Nordposten'],
  ]);
});

test('an original in another language is no publisher', () => {
  const tail =
    '<p>Dieser Artikel wurde im Original veröffentlicht auf <a href="/en/bridge-closed">Englisch</a></p>';
  expect(noticesOf(article({ tail, lang: 'de' }), lexiconFor(['de']))).toEqual([]);
});

test('a month is nobody’s name, in the language of the page', () => {
  const found = (text: string, lang: string) =>
    noticesOf(article({ tail: `<p>${text}</p>`, lang }), lexiconFor([lang])).map(({ name }) => name);
  expect(found('Статья впервые опубликована в мае.', 'ru')).toEqual([]);
  expect(found('Статья впервые опубликована в журнале Маяк.', 'ru')).toEqual(['Маяк']);
  expect(found('Este artículo apareció primero en Marca.', 'es')).toEqual(['Marca']);
  expect(found('Dieser Artikel erschien zuerst im Januar.', 'de')).toEqual([]);
});

test('a notice can be the second sentence of a line of credits', () => {
  const found = (text: string) =>
    noticesOf(article({ tail: `<p>${text}</p>`, lang: 'nl' }), lexiconFor(['nl'])).map(({ name }) => name);
  expect(found('Tekst: Jana Muster. Met toestemming overgenomen uit Noordpost van 13 mei.')).toEqual([
    'Noordpost',
  ]);
  expect(found('Tekst: Jana Muster. De redactie had toestemming van Noordpost.')).toEqual([]);
});

test('the headline behind a publisher’s name is no part of it', () => {
  const text = 'This article originally appeared on Harbour Dispatch: Harbour closed for three weeks';
  expect(
    noticesOf(article({ tail: `<p>${text}</p>` }), lexiconFor(['en'])).map(({ name }) => name),
  ).toContain('Harbour Dispatch');
});

test('a part of the site’s own house is the site', () => {
  const own = (owner: string) =>
    noticesOf(
      article({
        head: '<meta property="og:site_name" content="Metro Daily">',
        tail: `<p>This content was created by Pier Studio, the commercial team of ${owner}.</p>`,
      }),
      lexiconFor(['en']),
    ).map(({ own }) => own);
  expect(own('Metro Daily')).toEqual([true]);
  expect(own('Northern Star')).toEqual([false]);
});

test('a platform’s post that was first published on the author’s own site is a crosspost', () => {
  const page = article({
    url: 'https://dev.to/jdoe/rust-in-the-signal-box-4k1',
    head: '<link rel="canonical" href="https://janedoe.example/rust-in-the-signal-box-4k1">',
    lead: '<p>Originally published at <a href="https://janedoe.example/rust-in-the-signal-box-4k1">janedoe.example</a></p>',
  });
  const lexicon = lexiconFor(['en']);
  const [notice] = noticesOf(page, lexicon);
  expect(notice?.own).toBe(false);
  expect(notice && kindOfNotice(page, notice, lexicon)).toBe('crosspost');
});

test('an editors’ note in the text may call it "the article"', () => {
  const named = (lead: string) =>
    noticesOf(
      article({
        lang: 'de',
        text: [
          'Der Hafen bleibt gesperrt, bis die Taucher die alten Schleusentore ersetzt haben, teilte das Amt mit.',
          `${lead} Der Artikel wurde am 3. Juni 2022 unter dem Titel „Counting the Ferries“ auf Northern Star veröffentlicht. Übersetzt vom Team Küste.`,
        ],
      }),
      lexiconFor(['de']),
    ).map(({ name }) => name);
  expect(named('Redaktioneller Hinweis:')).toEqual(['Northern Star']);
});

test('a partner’s site is ours, and another publication', () => {
  const found = (place: string) =>
    noticesOf(
      article({ lang: 'de', tail: `<p>Dieser Beitrag ist ursprünglich auf ${place} erschienen.</p>` }),
      lexiconFor(['de']),
    ).map(({ name }) => name);
  expect(found('unserem Partnerportal Hafentechnik')).toEqual(['Hafentechnik']);
  expect(found('unserer Seite')).toEqual([]);
});

test('a site named as its own author is no person', () => {
  const kind = (author: string) => {
    const page = article({
      head: `<meta property="og:site_name" content="${author}"><meta name="author" content="${author}">`,
      tail: '<p>This piece was first published by Northern Star.</p>',
    });
    const [notice] = noticesOf(page, lexiconFor(['en']));
    return notice && kindOfNotice(page, notice, lexiconFor(['en']));
  };
  expect(kind('The Quiet Harbour')).toBe('syndicated');
  expect(kind('Jane Muster')).toBe('crosspost');
});

test('the words ahead of a postscript', () => {
  const found = (text: string) =>
    noticesOf(article({ lang: 'fr', tail: `<p>${text}</p>` }), lexiconFor(['fr'])).map(({ name }) => name);
  expect(found('P.-S. : Article paru dans Le Phare du Nord du 4 novembre 2018.')).toEqual([
    'Le Phare du Nord',
  ]);
});

test('a notice behind the author, set apart ahead of the story', () => {
  const [, ...rest] = article().prose.map(({ text }) => text);
  const first =
    '<em>By Jane Muster. Reprinted with permission from the Fox Valley Courier, November 30, 2021.</em>';
  const found = noticesOf(article({ text: [first, ...rest] }), lexiconFor(['en']));
  expect(found.map(({ name }) => name)).toEqual(['Fox Valley Courier']);
});

test('the law of a country, behind an earlier date, is no publisher', () => {
  const found = (text: string) =>
    noticesOf(article({ tail: `<p><em>${text}</em></p>` }), lexiconFor(['en'])).map(({ name }) => name);
  expect(
    found('This article was first published in October 2026 and reflects the law in Westmark at that date.'),
  ).toEqual([]);
  expect(found('This article was first published in October 2026 in Tidewater Review.')).toEqual([
    'Tidewater Review',
  ]);
});

test('what is called after its author is the author’s own', () => {
  const page = article({
    head: '<meta name="author" content="Jane Muster">',
    tail: '<p>This column was originally published on <a href="https://pier.example/p/locks">Jane Muster’s Substack, The Pier</a>.</p>',
  });
  const [notice] = noticesOf(page, lexiconFor(['en']));
  expect(notice && kindOfNotice(page, notice, lexiconFor(['en']))).toBe('crosspost');
});

test('the title ahead of the publisher is no publisher', () => {
  const found = (text: string) =>
    noticesOf(article({ lang: 'de', tail: `<p>${text}</p>` }), lexiconFor(['de'])).map(({ name }) => name);
  const title = '„<a href="https://tide.example/2026/the-price">The Price of Silence</a>“';
  expect(found(`Dieser Text erschien zuerst unter dem Titel ${title} bei <em>Tide Review</em>.`)).toEqual([
    'Tide Review',
  ]);
});

test('the date ahead of where an earlier version stood', () => {
  const found = (lang: string, text: string) =>
    noticesOf(article({ lang, tail: `<p>${text}</p>` }), lexiconFor([lang])).map(({ name }) => name);
  expect(found('en', 'A shorter version of this essay was published on 21 October in The Guardian.')).toEqual(
    ['The Guardian'],
  );
  expect(found('nl', 'Een eerdere versie van dit stuk verscheen op 3 mei in Trouw.')).toEqual(['Trouw']);
  expect(found('en', 'A version of this story appeared in the Tidewater newsletter.')).toEqual([]);
  expect(found('en', 'An earlier version of this article misstated the date in The Guardian.')).toEqual([]);
});

test('a place of the author’s own, with its name and without', () => {
  const found = (lang: string, text: string) => {
    const page = article({ lang, tail: `<p>${text}</p>` });
    const [notice] = noticesOf(page, lexiconFor([lang]));
    return notice && [notice.name, kindOfNotice(page, notice, lexiconFor([lang]))];
  };
  expect(found('en', 'This article was originally published on my personal blog, Tide Notes.')).toEqual([
    'Tide Notes',
    'crosspost',
  ]);
  expect(found('de', 'Dieser Artikel erschien zuerst auf meinem Blog „Hafennotizen“.')).toEqual([
    'Hafennotizen',
    'crosspost',
  ]);
  expect(found('de', 'Dieser Artikel erschien zuerst in der taz.')).toEqual(['taz', 'syndicated']);
  expect(found('en', 'This article was originally published on my blog.')).toBeUndefined();
});

test('an office lends its announcement, a paper its article', () => {
  const kind = (text: string) => {
    const page = article({ tail: `<p>${text}</p>` });
    const [notice] = noticesOf(page, lexiconFor(['en']));
    return notice && kindOfNotice(page, notice, lexiconFor(['en']));
  };
  expect(kind('Story courtesy of the Westmark Police Department')).toBe('press-release');
  expect(kind('Story courtesy of the Westmark Post')).toBe('syndicated');
});

test('a credit behind the date, above the headline as well', () => {
  const line = '<p>April 24, 2026 | Reprinted from The Tidewater Post</p>';
  const found = (parts: Parameters<typeof article>[0]) =>
    noticesOf(article(parts), lexiconFor(['en'])).map(({ name }) => name);
  expect(found({ above: line })).toEqual(['The Tidewater Post']);
  expect(found({ lead: line })).toEqual(['The Tidewater Post']);
});

test('names that go on in small letters', () => {
  const found = (lang: string, text: string) =>
    noticesOf(article({ lang, tail: `<p>${text}</p>` }), lexiconFor([lang])).map(({ name }) => name);
  expect(found('hr', 'Tekst je prvi put objavljen u Novom listu.')).toEqual(['Novom listu']);
  expect(found('it', 'Articolo pubblicato su il manifesto il 3 maggio 2024.')).toEqual(['il manifesto']);
  expect(found('et', 'Lugu ilmus 3. mail 2024 Eesti Päevalehes.')).toEqual(['Eesti Päevalehes']);
  expect(found('lt', 'Publikuota „Lietuvos ryte“ 2024 m. gegužės 3 d.')).toEqual(['Lietuvos ryte']);
});

test('a story made together is the site’s own work as well', () => {
  const found = (text: string) =>
    noticesOf(article({ tail: `<p>${text}</p>` }), lexiconFor(['en'])).map(({ name }) => name);
  expect(found('This story is published as part of a reporting partnership with Tidewater Review.')).toEqual(
    [],
  );
  expect(found('This story is available through a news partnership with Tidewater Review.')).toEqual([
    'Tidewater Review',
  ]);
});

test('a site that is a known publication is nobody’s own', () => {
  const page = article({
    head: '<meta property="og:site_name" content="Krytyka Polityczna"><meta name="author" content="Krytyka Polityczna">',
    tail: '<p>This article first appeared in Tide Review.</p>',
  });
  const [notice] = noticesOf(page, lexiconFor(['en']));
  expect(notice && kindOfNotice(page, notice, lexiconFor(['en']))).toBe('syndicated');
});

test('a well-known name may start with a word that no name starts with', () => {
  expect(publisherName('Los Angeles Times. Distributed by Pier Agency')).toBe('Los Angeles Times');
  expect(publisherName('in the paper')).toBeNull();
});

test('a text of my own that was in a paper is a crosspost', () => {
  const page = article({
    lang: 'nl',
    tail: '<p>Dit stuk van mijn hand verscheen eerder, op 19 januari 2024, in De Noordster.</p>',
  });
  const [notice] = noticesOf(page, lexiconFor(['nl']));
  expect(notice && kindOfNotice(page, notice, lexiconFor(['nl']))).toBe('crosspost');
});

test('the author’s newsletter is called theirs', () => {
  const kind = (author: string) => {
    const page = article({
      lead: `<p class="byline">By ${author}</p>`,
      tail: '<p>This piece first appeared on Doerfer\'s Substack, <a href="https://pier.example/p/a">The Pier</a>.</p>',
    });
    const [notice] = noticesOf(page, lexiconFor(['en']));
    return notice && kindOfNotice(page, notice, lexiconFor(['en']));
  };
  expect(kind('Jane Doerfer')).toBe('crosspost');
  expect(kind('John Roe')).toBe('syndicated');
});
