import { expect, test } from 'vitest';
import { fold, folded, normalize } from '../../../src/core/text';

test.each([
  ['PAYLAŞIM', 'paylaşım'],
  ['İLGİLİ', 'ilgili'],
  ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', 'Διαβάστε επίσης'],
  ['Ещё', 'еще'],
  ['Citeşte', 'citește'],
  ['نُشر أولاً', 'نشر اولا'],
  ['١٢ مشاركات', '12 مشاركات'],
  ['دیدگاه\u200cها', 'دیدگاهها'],
  ['З’явилася', 'зʼявилася'],
  ['דוא״ל', 'דוא"ל'],
])('%s and %s are one', (one, other) => expect(normalize(one)).toBe(normalize(other)));

test('folding keeps every place', () => {
  const text = 'İstanbul’da Ήλιος «Ещё» שלום־עולם ١٢';
  expect(fold(text)).toHaveLength(text.length);
});

test('a pattern in usual spelling finds its words in normalized text', () => {
  for (const word of ['πηγή', 'devamı', 'știri', 'أصل', 'تعليق', 'ёлка']) {
    expect(folded(new RegExp(word, 'u')).test(normalize(word)), word).toBe(true);
    expect(folded(/\p{Ll}[‘-“]\d/u).source).toBe('\\p{Ll}[‘-“]\\d');
  }
});
