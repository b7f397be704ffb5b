import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/de';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['100 TEILEN', 'Teilen:', 'Auf Facebook teilen', '24 mal geteilt'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Man muss durch 100 teilen', 'Teilen macht Freude', 'Wir teilen die Sorge'])('not: %s', (text) =>
    expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each([
    'Weiterlesen »',
    'Weiter lesen →',
    '[Weiterlesen]',
    '(mehr …)',
    'Den Rest des Eintrags lesen. »',
  ])('%s', (text) => expect(line(text, words.continueReading)).toBe(true));
  test.each(['weiter', 'mehr', 'Weiterlesen lohnt sich hier', 'Sie wollte mehr lesen und weniger reden'])(
    'not: %s',
    (text) => expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Zum Originalartikel bei Hafenblatt', () =>
    expect(start('Zum Originalartikel bei Hafenblatt', words.readOriginal)).toBe(true));
  test('not: Originale lesen sich besser', () =>
    expect(start('Originale lesen sich besser', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Start', 'Startseite'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['Der Start'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each(['Jetzt weiterlesen mit Echo plus', 'Sie sind bereits Abonnent? Hier anmelden'])('%s', (text) =>
    expect(part(text, words.paywall)).toBe(true),
  );
  test.each(['Die Zeitung hat viele Abonnenten verloren', 'Anmelden'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
