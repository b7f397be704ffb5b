import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/pt';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['12 Compartilhamentos', 'Partilhar:', 'Compartilhar no Facebook'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Partilhar é bom para todos', 'É preciso compartilhar 100 barcos'])('not: %s', (text) =>
    expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each(['Leia mais »', 'Continuar a ler →', '(mais…)', '[Leia mais]'])('%s', (text) =>
    expect(line(text, words.continueReading)).toBe(true),
  );
  test.each(['continuar', 'mais', 'É bom ler mais livros'])('not: %s', (text) =>
    expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Leia o artigo original em O Porto', () =>
    expect(start('Leia o artigo original em O Porto', words.readOriginal)).toBe(true));
  test('not: Ele leu o artigo original', () =>
    expect(start('Ele leu o artigo original', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Início', 'Página inicial'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['O início'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each(['Conteúdo exclusivo para assinantes', 'Assine para continuar'])('%s', (text) =>
    expect(part(text, words.paywall)).toBe(true),
  );
  test.each(['O jornal perdeu assinantes', 'Entrar'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
