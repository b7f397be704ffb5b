import { beforeEach, describe, expect, test } from 'vitest';
import { type Finding, REASONS } from '../../../src/core/report';
import { PROBLEMS } from '../../../src/find/result';
import { dateOf, percent, sizeOf, spanOf } from '../../../src/ui/figures';
import { safeHref } from '../../../src/ui/parts/link';
import { problemText } from '../../../src/ui/problem-words';
import { reasonSentence, shortName } from '../../../src/ui/words';
import { show, useTexts } from './setup';

beforeEach(() => useTexts('en'));

const finding = (change: Partial<Finding>): Finding => ({
  signal: 'x',
  reason: 'cut',
  quote: 'and then',
  weight: 1,
  ...change,
});
const said = (change: Partial<Finding>) => show(<p>{reasonSentence(finding(change))}</p>).textContent;

describe('reasons', () => {
  test.each(['en', 'de'] as const)('each has a sentence with the quotation marked (%s)', (locale) => {
    useTexts(locale);
    for (const reason of REASONS) {
      const root = show(<p>{reasonSentence(finding({ reason, name: 'N', url: 'https://n.example/' }))}</p>);
      expect(root.querySelectorAll('mark'), reason).toHaveLength(1);
      expect(root.querySelector('mark')?.textContent).toBe('and then');
      expect(root.textContent?.length, reason).toBeGreaterThan('and then'.length + 5);
      expect(root.textContent, reason).not.toContain('{');
    }
  });

  test('without a quotation the sentence still ends well', () => {
    for (const reason of REASONS) expect(said({ reason, quote: ' ' }), reason).toMatch(/\p{L}$/u);
    expect(said({ reason: 'links-source', quote: '', url: 'https://n.example/' })).toBe(
      'The text links its source',
    );
  });

  test('a long quotation is cut at a word', () => {
    const text = said({ quote: 'wide river '.repeat(20) }) ?? '';
    expect(text.length).toBeLessThan(130);
    expect(text).toMatch(/(?:wide|river)…$/);
  });

  test('a page cannot move the mark with the character that holds its place', () => {
    const root = show(<p>{reasonSentence(finding({ reason: 'agency', name: 'a\u{e000}b' }))}</p>);
    expect(root.querySelector('mark')?.textContent).toBe('and then');
    expect(root.textContent).toBe('The mark of ab: and then');
  });
});

test('every problem is a sentence', () => {
  for (const problem of PROBLEMS) expect(problemText(problem), problem).toMatch(/^\p{Lu}.*\.$/u);
});

test('names are one short line; those that run from right to left are isolated', () => {
  expect(shortName(' Tech\n Ledger ')).toBe('Tech Ledger');
  expect(shortName('x'.repeat(99))).toHaveLength(36);
  expect(shortName('صحيفة')).toBe('\u2068صحيفة\u2069');
  expect(shortName('\u2066a')).toBe('a');
});

test('figures read well', () => {
  expect(percent(0.616)).toBe('62%');
  expect(percent(7)).toBe('100%');
  expect(spanOf(0.2)).toBe('1 minute');
  expect(spanOf(95)).toBe('2 hours');
  expect(spanOf(60 * 24 * 12)).toBe('12 days');
  expect(sizeOf(420)).toBe('420 bytes');
  expect(sizeOf(182_340)).toBe('182 kB');
  expect(dateOf('2017-04-11')).toBe('April 11, 2017');
  expect(dateOf('nonsense')).toBe('');
  expect(dateOf(null)).toBe('');
});

test.each([
  ['https://n.example/a', 'https://n.example/a'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//n.example', undefined],
  ['', undefined],
  [null, undefined],
])('%j as a link is %j', (url, href) => {
  expect(safeHref(url)).toBe(href);
});
