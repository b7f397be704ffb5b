import { expect, test } from 'vitest';
import { mistakeWords } from '@/src/ui/options/mistakes';
import { useTexts } from '../setup';

const MISTAKE = { code: 'bad-css', line: 8, column: 8, found: 'div[class=' } as const;

test('code keeps the order of its signs in a sentence that runs from right to left', () => {
  useTexts('en');
  expect(mistakeWords(MISTAKE)).toContain('“div[class=”');
  useTexts('ar');
  expect(mistakeWords(MISTAKE)).toContain('«\u2066div[class=\u2069»');
});
