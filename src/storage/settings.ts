import { exclusively, readItem } from './access';
import { settingsItem } from './items';
import { parseSettings, sparseSettings } from './schema';
import type { Settings } from './types';
import { watchItem } from './watch';

export async function getSettings(): Promise<Settings> {
  return (await readItem(settingsItem, 'settings', parseSettings)).value;
}

/**
 * Changes some settings and leaves the others as they are, also those that another page changes at the same time.
 *
 * @returns the settings as stored now; values out of range fall back to their defaults
 * @throws Error where the browser's storage refuses (full)
 */
export function updateSettings(change: Partial<Settings>): Promise<Settings> {
  return exclusively('settings', async () => {
    const { value, raw } = await readItem(settingsItem, 'settings', parseSettings);
    const settings = parseSettings({ ...value, ...change }).value;
    await settingsItem.setValue(sparseSettings(settings, raw));
    return settings;
  });
}

/** @returns a function that ends the watch. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return watchItem(settingsItem, (raw) => callback(parseSettings(raw).value));
}
