import { expect, test } from 'vitest';
import direction from '../../../../src/reader/features/direction';
import { fragment, sample, speakEnglish } from '../sample';

speakEnglish();

test.each([
  ['ltr', 'ثلاث قرى تتقاسم نبعا واحدا', 'rtl'],
  ['ltr', 'النهر, wrote the paper on its first page in large letters', ''],
  ['rtl', 'Three villages share one spring', 'ltr'],
  ['rtl', 'كتبت River Daily أن النهر ارتفع كثيرا هذا العام', ''],
  ['ltr', '2026', ''],
] as const)('in a text that runs %s: %s', (dir, text, expected) => {
  const { view } = sample([direction], { dir, body: fragment(`<p>${text}</p>`) });
  expect(view.article.querySelector('p')?.dir).toBe(expected);
});
