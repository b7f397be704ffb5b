import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenPainted } from '../../../src/reader/painted';

const callback = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  callback.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('calls back once, behind the next frame', () => {
  whenPainted(callback, new AbortController().signal);
  expect(callback).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(callback).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledOnce();
});

test('does not wait for ever for a frame that never comes', () => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  whenPainted(callback, new AbortController().signal);
  vi.advanceTimersByTime(260);
  expect(callback).toHaveBeenCalledOnce();
});

test('at once on a hidden page, and never for a view that has gone', () => {
  const controller = new AbortController();
  whenPainted(callback, controller.signal);
  controller.abort();
  vi.advanceTimersByTime(1000);
  expect(callback).not.toHaveBeenCalled();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  whenPainted(callback, new AbortController().signal);
  expect(callback).toHaveBeenCalledOnce();
});
