import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/breadcrumb';
import { lexiconFor } from '../../../../src/lexicon';
import { HEADLINE, pageOf, paragraphs, plainPage, scrapedPage } from '../../core/pages';

const lexicon = lexiconFor(['de', 'en']);
const run = (html: string) => signal.run(pageOf(html), lexicon);

test('a trail in one line that ends in the headline', () => {
  expect(run(scrapedPage())).toMatchObject([
    { reason: 'breadcrumb', quote: `Start United States ${HEADLINE}` },
  ]);
});

test('a trail of blocks', () => {
  const trail = `<ul><li><a href="/">Startseite</a></li><li><a href="/w">Welt</a></li><li>${HEADLINE}</li></ul>`;
  expect(run(`${trail}<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${paragraphs()}`)).toMatchObject([
    { quote: `Startseite / Welt / ${HEADLINE}` },
  ]);
});

test.each([
  ['a trail that ends in the section', plainPage()],
  [
    'a headline that only opens with a home word',
    `<title>${HEADLINE}</title><p>Start</p><h1>${HEADLINE}</h1>${paragraphs()}`,
  ],
  [
    'a sticky bar with the headline',
    `<title>${HEADLINE}</title><div>${HEADLINE}</div><h1>${HEADLINE}</h1>${paragraphs()}`,
  ],
])('silent on %s', (_, html) => expect(run(html)).toEqual([]));
