import { describe, expect, it } from 'vitest';
import { unglued } from '../../../src/core/seams';

/** The line of some parts that stand in elements of their own. */
function line(...parts: string[]): string {
  let raw = '';
  const seams: number[] = [];
  for (const part of parts) {
    raw += part;
    seams.push(raw.length);
  }
  return unglued(raw, seams);
}

describe('parts of a line that stick together', () => {
  it.each([
    [['TT', '12.2.2025 6:00'], 'TT 12.2.2025 6:00'],
    [['01.10.2024, 10:00', 'ats'], '01.10.2024, 10:00 ats'],
    [['Jane Doe', 'Pier Press'], 'Jane Doe Pier Press'],
    [['DHA', 'İSTANBUL'], 'DHA İSTANBUL'],
    [['고은실', '2025. 4. 18.'], '고은실 2025. 4. 18.'],
    [['Sports', '(12)', 'Share'], 'Sports (12) Share'],
    [['1', '2', '3', 'All'], '1 2 3 All'],
  ])('are set apart: %j', (parts, shown) => {
    expect(line(...parts)).toBe(shown);
  });

  it.each([
    [['T', 'he harbour'], 'The harbour'],
    [['un', 'believ', 'able'], 'unbelievable'],
    [['第', '1', '页'], '第1页'],
    [['Photo: ', 'dpa'], 'Photo: dpa'],
    [['"', 'Quoted', '"'], '"Quoted"'],
  ])('stay one word: %j', (parts, shown) => {
    expect(line(...parts)).toBe(shown);
  });

  it('leaves paragraphs as they are', () => {
    const long = 'word '.repeat(60);
    expect(line(long, '3May')).toBe(`${long}3May`);
  });
});
