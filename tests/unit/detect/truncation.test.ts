import { describe, expect, test } from 'vitest';
import { openQuotation } from '../../../src/detect/ending';
import { namesRest, truncationOf } from '../../../src/detect/truncation';
import { lexiconFor } from '../../../src/lexicon';
import { pageOf, paragraphs, plainPage, STORY, scrapedPage, URL_OF_PAGE } from '../core/pages';
import { article, prose } from '../evidence/article';

const lexicon = lexiconFor(['de', 'en']);
const reason = (html: string) => truncationOf(pageOf(html), lexicon)?.reason ?? null;
const behind = (html: string) => plainPage(paragraphs() + html);
const ending = (last: string) => plainPage(paragraphs([...STORY.slice(0, 3), last]));
const priced =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';

test('page 1 of 2 of an address that ends in its number', () => {
  const pages = (line: string) =>
    truncationOf(
      pageOf(behind(`<div>${line}</div>`), 'https://www.morning-echo.example/shift-1.html'),
      lexicon,
    )?.reason;
  const next = '<a href="shift-2.html">Nächste Seite: „Wer hier anfing, der blieb“ »</a>';
  expect(pages(`<span>Seite 1 von 2</span> ${next}`)).toBe('continue-reading');
  expect(pages('<a href="shift-2.html">Teil 2 der Reihe</a>')).toBeUndefined();
});

test('the closing of a letter, with the name below it, is an end', () => {
  const letter = (name: string) =>
    truncationOf(
      pageOf(behind(`<p>With best wishes for a damp but not too damp summer,</p>${name}`)),
      lexicon,
    );
  expect(letter('<p>Judith Muster, secretary</p>')).toBeNull();
});

