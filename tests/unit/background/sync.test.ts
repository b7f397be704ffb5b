import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncRules } from '@/src/background/sync';
import { editRulesText, getRulesText } from '@/src/storage/rules';
import { updateSettings } from '@/src/storage/settings';
import { readShared } from '@/src/storage/shared';
import { getSyncState } from '@/src/storage/sync-state';

type Device = Record<string, unknown>;
let devices: Record<'a' | 'b', Device>;

beforeEach(() => {
  devices = { a: {}, b: {} };
});

/** Does something on one of two devices, which share nothing but what the browser shares. */
async function on(name: 'a' | 'b', work: () => Promise<unknown>): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(devices[name]);
  await work();
  devices[name] = await fakeBrowser.storage.local.get();
}
const write = (text: string) => editRulesText(() => text);
const start = (text: string) => async () => {
  await updateSettings({ sync: true });
  await write(text);
  await syncRules();
};
const rulesOf = async (name: 'a' | 'b') => {
  let text = '';
  await on(name, async () => {
    await syncRules();
    text = (await getRulesText()).text;
  });
  return text;
};

it('shares nothing unless it was asked for', async () => {
  await write('[a.example]\nmode: never\n');
  await syncRules();
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});

it('what two devices have is put together, and what one takes out goes on both', async () => {
  await on('a', start('[a.example]\nmode: never\n'));
  await on('b', start('[b.example]\nmode: click\n'));
  const both = '[b.example]\nmode: click\n\n[a.example]\nmode: never\n';
  expect(await rulesOf('b')).toBe(both);
  expect(await rulesOf('a')).toBe(both);
  await on('a', async () => {
    await write('[b.example]\nmode: click\n');
    await syncRules();
  });
  expect(await rulesOf('b')).toBe('[b.example]\nmode: click\n');
});

it('what does not fit stays where it is, is counted, and is lost nowhere', async () => {
  const site = (i: number) => `[site-${i}.example]\nstrip: .${'x'.repeat(900)}`;
  const small = `${site(0)}\n\n${site(150)}\n`;
  await on('b', start(small));
  const large = `${Array.from({ length: 160 }, (_, i) => site(i)).join('\n\n')}\n`;
  await on('a', start(large));
  await on('a', async () => expect((await getSyncState()).left).toBeGreaterThan(0));
  expect((await readShared())?.left).toBeGreaterThan(0);
  expect(await rulesOf('a')).toContain(site(159));
  const there = await rulesOf('b');
  for (const i of [0, 1, 50, 150]) expect(there).toContain(site(i));
  // Taking one out is possible all the same.
  await on('a', async () => {
    await editRulesText((text) => text.replace(`${site(1)}\n\n`, ''));
    await syncRules();
  });
  expect(await rulesOf('a')).not.toContain('[site-1.example]');
});

it('says so where the browser refuses, and keeps everything', async () => {
  await on('a', start('[a.example]\nmode: never\n'));
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_HOUR'));
  await on('a', async () => {
    await write('[c.example]\nmode: never\n');
    await syncRules();
    expect((await getSyncState()).failed).toBe(true);
    expect((await getRulesText()).text).toBe('[c.example]\nmode: never\n');
  });
  expect(await rulesOf('a')).toBe('[c.example]\nmode: never\n');
  expect((await readShared())?.text).toBe('[c.example]\nmode: never\n');
});
