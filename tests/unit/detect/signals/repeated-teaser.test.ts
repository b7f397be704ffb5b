import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/repeated-teaser';
import { lexiconFor } from '../../../../src/lexicon';
import { pageOf, paragraphs, plainPage, STORY, scrapedPage } from '../../core/pages';

const lexicon = lexiconFor(['en']);
const run = (html: string) => signal.run(pageOf(html), lexicon);
const cut = STORY[0].slice(0, 90);

test('a teaser cut by two dots, then the sentence in full', () => {
  expect(run(scrapedPage())).toMatchObject([{ reason: 'repeated-teaser', trace: 'teaserTwoDots' }]);
});

test.each(['…', '...', ' [...]', ' […]'])('cut by "%s"', (dots) => {
  expect(run(plainPage(`<p>${cut}${dots}</p>${paragraphs()}`))).toMatchObject([{ trace: 'teaserCut' }]);
});

test('a teaser without dots counts little', () => {
  expect(run(plainPage(`<h2>${STORY[0]}</h2>${paragraphs()}`))).toMatchObject([{ trace: 'teaserWhole' }]);
});

test('marks, case and blanks do not matter', () => {
  const teaser = STORY[0].slice(0, 90).toUpperCase().replace(/ /g, '&nbsp; ');
  expect(run(plainPage(`<div>${teaser}..</div>${paragraphs()}`))).toHaveLength(1);
});

test.each([
  [
    'a standfirst of its own words',
    plainPage(
      `<p>Two winters of ferries lie ahead of the port, and nobody knows who will pay for them..</p>${paragraphs()}`,
    ),
  ],
  ['a short line that comes again', plainPage(`<p>The bridge over the old..</p>${paragraphs()}`)],
  ['a pull quote behind the passage', plainPage(`${paragraphs()}<blockquote>${STORY[0]}</blockquote>`)],
])('silent on %s', (_, html) => expect(run(html)).toEqual([]));
