import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/continue-reading';
import { lexiconFor } from '../../../../src/lexicon';
import { HEADLINE, pageOf, paragraphs, plainPage, STORY, scrapedPage } from '../../core/pages';

const lexicon = lexiconFor(['de', 'en']);
const run = (html: string) => signal.run(pageOf(html), lexicon);
const after = (html: string) => plainPage(paragraphs() + html);

test('the last line of a feed item', () => {
  expect(run(scrapedPage())).toMatchObject([
    { reason: 'cut', quote: 'Continue reading...', trace: 'continueNowhere' },
  ]);
});

test.each([
  'Weiterlesen »',
  '[Read more]',
  '(more…)',
  'Continue reading →',
  `Continue reading “${HEADLINE}”`,
])('%s', (line) => expect(run(after(`<p>${line}</p>`))).toHaveLength(1));

test('a link to another site makes it an excerpt', () => {
  expect(run(after('<p><a href="https://port-times.example/bridge">Read more</a></p>'))).toMatchObject([
    { trace: 'continueElsewhere', kind: 'excerpt', url: 'https://port-times.example/bridge' },
  ]);
});

test('a link at the end of the last paragraph', () => {
  const html = plainPage(
    `${paragraphs(STORY.slice(0, 3))}<p>${STORY[3].slice(0, 90)} [...] <a href="https://port-times.example/b">Continue reading</a></p>`,
  );
  expect(run(html)).toMatchObject([{ trace: 'continueElsewhere' }]);
});

test.each([
  ['a whole article', plainPage()],
  ['a link to another article of the site', after('<p><a href="/other">Read more</a></p>')],
  ['a button that opens the rest', after('<p><a href="#all">Read more</a></p>')],
  ['a list of other articles', after('<p>Read more</p><h3>Ferries run again</h3>')],
  ['teasers with a link each', after('<p>Read more</p>'.repeat(4))],
  [
    'the middle of the text',
    plainPage(
      `${paragraphs()}<div>Continue reading</div>${paragraphs(STORY.map((text) => `Later: ${text}`))}`,
    ),
  ],
  ['a paywall', after('<p>Continue reading</p><h3>Subscribe to continue reading</h3>')],
  ['a sentence that begins so', after('<p>Weiterlesen lohnt sich in diesem Fall nicht</p>')],
])('silent on %s', (_, html) => expect(run(html)).toEqual([]));
