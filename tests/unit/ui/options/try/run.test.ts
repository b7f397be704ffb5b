import { describe, expect, test } from 'vitest';
import { debrisFor, lexiconFor } from '@/src/lexicon';
import { compareLines, tryRules, type Vocabulary } from '@/src/ui/options/try/run';

const words: Vocabulary = (langs) =>
  Promise.resolve({ lexicon: lexiconFor(langs), debris: debrisFor(langs) });
const both = (text: string) => ({ text, side: 'both' });

describe('compareLines', () => {
  test.each([
    [
      ['a', 'b', 'c'],
      ['a', 'c'],
      [both('a'), { text: 'b', side: 'out' }, both('c')],
    ],
    [['a'], ['x', 'a', 'y'], [{ text: 'x', side: 'in' }, both('a'), { text: 'y', side: 'in' }]],
    [[], ['a'], [{ text: 'a', side: 'in' }]],
    [[], [], []],
  ])('%j and %j', (before, after, texts) => {
    expect(compareLines(before, after)).toEqual(texts);
  });

  test('loses no line of either text', () => {
    const before = ['a', 'b', 'c', 'a', 'd'];
    const after = ['c', 'a', 'a', 'e', 'b'];
    const texts = compareLines(before, after);
    expect(texts.filter(({ side }) => side !== 'in').map(({ text }) => text)).toEqual(before);
    expect(texts.filter(({ side }) => side !== 'out').map(({ text }) => text)).toEqual(after);
  });
});

describe('tryRules', () => {
  test('without a rule nothing changes, and without an article it says so', async () => {
    const trial = await tryRules(
      '[b.example]\nmode: never',
      { html: '<p>Hi</p>', url: 'https://a.example/' },
      words,
    );
    expect(trial.origin).toBeNull();
    expect(trial.lines).toEqual([]);
    expect(trial.texts === null || trial.texts.every(({ side }) => side === 'both')).toBe(true);
  });

  test('names the lines of filter lists too', async () => {
    const trial = await tryRules(
      'a.example##.ad\n[a.example]\ntitle: h2\nb.example##.other\n##.own',
      {
        html: '<h2>Sluice</h2><p class="ad">x</p><p class="ad">y</p><i class="own"></i>',
        url: 'https://a.example/',
      },
      words,
    );
    expect(trial.lines.map(({ line, found, text }) => [line, found, text])).toEqual([
      [3, 1, 'Sluice'],
      [5, 1, ''],
      [1, 2, ''],
    ]);
  });
});
