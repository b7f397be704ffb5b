import { expect, test, vi } from 'vitest';
import { quieten } from '../../../src/reader/quiet';

function media(paused: boolean) {
  const element = document.createElement('video');
  let still = paused;
  Object.defineProperties(element, { paused: { get: () => still }, ended: { value: false } });
  element.pause = vi.fn(() => {
    still = true;
  });
  element.play = vi.fn(async () => {
    still = false;
  });
  document.body.append(element);
  return element;
}

test('what plays is paused, and goes on afterwards', () => {
  const [playing, silent, gone] = [media(false), media(true), media(false)];
  const goOn = quieten(document);
  expect([playing, silent, gone].map((each) => vi.mocked(each.pause).mock.calls.length)).toEqual([1, 0, 1]);
  gone.remove();
  goOn();
  expect([playing, silent, gone].map((each) => vi.mocked(each.play).mock.calls.length)).toEqual([1, 0, 0]);
});

test('what the page has set going itself is left alone', async () => {
  const playing = media(false);
  const goOn = quieten(document);
  await playing.play();
  goOn();
  expect(playing.play).toHaveBeenCalledOnce();
});