describe('cut', () => {
  test.each([
    ['continue-reading', scrapedPage()],
    ['continue-reading', behind('<p><a href="https://port-times.example/x">Read more</a></p>')],
    ['continue-reading', behind(`<p><a href="${URL_OF_PAGE}/2">2</a></p>`.replace('<p>', '<p>1 '))],
    ['continue-reading', behind('<p>(more…)</p><h4>Related</h4><ul><li><a href="/a">Ferries</a></li></ul>')],
    [
      'continue-reading',
      plainPage(
        `${paragraphs([...STORY.slice(0, 3), `${STORY[3].slice(0, 90)}…`])}<p><a href="https://port-times.example/harbour-story">Port Times</a></p>`,
      ),
    ],
    ['no-end', ending('Die Stadt hat am Montag nach langer Beratung außerdem angekündigt, dass')],
    ['ellipsis', ending(`${STORY[3].slice(0, 90)}..`)],
    [
      'continue-reading',
      plainPage(
        `${paragraphs(STORY.slice(0, 2))}<p><a href="https://port-times.example/x">Read the full article at Port Times</a></p>`,
      ),
    ],
    [
      'continue-reading',
      behind(
        '<div><span>Seite 1 von 3</span> <a href="?page=2">Auf der nächsten Seite: Der Winter und die Heizung der Fähren</a></div>',
      ),
    ],
    [
      'continue-reading',
      plainPage(
        `${paragraphs(STORY.slice(0, 2))}<p><a href="https://port-times.example/x">Read the rest at Port Times</a></p>`,
      ),
    ],
    ['ellipsis', ending(`${STORY[3].slice(0, 90)} […]`)],
    ['ellipsis', plainPage(paragraphs([STORY[0], `${STORY[3].slice(0, 90)}…`]))],
    ['open-quotation', ending(`“${STORY[3]}`)],
    ['char-count', ending(`${STORY[3].slice(0, 90)} [+2011 chars]`)],
    ['paywall', behind('<h3>Subscribe to continue reading</h3>')],
    [
      'continue-reading',
      plainPage(
        `${paragraphs([...STORY.slice(0, 3), STORY[3].slice(0, 90)])}<p><a href="https://port-times.example/x">Read the full story at Port Times</a></p>`,
      ),
    ],
    ['paywall', behind('<div>Jetzt weiterlesen mit Echo plus</div>')],
    ['paywall', plainPage(paragraphs(STORY.slice(0, 2)), priced)],
    [
      'paywall',
      behind(
        `<div>This is a preview of subscription content</div>${'<p>Figure</p>'.repeat(12)}<h2>References</h2>` +
          paragraphs([...STORY]),
      ),
    ],
    ['continue-reading', behind('<p>Page 1 of 3</p>')],
    ['continue-reading', behind('<p><a href="?page=2">Continue reading on page 2</a></p>')],
    [
      'continue-reading',
      plainPage(
        paragraphs([...STORY.slice(0, 3), `${STORY[3].slice(0, 90)} <a href="?page=2">On to page 2 »</a>`]),
      ),
    ],
    [
      'continue-reading',
      plainPage(`${paragraphs([...STORY.slice(0, 3), STORY[3].slice(0, 90)])}<button>Read more</button>`),
    ],
    ['continue-reading', behind('<p>Seite 1 von 3 <a href="?page=2">Nächste Seite: Kosten</a></p>')],
    ['continue-reading', behind('<p>Page 1 2 3 Next</p>')],
    [
      'paywall',
      plainPage(
        `${paragraphs([...STORY.slice(0, 3), STORY[3].slice(0, 90)])}<div class="paywall-box">From 1 € a month</div>`,
      ),
    ],
    ['continue-reading', behind('<p>Seite 1 von 3 <a href="?page=2">Nächste Seite</a></p>')],
    ['continue-reading', behind('<p>Seite 1 von 4</p>')],
    ['continue-reading', behind('<div><a href="?page=2">Next: what the repair costs</a></div>')],
    [
      'continue-reading',
      behind(`<div><a href="${URL_OF_PAGE}">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div>`),
    ],
    ['continue-reading', plainPage(paragraphs([...STORY.slice(0, 3), `${STORY[3].slice(0, 90)} (more…)`]))],
    ['no-end', ending(`${STORY[0].slice(0, 91)} the`)],
    [
      'no-end',
      ending(
        'Die Hafenverwaltung hat am Montag angekündigt, dass die Brücke für zwei Winter geschlossen wird und',
      ),
    ],
    [
      'no-end',
      ending(
        'The port office, which had been asked about the state of the bridge in the spring of last year,',
      ),
    ],
  ])('%s', (wanted, html) => expect(reason(html)).toBe(wanted));

  test('a button on a page that has a number', () => {
    const html = behind('<div class="button">Next</div>');
    const at = (url: string) => truncationOf(pageOf(html, url), lexicon)?.reason ?? null;
    expect(at(`${URL_OF_PAGE}?page=2`)).toBe('continue-reading');
    expect(at(URL_OF_PAGE)).toBeNull();
    const link = behind('<div class="button"><a href="/whats-next/">Next</a></div>');
    const linked = (url: string) => truncationOf(pageOf(link, url), lexicon)?.reason ?? null;
    expect(linked(`${URL_OF_PAGE}?page=2`)).toBe('continue-reading');
    expect(linked(URL_OF_PAGE)).toBeNull();
    const article = behind('<p><a href="/world/other">Next: Ferries run again</a></p>');
    expect(truncationOf(pageOf(article, `${URL_OF_PAGE}?page=2`), lexicon)).toBeNull();
  });

  test('the quotation is the end of the text', () => {
    expect(truncationOf(pageOf(ending(`${STORY[3].slice(0, 90)}..`)), lexicon)?.quote).toMatch(/\.\.$/);
  });
});

