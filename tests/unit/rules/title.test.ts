import { expect, test } from 'vitest';
import { parseRules } from '@/src/rules/parse';
import { titleOf } from '@/src/rules/title';

test.each([
  ['! Title: Lake news\n[a.example]\nmode: never', 'Lake news'],
  ['# title:  Lake news  ', 'Lake news'],
  ['[a.example]\ntitle: h1', ''],
  ['! Version: 3', ''],
  ['', ''],
])('%j calls itself %j', (text, title) => {
  expect(titleOf(parseRules(text))).toBe(title);
});
