import { expect, test } from 'vitest';
import { forgetLook, rememberLook, siteLookFor } from '@/src/background/looks';
import { getLooks } from '@/src/storage/looks';
import { getSettings } from '@/src/storage/settings';
import { DEFAULT_SETTINGS } from '@/src/storage/types';
import { from, URL_A } from './stage';

const DARK = { ...DEFAULT_SETTINGS.look, theme: 'dark' } as const;

test('a look is for all sites, or for the one whose page asks', async () => {
  await rememberLook(from(1), DARK, false);
  expect((await getSettings()).look).toEqual(DARK);
  expect(await siteLookFor(from(1))).toEqual({ site: 'a.example', look: null });
  const own = { ...DARK, size: 30 };
  await rememberLook(from(1), own, true);
  expect((await getSettings()).look).toEqual(DARK);
  expect(await siteLookFor(from(2, 'http://a.example/other'))).toEqual({ site: 'a.example', look: own });
  expect(await siteLookFor(from(2, 'https://b.example/'))).toEqual({ site: 'b.example', look: null });
  await forgetLook(from(1));
  expect(await getLooks()).toEqual([]);
});

test('private windows neither leave a look of a site nor are shown one, nor take one away', async () => {
  await rememberLook(from(1, URL_A, true), DARK, true);
  expect(await getLooks()).toEqual([]);
  await rememberLook(from(1), DARK, true);
  expect(await siteLookFor(from(1, URL_A, true))).toBeNull();
  await forgetLook(from(1, URL_A, true));
  expect(await getLooks()).toHaveLength(1);
});
