import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/nl';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['12 keer gedeeld', 'Delen:', 'Deel dit artikel'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Delen door 100 is eenvoudig', 'Een deel van de haven'])('not: %s', (text) =>
    expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each(['Lees verder »', 'Lees meer →', '(meer…)', '[Lees meer]'])('%s', (text) =>
    expect(line(text, words.continueReading)).toBe(true),
  );
  test.each(['verder', 'meer', 'meer informatie', 'Hij wil meer lezen dan vroeger'])('not: %s', (text) =>
    expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Lees het originele artikel op Havenblad', () =>
    expect(start('Lees het originele artikel op Havenblad', words.readOriginal)).toBe(true));
  test('not: Hij las het originele artikel', () =>
    expect(start('Hij las het originele artikel', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Home', 'Voorpagina'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['Thuis'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each(['Dit artikel is alleen voor abonnees', 'Word abonnee om dit te lezen'])('%s', (text) =>
    expect(part(text, words.paywall)).toBe(true),
  );
  test.each(['De krant verloor abonnees', 'Inloggen'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
