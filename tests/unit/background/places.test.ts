import { expect, test } from 'vitest';
import { placeFor, rememberPlace } from '@/src/background/places';
import { updateSettings } from '@/src/storage/settings';
import { from, URL_A } from './stage';

const PLACE = { block: 4, of: 20 };

test('keeps the place of the page that asks', async () => {
  await rememberPlace(from(1), PLACE);
  expect(await placeFor(from(2))).toEqual(PLACE);
});

test('private windows neither leave a place nor are shown one', async () => {
  await rememberPlace(from(1, URL_A, true), PLACE);
  expect(await placeFor(from(1))).toBeNull();
  await rememberPlace(from(1), PLACE);
  expect(await placeFor(from(1, URL_A, true))).toBeNull();
});

test('switched off, none is kept', async () => {
  await updateSettings({ keepPlaces: false });
  await rememberPlace(from(1), PLACE);
  await updateSettings({ keepPlaces: true });
  expect(await placeFor(from(1))).toBeNull();
});
