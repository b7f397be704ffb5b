import { expect, test } from 'vitest';
import { truncationOf } from '../../../src/detect/truncation';
import { lexiconFor } from '../../../src/lexicon';
import { pageOf, paragraphs, plainPage, STORY } from '../core/pages';

const lexicon = lexiconFor(['en', 'ja']);
/** What the page states of itself in its head. */
const stating = (words: unknown, minutes: string, duration = '') =>
  `<meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="${minutes}">
  <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', wordCount: words, timeRequired: duration })}</script>`;
const reason = (head: string, body = paragraphs()) =>
  truncationOf(pageOf(plainPage(body, head)), lexicon)?.reason ?? null;

test.each([
  ['its count and its reading time agree', stating(1285, '7 minutes')],
  ['in the words of the site', stating('1285', '7 Min.')],
  ['the time stands in the markup', stating(900, '', 'PT4M')],
])('a page shows little of the words that it counts: %s', (_, head) =>
  expect(reason(head)).toBe('stated-length'),
);

test.each([
  ['nothing is stated', ''],
  ['no time beside the count', stating(1285, '')],
  ['letters are counted, not words', stating(3551, '2 minutes')],
  ['a name stands where the time may', stating(1285, '7 Brides for the Pier')],
  ['a count that is none', stating('many', '7 minutes')],
  ['most of it is shown', stating(110, '1 minute')],
])('nothing is said where %s', (_, head) => expect(reason(head)).toBeNull());

test('words of scripts without blanks are not counted', () => {
  const text =
    'この橋は月曜日から二冬のあいだ閉鎖され、労働者はフェリーで対岸へ渡ることになると港湾局は発表した。'.repeat(
      3,
    );
  expect(reason(stating(1285, '7分'), `<p>${text}</p>`.repeat(4))).toBeNull();
});

test('what the text itself shows comes first', () =>
  expect(
    reason(stating(1285, '7 minutes'), paragraphs([...STORY.slice(0, 3), `${STORY[3].slice(0, 90)}..`])),
  ).toBe('ellipsis'));
