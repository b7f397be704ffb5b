import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/pl';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['12 udostępnień', 'Udostępnij:', 'Podziel się na Facebooku'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Podziel się z nami swoją historią', 'Spółka ma udział w rynku'])('not: %s', (text) =>
    expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each(['Czytaj dalej →', '[Czytaj więcej...]', '(więcej…)', 'Czytaj całość'])('%s', (text) =>
    expect(line(text, words.continueReading)).toBe(true),
  );
  test.each(['dalej', 'więcej', 'Trzeba czytać więcej książek'])('not: %s', (text) =>
    expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Czytaj oryginał na Portowiec', () =>
    expect(start('Czytaj oryginał na Portowiec', words.readOriginal)).toBe(true));
  test('not: Trudno czytać oryginał', () =>
    expect(start('Trudno czytać oryginał', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Strona główna'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['Główna droga'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each(['Pozostało jeszcze 89% artykułu', 'Tylko dla prenumeratorów'])('%s', (text) =>
    expect(part(text, words.paywall)).toBe(true),
  );
  test.each(['Gazeta straciła prenumeratorów', 'Zaloguj'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
