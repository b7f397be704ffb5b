import { expect, test } from 'vitest';
import { normalize } from '../../../src/core/text';
import { dateWords, startsWithDate } from '../../../src/lexicon/date-words';

const isDate = (lang: string, text: string) => startsWithDate(normalize(text), dateWords(lang));

test.each([
  ['en', 'January'],
  ['de', 'Mai 2020'],
  ['cs', 'lednu'],
  ['fi', 'tammikuussa'],
  ['ru', 'мае'],
  ['pl', 'poniedziałek'],
  ['he', 'ינואר'],
  ['ar', 'مايو'],
  ['hi', 'जनवरी'],
])('%s: %s is no publisher', (lang, text) => expect(isDate(lang, text)).toBe(true));

test.each([
  ['en', 'Marchmont Post'],
  ['en', 'Mayor of Westmark'],
  ['ru', 'Маяк'],
  ['es', 'Marca'],
  ['fr', 'Le Marin'],
])('%s: %s may be one', (lang, text) => expect(isDate(lang, text)).toBe(false));
