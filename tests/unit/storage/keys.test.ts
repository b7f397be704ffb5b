import { expect, test } from 'vitest';
import { changeKey, DEFAULT_KEYS, isFreeKey } from '@/src/storage/keys';
import { parseSettings } from '@/src/storage/schema';

test('a key belongs to one action', () => {
  expect(changeKey(DEFAULT_KEYS, 'save', 'x')).toEqual({ ...DEFAULT_KEYS, save: 'x' });
  expect(changeKey(DEFAULT_KEYS, 'save', 'L')).toBe('listen');
  expect(changeKey(DEFAULT_KEYS, 'save', 's')).toEqual(DEFAULT_KEYS);
});

test.each([
  ['x', true],
  ['ж', true],
  ['/', true],
  [' ', false],
  ['Enter', false],
  ['ArrowDown', false],
])('%j can be chosen: %s', (key, free) => {
  expect(isFreeKey(key)).toBe(free);
});

test('stored keys that collide are not taken', () => {
  const readerKeys = { ...DEFAULT_KEYS, save: 'l' };
  expect(parseSettings({ readerKeys })).toMatchObject({ faulty: true, value: { readerKeys: DEFAULT_KEYS } });
});
