import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getSettings, updateSettings, watchSettings } from '@/src/storage/settings';
import { DEFAULT_SETTINGS } from '@/src/storage/types';

async function stored(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get();
}

describe('settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await stored()).toEqual({});
  });

  it('store only what differs, and keep what a newer version wrote', async () => {
    await fakeBrowser.storage.local.set({ settings: { later: 1, offline: true } });
    await updateSettings({ autoFind: true, offline: false });
    expect((await stored()).settings).toEqual({ later: 1, autoFind: true });
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, autoFind: true });
  });

  it('lose one bad field at a time, and set the damaged value aside once', async () => {
    const damaged = { offline: 'yes', autoFind: true, badge: 'loud', look: { theme: 'dark', size: 900 } };
    await fakeBrowser.storage.local.set({ settings: damaged });
    expect(await getSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      autoFind: true,
      look: { ...DEFAULT_SETTINGS.look, theme: 'dark' },
    });
    await getSettings();
    await updateSettings({ badge: 'text' });
    const backups = Object.entries(await stored()).filter(([key]) => key.startsWith('backup:settings:'));
    expect(backups.map(([, value]) => value)).toEqual([damaged]);
    expect(await getSettings()).toMatchObject({ autoFind: true, badge: 'text' });
  });

  it.each([null, 7, 'text', [1, 2]])('survive %j', async (value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('take no value out of range', async () => {
    const settings = await updateSettings({
      searxngUrl: 'javascript:alert(1)',
      look: { ...DEFAULT_SETTINGS.look, size: 4 },
    });
    expect(settings.searxngUrl).toBe('');
    expect(settings.look.size).toBe(DEFAULT_SETTINGS.look.size);
  });

  it('do not lose changes made at the same time', async () => {
    await Promise.all([
      updateSettings({ offline: true }),
      updateSettings({ autoFind: true }),
      updateSettings({ badge: 'none' }),
    ]);
    expect(await getSettings()).toMatchObject({ offline: true, autoFind: true, badge: 'none' });
  });

  it('tell who watches, until the watch ends', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await updateSettings({ enabled: false });
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, enabled: false });
    stop();
    await updateSettings({ enabled: true });
    expect(seen).toHaveBeenCalledOnce();
  });
});
