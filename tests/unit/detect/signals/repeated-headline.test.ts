import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/repeated-headline';
import { lexiconFor } from '../../../../src/lexicon';
import { HEADLINE, pageOf, paragraphs, plainPage, STORY, scrapedPage } from '../../core/pages';

const lexicon = lexiconFor(['en']);
const run = (html: string) => signal.run(pageOf(html), lexicon);

test('the headline stands in the breadcrumb again', () => {
  expect(run(scrapedPage())).toMatchObject([
    { reason: 'repeated-headline', quote: HEADLINE, trace: 'headlineOnce' },
  ]);
});

test('doubled between headline and text', () => {
  expect(run(plainPage(`<div>${HEADLINE.toUpperCase()}</div>${paragraphs()}`))).toMatchObject([
    { trace: 'headlineOften' },
  ]);
});

test('the text begins with it', () => {
  expect(run(plainPage(paragraphs([`${HEADLINE} ${STORY[0]}`, ...STORY.slice(1)])))).toMatchObject([
    { trace: 'headlineInText' },
  ]);
});

test.each([
  ['a headline that stands once', plainPage()],
  [
    'a mention in a list of other articles',
    plainPage(`${paragraphs()}<ul>${'<li>One line</li>'.repeat(20)}<li>${HEADLINE}</li></ul>`),
  ],
  ['the menu of the site', plainPage().replace('World</a>', `World</a><p>${HEADLINE}</p>`)],
])('silent on %s', (_, html) => expect(run(html)).toEqual([]));
