/** Runs the migrations on the browser's storage; only the background does. */
import { browser } from 'wxt/browser';
import { exclusively } from './access';
import { backupItem, versionItem } from './items';
import { type Migration, migrate, migrations, versionOf } from './migrations';

/**
 * Brings the browser's storage up to date. Where that fails, a copy is set aside and everything stays as it was;
 * readers then take what they understand.
 *
 * @returns false where a migration failed
 */
export function migrateStorage(steps: readonly Migration[] = migrations): Promise<boolean> {
  return exclusively('migrations', async () => {
    const newest = steps.at(-1)?.to ?? 0;
    const version = versionOf(await versionItem.getValue());
    if (version >= newest) return true;
    const before = Object.fromEntries(
      Object.entries(await browser.storage.local.get()).filter(([key]) => !isAside(key)),
    );
    try {
      const after = migrate(before, version, steps);
      const gone = Object.keys(before).filter((key) => !(key in after));
      // What is added goes first: a worker that is stopped half-way has lost nothing.
      await browser.storage.local.set({ ...after, version: newest });
      if (gone.length > 0) await browser.storage.local.remove(gone);
      return true;
    } catch {
      const aside = backupItem('all', `version-${version}`);
      if ((await aside.getValue()) == null) await aside.setValue(before);
      return false;
    }
  });
}

function isAside(key: string): boolean {
  return key.startsWith('backup:') || key === 'version';
}
