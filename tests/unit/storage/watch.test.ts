import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { watchItem } from '@/src/storage/watch';

const a = storage.defineItem<unknown>('local:a');
const b = storage.defineItem<unknown>('local:b');
const c = storage.defineItem<unknown>('session:a');

it('tells each watcher of its own value, and of changes only', async () => {
  const [ofA, ofB, ofC] = [vi.fn(), vi.fn(), vi.fn()];
  watchItem(a, ofA);
  watchItem(b, ofB);
  watchItem(c, ofC);
  await a.setValue({ x: [1] });
  await a.setValue({ x: [1] });
  await c.setValue('there');
  await a.removeValue();
  expect(ofA.mock.calls).toEqual([[{ x: [1] }], [null]]);
  expect(ofB).not.toHaveBeenCalled();
  expect(ofC.mock.calls).toEqual([['there']]);
});

it('has one listener for all, and none after the last watch', async () => {
  const add = vi.spyOn(fakeBrowser.storage.local.onChanged, 'addListener');
  const [first, second] = [vi.fn(), vi.fn()];
  const ends = [watchItem(a, first), watchItem(a, second), watchItem(b, first)];
  expect(add).toHaveBeenCalledOnce();
  ends[0]?.();
  await a.setValue(1);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledExactlyOnceWith(1);
  for (const end of ends) end();
  expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(false);
});
