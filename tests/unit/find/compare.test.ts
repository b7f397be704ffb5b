// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createComparer, printOf, sharedOf, titleLikeness, titleVariants } from '../../../src/find/compare';
import { CUT, LOOKALIKE, STORY, TITLE } from './fake-web';

const compare = createComparer({ text: STORY, title: TITLE });
const with_ = (text: string) => compare({ text, title: TITLE });

describe('same text', () => {
  test('verbatim, whatever the quotes, dashes, case and line breaks', () => {
    const copy = STORY.replace(/'/g, '’').replace(/-/g, '–').replace(/\n/g, '  ').toUpperCase();
    expect(with_(copy)).toMatchObject({ pageInCandidate: 1, candidateInPage: 1, sameText: true });
  });

  test('cut to a fifth: all of it stands in the whole', () => {
    const cut = createComparer({ text: CUT.slice(0, 260), title: TITLE })({ text: STORY, title: TITLE });
    expect(cut.pageInCandidate).toBeGreaterThan(0.95);
    expect(cut.candidateInPage).toBeLessThan(0.3);
    expect(cut.sameText).toBe(true);
  });

  test('every eighth word changed', () => {
    const words = STORY.split(/\s+/).map((word, index) => (index % 8 === 3 ? 'something' : word));
    expect(with_(words.join(' '))).toMatchObject({ sameText: true });
  });

  test('surrounded by other text', () => {
    const merged = with_(`Subscribe to our letter and never miss a day.\n${STORY}\n${LOOKALIKE}`);
    expect(merged.pageInCandidate).toBe(1);
    expect(merged.sameText).toBe(true);
  });

  test('Japanese, by characters', () => {
    const text =
      '港町の古い穀物桟橋は冬の前に閉鎖されることになった。検査で四十二本の杭のうち十一本が虫に食われていた。';
    const changed = text.replace('冬の前', '年末').replace('検査', '調査');
    expect(createComparer({ text, title: 'a' })({ text: changed, title: 'a' }).sameText).toBe(true);
    const other =
      '新しい鉄道の駅が来年の春に開業する予定で、市長は住民に感謝の言葉を述べた。工事は三年かかった。';
    expect(createComparer({ text, title: 'a' })({ text: other, title: 'a' }).sameText).toBe(false);
  });
});

describe('not the same text', () => {
  test('another report of the event', () => {
    const other = with_(LOOKALIKE);
    expect(other.sameText).toBe(false);
    expect(other.pageInCandidate).toBeLessThan(0.1);
  });

  test('a report that quotes one sentence', () => {
    const quote = STORY.split('\n')[3];
    expect(with_(`${LOOKALIKE}\n${quote}`).sameText).toBe(false);
  });

  test('no text, or next to none', () => {
    expect(with_('')).toMatchObject({ pageInCandidate: 0, candidateInPage: 0, title: 1, sameText: false });
    expect(with_('The harbour council of Brackwater voted late on Tuesday').sameText).toBe(false);
    expect(createComparer({ text: '', title: '' })({ text: '', title: '' }).sameText).toBe(false);
  });
});

test('a print does not depend on what stands around', () => {
  const mixed = `${STORY}\n港町の古い穀物桟橋は冬の前に閉鎖されることになった。`;
  const own = printOf(STORY);
  expect(sharedOf(own, printOf(mixed))).toBe(own.hashes.length);
  expect(sharedOf(own, printOf(mixed.split('\n').reverse().join('\n')))).toBeGreaterThan(
    own.hashes.length * 0.8,
  );
});

test('a hostile length is cut', () => {
  expect(printOf('word '.repeat(1_000_000)).length).toBe(12_000);
});

test('headlines are compared without the site behind them', () => {
  expect(titleLikeness(TITLE, `${TITLE} | Brackwater Courier`)).toBe(1);
  expect(titleLikeness(TITLE, `Brackwater Courier - ${TITLE}`)).toBe(1);
  expect(titleLikeness(TITLE, 'Storm leaves island without power')).toBe(0);
  expect(titleLikeness('', TITLE)).toBe(0);
  expect(titleVariants('Mayor: the pier stays closed | The Courier')).toContain(
    'Mayor: the pier stays closed',
  );
  expect(titleVariants('Short - Site')).toEqual(['Short - Site']);
});
