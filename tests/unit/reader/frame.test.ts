import { expect, test } from 'vitest';
import { scriptOf } from '../../../src/reader/frame';

test.each([
  ['ja', '', 'cjk'],
  ['ar', '', 'joined'],
  ['hi-IN', '', 'joined'],
  ['de', 'Der Fluss', 'plain'],
  ['', '三つの村が一つの泉を分け合う', 'cjk'],
  ['', 'तीन गाँव एक ही सोते का पानी', 'joined'],
  ['', 'The paper 東京', 'plain'],
  // The page states a language that the text is not in.
  ['en', 'ثلاث قرى تتقاسم نبعا واحدا', 'joined'],
])('%s, “%s” is set as %s', (lang, text, script) => {
  expect(scriptOf(lang, text)).toBe(script);
});
