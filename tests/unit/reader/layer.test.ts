import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdLayer } from '../../../src/reader/layer';
import { byHand } from './sample';

const lift = vi.fn();
const onLost = vi.fn();
const onReturn = vi.fn();
const tidy = vi.fn(() => host.replaceChildren());
let host: HTMLElement;
let cover: HTMLElement;
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  host = document.createElement('div');
  cover = document.createElement('div');
  document.documentElement.append(host);
  document.body.replaceChildren(cover);
  // Whether it stands in the top layer is the browser's to know.
  Object.assign(cover, { matches: () => true });
  controller = new AbortController();
  holdLayer({ shadowHost: host, tidy }, lift, onLost, controller.signal, onReturn);
});
afterEach(() => {
  controller.abort();
  host.remove();
  vi.useRealTimers();
});

const opens = () => cover.dispatchEvent(byHand(new Event('toggle')));

test('it is lifted above what opens, once a frame however often that happens', () => {
  for (let n = 0; n < 50; n++) opens();
  expect(lift).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(40);
  expect(lift).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(lift).toHaveBeenCalledTimes(2);
  for (let n = 0; n < 100; n++) {
    opens();
    vi.advanceTimersByTime(100);
  }
  expect(lift).toHaveBeenCalledTimes(102);
});

test('what only says so, and what opens in the view, lifts nothing', () => {
  cover.dispatchEvent(new Event('toggle'));
  host.dispatchEvent(byHand(new Event('toggle')));
  expect(lift).not.toHaveBeenCalled();
});

test('it comes back wherever it was put, listening again', async () => {
  cover.append(host);
  await vi.advanceTimersByTimeAsync(0);
  expect([host.parentNode, onReturn.mock.calls.length]).toEqual([document.documentElement, 1]);
  opens();
  // Once for the return, once for what opened.
  expect(lift).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onLost).not.toHaveBeenCalled();
});

test('nothing happens once the view is gone', async () => {
  controller.abort();
  opens();
  host.remove();
  await vi.advanceTimersByTimeAsync(1000);
  expect([lift, onLost, onReturn].map((one) => one.mock.calls.length)).toEqual([0, 0, 0]);
});

test('what the page puts on it and in it is taken off again, without end and without haste', async () => {
  host.inert = true;
  await vi.advanceTimersByTimeAsync(0);
  expect(tidy).toHaveBeenCalledOnce();
  host.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(100);
  expect([tidy.mock.calls.length, host.childNodes.length]).toEqual([2, 0]);
  const war = new MutationObserver(() => {
    if (host.childNodes.length === 0) host.append('again');
  });
  war.observe(host, { childList: true });
  host.append('again');
  await vi.advanceTimersByTimeAsync(1000);
  war.disconnect();
  await vi.advanceTimersByTimeAsync(100);
  expect(host.childNodes).toHaveLength(0);
  expect(tidy.mock.calls.length).toBeLessThan(800);
});
