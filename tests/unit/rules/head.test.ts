import { describe, expect, it, test } from 'vitest';
import { headOf, titleOf } from '@/src/rules/head';
import { parseRules } from '@/src/rules/parse';

test.each([
  ['! Title: Lake news\n[a.example]\nmode: never', 'Lake news'],
  ['# title:  Lake news  ', 'Lake news'],
  ['[a.example]\ntitle: h1', ''],
  ['! Version: 3', ''],
  ['', ''],
])('%j calls itself %j', (text, title) => {
  expect(titleOf(parseRules(text))).toBe(title);
});

describe('headOf', () => {
  const expires = (text: string) =>
    headOf(parseRules(`! Expires: ${text}\n[a.example]\nmode: never`)).expires;

  it('reads title, version and expiry among other comments', () => {
    const text =
      '[Adblock Plus 2.0]\n! Homepage: x\n! Title: News, clean\n! Version: 2026.3\n! Expires: 12 hours\n##.x';
    expect(headOf(parseRules(text))).toEqual({ title: 'News, clean', version: '2026.3', expires: 12 });
  });

  it.each([
    ['4 days (update frequency)', 96],
    ['1d', 24],
    ['2', 48],
    ['6 hours', 6],
    ['0 hours', 1],
    ['900 days', 336],
    ['soon', 120],
  ])('%s is %d hours', (text, hours) => expect(expires(text)).toBe(hours));

  it('a list that says nothing is fetched every five days', () => {
    expect(headOf(parseRules('##.x'))).toEqual({ title: '', version: '', expires: 120 });
  });
});
