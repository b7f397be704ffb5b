import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getLooks, keepLook } from '@/src/storage/looks';
import { restore } from '@/src/storage/restore';
import { getRulesText, saveRulesText } from '@/src/storage/rules';
import { getSettings } from '@/src/storage/settings';
import { getSubscriptions, restoreSubscriptions } from '@/src/storage/subscriptions';
import { DEFAULT_SETTINGS } from '@/src/storage/types';

const look = DEFAULT_SETTINGS.look;
const backup = {
  settings: { ...DEFAULT_SETTINGS, archives: false },
  rules: '[theirs.example]\nmode: never\n',
  lists: [{ url: 'https://lists.example/b.txt', on: true }],
  looks: [{ site: 'b.example', look }],
};

async function stored() {
  const [settings, rules, lists, looks] = await Promise.all([
    getSettings(),
    getRulesText(),
    getSubscriptions(),
    getLooks(),
  ]);
  return {
    archives: settings.archives,
    rules: rules.text,
    lists: lists.map(({ url }) => url),
    looks: looks.map(({ site }) => site),
  };
}

async function begin() {
  await saveRulesText('[mine.example]\n', 0);
  await restoreSubscriptions([{ url: 'https://lists.example/a.txt', on: true }]);
  await keepLook('a.example', look);
  return stored();
}

describe('restore', () => {
  it('replaces all there is; what the backup does not hold stays', async () => {
    await begin();
    expect(await restore({ ...backup, looks: null })).toBe(true);
    expect(await stored()).toEqual({
      archives: false,
      rules: backup.rules,
      lists: ['https://lists.example/b.txt'],
      looks: ['a.example'],
    });
  });

  it.each([1, 2, 3, 4])('changes nothing where writing number %i is refused', async (number) => {
    const before = await begin();
    const set: (items: object) => Promise<void> = fakeBrowser.storage.local.set;
    let written = 0;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) => {
      if (++written === number) return Promise.reject(new Error('QUOTA_BYTES'));
      return set(items);
    });
    expect(await restore(backup)).toBe(false);
    expect(written).toBeGreaterThanOrEqual(number);
    vi.restoreAllMocks();
    expect(await stored()).toEqual(before);
  });
});
