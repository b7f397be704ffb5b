// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { createPace } from '../../../src/find/pace';

describe('the pace of search services', () => {
  test('keeps the gap a service wants', () => {
    const pace = createPace();
    pace.asked('gdelt', 1000);
    expect(pace.isReady('gdelt', 5000, 5999)).toBe(false);
    expect(pace.isReady('gdelt', 5000, 6000)).toBe(true);
    expect(pace.isReady('other', 5000, 1001)).toBe(true);
  });

  test('rests longer after each refusal in a row, ten minutes at most', () => {
    const pace = createPace();
    pace.answered('bing', 'rate-limited', 0);
    expect([pace.isReady('bing', 0, 2_999), pace.isReady('bing', 0, 3_000)]).toEqual([false, true]);
    pace.answered('bing', 'bad-answer', 3_000);
    expect([pace.isReady('bing', 0, 8_999), pace.isReady('bing', 0, 9_000)]).toEqual([false, true]);
    for (let n = 0; n < 20; n++) pace.answered('bing', 'rate-limited', 30_000);
    expect(pace.isReady('bing', 0, 30_000 + 600_000)).toBe(true);
  });

  test('an answer ends the rest, and no connection is no refusal', () => {
    const pace = createPace();
    pace.answered('bing', 'rate-limited', 0);
    pace.answered('bing', null, 1);
    expect(pace.isReady('bing', 0, 2)).toBe(true);
    pace.answered('bing', 'network', 3);
    pace.answered('bing', 'timeout', 3);
    expect(pace.isReady('bing', 0, 4)).toBe(true);
  });
});
