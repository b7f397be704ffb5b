import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/agency-told';
import { scoreOf, verdictOf } from '../../../../src/detect/verdict';
import { lexiconFor } from '../../../../src/lexicon';
import { article, prose } from '../../evidence/article';

const TOLD = 'Nobody had asked the fishermen, a spokesman told the Associated Press on Monday.';
const run = (parts: Parameters<typeof article>[0] = {}) =>
  signal.run(article({ text: prose({ first: () => TOLD }), ...parts }), lexiconFor(['en']));

test('an agency told of where nobody is named as the author, and that decides nothing', () => {
  const found = run();
  expect(found).toMatchObject([{ trace: 'agencyTold', reason: 'agency' }]);
  expect(found[0]?.quote).toContain('told the Associated Press');
  expect(verdictOf(scoreOf(found.map((finding) => ({ signal: '', ...finding }))))).toBe('original');
});

test.each([
  ['an author is named', { lead: '<p class="byline">By Jane Doe</p>' }],
  ['no agency is told of', { text: prose({}) }],
  [
    'a word that agencies are named like',
    { text: prose({ first: (text) => `${text} It is a trend in the sun.` }) },
  ],
  ['the agency’s own site', { url: 'https://apnews.com/article/harbour-1' }],
])('silent where %s', (_, parts) => expect(run(parts)).toEqual([]));

test('told of throughout it ranks higher, and decides nothing either', () => {
  const found = run({ text: prose({ first: () => TOLD, last: () => TOLD.replace('Monday', 'Tuesday') }) });
  expect(found).toMatchObject([{ trace: 'agencyToldOften' }]);
  expect(verdictOf(scoreOf(found.map((finding) => ({ signal: '', ...finding }))))).toBe('original');
  const once = prose({ first: () => TOLD }).join(' ');
  const long = Array.from({ length: 12 }, () => once.replace(TOLD, ''));
  expect(run({ text: [TOLD, TOLD.replace('Monday', 'Tuesday'), ...long] })).toMatchObject([
    { trace: 'agencyTold' },
  ]);
});
