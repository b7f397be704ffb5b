import { describe, expect, it, vi } from 'vitest';
import { finish, inSlices } from '@/src/rules/slices';

function* work(steps: number): Generator<number, string> {
  for (let i = 0; i < steps; i++) yield i / steps;
  return 'done';
}

describe('slices', () => {
  it('does all of it in one go', () => {
    expect(finish(work(5))).toBe('done');
  });

  it('pauses whenever a slice is used up, and tells how far it is', async () => {
    let clock = 0;
    const pause = vi.fn(() => Promise.resolve());
    const shares: number[] = [];
    const result = await inSlices(work(10), {
      now: () => (clock += 3),
      pause,
      sliceMs: 8,
      onProgress: (share) => shares.push(share),
    });
    expect(result).toBe('done');
    expect(pause.mock.calls.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort());
  });

  it('stops when it is called off', async () => {
    const stop = new AbortController();
    let steps = 0;
    const pause = () => {
      if (++steps === 3) stop.abort();
      return Promise.resolve();
    };
    const running = inSlices(work(1000), { now: () => steps, pause, sliceMs: 0, signal: stop.signal });
    await expect(running).rejects.toThrow();
    expect(steps).toBe(3);
  });
});
