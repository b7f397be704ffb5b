import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { words } from '../../../src/lexicon/langs/es';
import { wholeLine } from '../../../src/lexicon/whole-line';

const line = (text: string, entries: readonly string[]) => wholeLine(normalize(text), entries) !== null;
const part = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).includes(entry));
const start = (text: string, entries: readonly string[]) =>
  entries.some((entry) => normalize(text).startsWith(entry));

describe('share', () => {
  test.each(['Compartir 12', 'Compartir en WhatsApp', 'Me gusta:'])('%s', (text) =>
    expect(line(text, words.share)).toBe(true),
  );
  test.each(['Compartir es bueno', 'La cuota de pantalla subió', 'Hay que compartir 100 barcas'])(
    'not: %s',
    (text) => expect(line(text, words.share)).toBe(false),
  );
});

describe('continueReading', () => {
  test.each(['Seguir leyendo →', '[Leer más]', '(más…)', 'Continuar leyendo »'])('%s', (text) =>
    expect(line(text, words.continueReading)).toBe(true),
  );
  test.each(['continuar', 'más', 'Hay que leer más libros'])('not: %s', (text) =>
    expect(line(text, words.continueReading)).toBe(false),
  );
});

describe('readOriginal', () => {
  test('Leer el artículo original en El Puerto', () =>
    expect(start('Leer el artículo original en El Puerto', words.readOriginal)).toBe(true));
  test('not: Leyó el artículo original', () =>
    expect(start('Leyó el artículo original', words.readOriginal)).toBe(false));
});

describe('home', () => {
  test.each(['Inicio', 'Portada'])('%s', (text) => expect(line(text, words.home)).toBe(true));
  test.each(['El inicio'])('not: %s', (text) => expect(line(text, words.home)).toBe(false));
});

describe('paywall', () => {
  test.each(['Contenido exclusivo para suscriptores', 'Suscríbete para seguir leyendo'])('%s', (text) =>
    expect(part(text, words.paywall)).toBe(true),
  );
  test.each(['El diario perdió suscriptores', 'Iniciar sesión'])('not: %s', (text) =>
    expect(part(text, words.paywall)).toBe(false),
  );
});

test('entries are in the form in which texts are compared, each once', () => {
  for (const entries of [words.share, words.continueReading, words.readOriginal, words.home, words.paywall]) {
    expect(entries).toEqual([...new Set(entries.map(normalize))]);
  }
});
