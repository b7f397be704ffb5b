import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/it';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['12 Condivisioni', 'Condividi su Facebook', 'CONDIVIDI'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Condividi con noi la tua storia', 'La condivisione dei beni'])('not: %s', (text) =>
    expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each(['Continua a leggere →', '[Leggi tutto]', '(altro…)', 'Prosegui la lettura »'])('%s', (text) =>
    expect(line(text, words.continueReading)).toBe(true),
  );
  test.each(['continua', 'altro', 'Lei continua a leggere il giornale'])('not: %s', (text) =>
    expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Leggi l’articolo originale su Il Porto', () =>
    expect(start('Leggi l’articolo originale su Il Porto', words.readOriginal)).toBe(true));
  test('not: Ha letto l’articolo originale', () =>
    expect(start('Ha letto l’articolo originale', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Home', 'Prima pagina'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['La home'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each(['Contenuto riservato agli abbonati', 'Abbonati per continuare'])('%s', (text) =>
    expect(part(text, words.paywall)).toBe(true),
  );
  test.each(['Il giornale ha perso abbonati', 'Accedi'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
