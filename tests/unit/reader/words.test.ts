import { expect, test } from 'vitest';
import { lastWords, textFragment } from '../../../src/reader/words';

test.each([
  ['One.\nThe engineers said they had told their clients', 'The engineers said they had told their clients'],
  ['Then they said that everyone shou…', 'Then they said that everyone'],
  ['Then they said that everyone should …', 'Then they said that everyone should'],
  ['Then they said that everyone should [...]', 'Then they said that everyone should'],
  ['Then they said that everyone should [+1234 chars]', 'Then they said that everyone should'],
  ['a b c d e f g h i j k l', 'e f g h i j k l'],
  ['The long line stands before.\nNo', 'The long line stands before.'],
  ['“She told them so of “the ledgers”', 'She told them so of “the ledgers'],
  ['委員は昨日、水道会社が調査官の求めに応じず', '、水道会社が調査官の求めに応じず'],
])('last words of %j', (text, words) => {
  expect(lastWords(text)).toBe(words);
});

test('too little text has no last words', () => {
  expect(lastWords('No.')).toBeNull();
  expect(lastWords('')).toBeNull();
});

test('a hostile text takes no time', () => {
  const started = performance.now();
  lastWords(`${'. '.repeat(50_000)}${' '.repeat(50_000)}.. `);
  expect(performance.now() - started).toBeLessThan(500);
});

test('the text fragment escapes what has a meaning in it', () => {
  expect(textFragment('https://a.example/x', 'five-point, plan & more')).toBe(
    'https://a.example/x#:~:text=five%2Dpoint%2C%20plan%20%26%20more',
  );
  expect(textFragment('https://a.example/x#part', 'so it is')).toBe(
    'https://a.example/x#part:~:text=so%20it%20is',
  );
});
