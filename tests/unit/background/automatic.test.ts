// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';

let mayLookUp: (now: number) => boolean;
beforeEach(async () => {
  vi.resetModules();
  ({ mayLookUp } = await import('../../../src/background/automatic'));
});

describe('automatic look-ups', () => {
  test('wait five seconds for each other', () => {
    expect([0, 100, 4_999, 5_000, 9_000].map((at) => mayLookUp(1_000_000 + at))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test('are sixty an hour at most', () => {
    const first = Array.from({ length: 60 }, (_, index) => mayLookUp(1_000_000 + index * 6_000));
    expect(first.every(Boolean)).toBe(true);
    expect(mayLookUp(1_000_000 + 61 * 6_000)).toBe(false);
    expect(mayLookUp(1_000_000 + 3_600_001)).toBe(true);
  });
});
