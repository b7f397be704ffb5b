import { expect, test } from 'vitest';
import { fileName } from '../../../src/reader/file-name';

test.each([
  ['Fährt der Zug? / Nein: "nie"', 'Fährt-der-Zug-Nein-nie.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['東京の川', '東京の川.md'],
  ['नदी का पानी', 'नदी-का-पानी.md'],
  ['…', 'article.md'],
])('a file name from %s', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});
