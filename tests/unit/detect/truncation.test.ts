import { describe, expect, test } from 'vitest';
import { openQuotation } from '../../../src/detect/ending';
import { truncationOf } from '../../../src/detect/truncation';
import { lexiconFor } from '../../../src/lexicon';
import { pageOf, paragraphs, plainPage, STORY, scrapedPage, URL_OF_PAGE } from '../core/pages';

const lexicon = lexiconFor(['de', 'en']);
const reason = (html: string) => truncationOf(pageOf(html), lexicon)?.reason ?? null;
const behind = (html: string) => plainPage(paragraphs() + html);
const ending = (last: string) => plainPage(paragraphs([...STORY.slice(0, 3), last]));
const priced =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';

describe('cut', () => {
  test.each([
    ['continue-reading', scrapedPage()],
    ['continue-reading', behind('<p><a href="https://port-times.example/x">Read more</a></p>')],
    ['continue-reading', behind(`<p><a href="${URL_OF_PAGE}/2">2</a></p>`.replace('<p>', '<p>1 '))],
    ['ellipsis', ending(`${STORY[3].slice(0, 90)}..`)],
    ['ellipsis', ending(`${STORY[3].slice(0, 90)} […]`)],
    ['ellipsis', plainPage(paragraphs([STORY[0], `${STORY[3].slice(0, 90)}…`]))],
    ['open-quotation', ending(`“${STORY[3]}`)],
    ['char-count', ending(`${STORY[3].slice(0, 90)} [+2011 chars]`)],
    ['paywall', behind('<h3>Subscribe to continue reading</h3>')],
    ['paywall', behind('<div>Jetzt weiterlesen mit Echo plus</div>')],
    ['paywall', plainPage(paragraphs(STORY.slice(0, 2)), priced)],
  ])('%s', (wanted, html) => expect(reason(html)).toBe(wanted));

  test('the quotation is the end of the text', () => {
    expect(truncationOf(pageOf(ending(`${STORY[3].slice(0, 90)}..`)), lexicon)?.quote).toMatch(/\.\.$/);
  });
});

describe('whole', () => {
  const long = paragraphs([...STORY, ...STORY, ...STORY, ...STORY].map((text) => `${text} ${text}`));
  test.each([
    ['a plain article', plainPage()],
    ['an ellipsis of style behind a long text', plainPage(`${long}<p>${STORY[3].slice(0, 90)}…</p>`)],
    ['an ellipsis of style behind several paragraphs', ending(`${STORY[3].slice(0, 90)}…`)],
    ['an ellipsis within the text', plainPage(paragraphs([`Well… ${STORY[0]}`, ...STORY.slice(1)]))],
    [
      '"read more" within the text',
      plainPage(`${paragraphs()}<p><a href="/a">Read more: ferries</a></p>${paragraphs()}`),
    ],
    ['related links', behind('<h3>Read more</h3><ul><li><a href="/a">Ferries run again</a></li></ul>')],
    ['a long text behind "not free"', plainPage(long, priced)],
    ['no text at all', '<p>Home</p>'],
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
