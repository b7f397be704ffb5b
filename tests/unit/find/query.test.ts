// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { distinctivePhrases, headlineOf, keywordsOf, searchTextFor, wordsFor } from '../../../src/find/query';
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

describe('the words for search services', () => {
  const now = Date.parse('2026-03-04T00:00:00Z');

  test('are the headline without the site, two sentences, then names', () => {
    const words = wordsFor(facts({ title: `${TITLE} | Copyfarm` }), now);
    expect(words.map(({ kind }) => kind)).toEqual(['title', 'sentence', 'sentence', 'keywords']);
    expect(words[0]).toMatchObject({
      text: TITLE,
      lang: 'en',
      now,
      published: Date.parse('2026-03-03T12:00:00Z'),
    });
    expect(searchTextFor(facts({ text: '', title: '' }))).toBe('');
  });

  test('numbers do not end a sentence', () => {
    const [phrase = ''] = distinctivePhrases(
      'Das neue Geländer der Brücke in Grünau würde 310.000 Euro kosten und bliebe trotzdem laut.',
      1,
    );
    expect(phrase).toContain('310.000');
  });

  test('keywords hold names of headline and text, and none where nothing stands out', () => {
    const words = keywordsOf(facts()).split(' ');
    expect(words).toContain('Brackwater');
    expect(words.length).toBeLessThanOrEqual(6);
    expect(keywordsOf(facts({ title: 'so it is', text: 'all of it small' }))).toBe('');
    expect(keywordsOf(facts({ title: '港町の桟橋', text: '港町の古い穀物桟橋' }))).toBe('');
  });

  test('a rubric is no headline', () => {
    expect(wordsFor(facts({ title: 'News' }), now)[0]?.kind).toBe('sentence');
  });

  test.each([
    ['Brackwater closes its old grain pier | News | The Courier', 'Brackwater closes its old grain pier'],
    ['Brackwater: the old pier closes - and nobody was asked', 'Brackwater: the old pier closes'],
    ['Grain pier – Brackwater closes it before winter comes', 'Brackwater closes it before winter comes'],
  ])('headline of %s', (title, headline) => {
    expect(headlineOf({ title })).toBe(headline);
  });
});
