import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/fr';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['24 Partages', 'Partager :', 'Partager sur Facebook'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Il faut partager par 100', 'Partager rend heureux'])('not: %s', (text) =>
    expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each(['Lire la suite →', '[Lire la suite]', '(suite…)', 'Continuer la lecture'])('%s', (text) =>
    expect(line(text, words.continueReading)).toBe(true),
  );
  test.each(['suite', 'plus', 'en savoir plus', 'Il faut lire la suite du livre'])('not: %s', (text) =>
    expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Lire l’article original sur Le Port', () =>
    expect(start('Lire l’article original sur Le Port', words.readOriginal)).toBe(true));
  test('not: Il a lu l’article original', () =>
    expect(start('Il a lu l’article original', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Accueil', 'Page d’accueil'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['Bon accueil'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each(['Cet article est réservé aux abonnés', 'Abonnez-vous pour lire la suite'])('%s', (text) =>
    expect(part(text, words.paywall)).toBe(true),
  );
  test.each(['Le journal a perdu des abonnés', 'Se connecter'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
