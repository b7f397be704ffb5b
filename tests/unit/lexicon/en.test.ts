import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/en';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['24 Shares', 'SHARE', 'Share this:', 'Share on Facebook'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Shares of the port fell by 24 percent', 'They share a boat', 'Market share'])(
    'not: %s',
    (text) => expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each([
    'Continue reading...',
    'Read more »',
    '(more…)',
    '[Read more]',
    'Click here to continue reading',
  ])('%s', (text) => expect(line(text, words.continueReading)).toBe(true));
  test.each(['continue', 'more', 'We read more than before', 'Continue reading this book'])(
    'not: %s',
    (text) => expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Read the original article on Port Times.', () =>
    expect(start('Read the original article on Port Times.', words.readOriginal)).toBe(true));
  test('not: Reading the original article took her days', () =>
    expect(start('Reading the original article took her days', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Home'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['Home news'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each([
    'Subscribe to continue reading',
    'This article is for subscribers',
    'Log in or create an account to continue',
  ])('%s', (text) => expect(part(text, words.paywall)).toBe(true));
  test.each(['Sign in', 'The paper has lost subscribers', 'They will continue to read'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