describe('whole', () => {
  const long = paragraphs([...STORY, ...STORY, ...STORY, ...STORY].map((text) => `${text} ${text}`));
  test.each([
    ['a plain article', plainPage()],
    [
      'a link to the second page of something else',
      behind('<p><a href="/archive?page=2">Archive, page 2</a></p>'),
    ],
    ['an ellipsis of style behind a long text', plainPage(`${long}<p>${STORY[3].slice(0, 90)}…</p>`)],
    ['an ellipsis of style behind several paragraphs', ending(`${STORY[3].slice(0, 90)}…`)],
    ['an ellipsis within the text', plainPage(paragraphs([`Well… ${STORY[0]}`, ...STORY.slice(1)]))],
    [
      '"read more" within the text',
      plainPage(`${paragraphs()}<p><a href="/a">Read more: ferries</a></p>${paragraphs()}`),
    ],
    ['related links', behind('<h3>Read more</h3><ul><li><a href="/a">Ferries run again</a></li></ul>')],
    ['a long text behind "not free"', plainPage(long, priced)],
    [
      'a comment that needs an account',
      behind('<p>Bitte melden Sie sich an, um diesen Artikel zu kommentieren.</p>'),
    ],
    ['a list that is open by intention', plainPage(paragraphs([`${STORY[3].slice(0, 90)}, Liegen usw…`]))],
    [
      'an address at the end',
      ending('Mehr dazu steht auf der Seite des Hafenamtes von Westmark unter der Adresse hafen.de'),
    ],
    [
      'the heading of a box apart',
      plainPage(
        `<div>${paragraphs()}</div><section><div>Keep reading</div><div>Ferries run again</div></section>`,
      ),
    ],
    ['no text at all', '<p>Home</p>'],
    ['the last of several pages', behind('<p>Page 3 of 3</p>')],
    ['the only page', behind('<p>Page 1 of 1</p>')],
    [
      'a last line that ends in a name',
      ending('Reporting from the harbour office with the help of our correspondent in the town of Westmark'),
    ],
    [
      'a link to the original of a whole text',
      plainPage(
        `${paragraphs(STORY.slice(0, 2))}<p><a href="https://port-times.example/x">Read the original article</a></p>`,
      ),
    ],
    [
      'a comment on a quotation',
      plainPage(
        `<blockquote><p>${STORY[1]}</p></blockquote>${paragraphs([STORY[0], `${STORY[2]} ${STORY[3]}`])}<p><a href="https://port-times.example/x">Read the full article at Port Times</a></p>`,
      ),
    ],
    [
      'a whole text that leads to a longer one',
      behind('<p><a href="https://port-times.example/x">Read the full report at Port Times</a></p>'),
    ],
    ['references without a paywall', behind(`<h2>References</h2>${paragraphs()}`)],
    ['an article without a full stop', ending(STORY[3].slice(0, 90))],
  ])('%s', (_, html) => expect(reason(html)).toBeNull());
});

test.each([
  ['“one', true],
  ['“one” and “two', true],
  ['„eins“ und „zwei', true],
  ['„eins“ und „zwei“', false],
  ['„eins” i „dwa”', false],
  ['“one"', false],
  ['« un » et « deux', true],
  ['»eins«', false],
  ['”ett” och ”två', false],
  ['「一」「二', true],
  ['it’s the dog’s', false],
  ['more »', false],
])('openQuotation(%s)', (text, open) => expect(openQuotation(text)).toBe(open));

test.each([
  ['el', 'Διαβάστε τη συνέχεια στον Φάρο'],
  ['he', 'להמשך הכתבה במגדלור'],
  ['ro', 'Integral pe Farul de Nord'],
])('%s: the rest is elsewhere: %s', (lang, line) => {
  const tail = `<p><a href="https://pier.example/2026/harbour-closed-for-weeks">${line}</a></p>`;
  expect(truncationOf(article({ lang, tail }), lexiconFor([lang]))?.reason).toBe('continue-reading');
});

test('the rest elsewhere makes an excerpt, which may be whole in itself', () => {
  const tail =
    '<p><a href="https://pier.example/2026/harbour-closed-for-weeks">Read the rest at Pier</a></p>';
  const page = (times: number) =>
    article({ tail, text: Array.from({ length: times }, () => prose({})).flat() });
  expect(truncationOf(page(1), lexiconFor(['en']))?.reason).toBe('continue-reading');
  expect(truncationOf(page(4), lexiconFor(['en']))).toBeNull();
  expect(namesRest(page(4), lexiconFor(['en']))).toBe(true);
  expect(namesRest(article({}), lexiconFor(['en']))).toBe(false);
});

test('who quotes an article and links it, quotes a part', () => {
  const quoted = `<blockquote>${prose({})
    .map((text) => `<p>${text}</p>`)
    .join('')}</blockquote>`;
  const reason = (line: string) =>
    truncationOf(article({ text: [], tail: quoted + line }), lexiconFor(['en']))?.reason;
  const from = '<p>Jane Doe in <a href="https://star.example/2024/harbour">Northern Star</a></p>';
  expect(reason(from)).toBe('continue-reading');
  expect(reason('<p>Jane Doe in Northern Star</p>')).toBeUndefined();
});
