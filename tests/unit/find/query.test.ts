// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { distinctivePhrases, queryFor, searchTextFor } from '../../../src/find/query';
import { facts, STORY, TITLE } from './fake-web';

const wordsIn = (text: string) => text.split(' ').length;

describe('distinctive phrases', () => {
  test('are 8-12 words in a row of the text, from different sentences', () => {
    const phrases = distinctivePhrases(STORY, 2);
    expect(phrases).toHaveLength(2);
    for (const phrase of phrases) {
      expect(STORY).toContain(phrase);
      expect(wordsIn(phrase)).toBeGreaterThanOrEqual(8);
      expect(wordsIn(phrase)).toBeLessThanOrEqual(12);
    }
    const lineOf = (phrase: string) => STORY.split('\n').findIndex((line) => line.includes(phrase));
    expect(lineOf(phrases[0] ?? '')).not.toBe(lineOf(phrases[1] ?? ''));
  });

  test('come from the middle, with names and numbers', () => {
    const [best = ''] = distinctivePhrases(STORY, 1);
    const place = STORY.indexOf(best) / STORY.length;
    expect(place).toBeGreaterThan(0.35);
    expect(place).toBeLessThan(0.8);
    expect(best).toMatch(/\d|[A-Z]/);
  });

  test('not from the lead, which is often rewritten', () => {
    const lead = 'On Tuesday 14 April 2026 Mayor Ada Quill of Brackwater told 37 guests that Pier 9 closes.';
    expect(lead).not.toContain(distinctivePhrases(`${lead}\n${STORY}`, 1)[0]);
  });

  test('are no quotations while there is anything else', () => {
    const quoted = STORY.replace(/^The council's treasurer(.*)$/m, '“The council’s treasurer$1”');
    expect(distinctivePhrases(quoted, 1)[0]).not.toContain('Tollervey');
  });

  test('of Japanese are runs of characters', () => {
    const text =
      '港町の古い穀物桟橋は冬の前に閉鎖されることになった。検査で四十二本の杭のうち十一本が虫に食われていた。';
    const [phrase = ''] = distinctivePhrases(text, 1);
    expect(text).toContain(phrase);
    expect(phrase.length).toBeGreaterThanOrEqual(14);
    expect(phrase.length).toBeLessThanOrEqual(30);
  });

  test('there are none in a text without sentences', () => {
    expect(distinctivePhrases('', 2)).toEqual([]);
    expect(distinctivePhrases('Too short. To search. For.', 2)).toEqual([]);
  });

  test('a hostile text takes no time', () => {
    const started = performance.now();
    distinctivePhrases(`${'a'.repeat(60_000)} ${'."'.repeat(30_000)}`, 2);
    distinctivePhrases('word '.repeat(12_000), 2);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test('a query has the headline without the site, and falls back to it', () => {
  const query = queryFor(facts({ title: `${TITLE} | Copyfarm` }));
  expect(query).toMatchObject({ title: TITLE, lang: 'en' });
  expect(queryFor(facts({ text: '' })).phrases).toEqual([TITLE]);
  expect(searchTextFor(facts({ text: '', title: '' }))).toBe('');
});
