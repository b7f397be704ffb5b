/**
 * Numbered changes of what is stored. Each takes the whole of it one version further; a specimen of every version is
 * kept beside the tests and must come through. Only the background runs them, before anything else is read.
 */
import { browser } from 'wxt/browser';
import { exclusively } from './access';
import { backupItem, versionItem } from './items';

/** What is stored for good, by key: `settings`, `rules`, `ledger`. */
export type Stored = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version it leads to; they count up from 1 without a gap. */
  readonly to: number;
  /** Returns everything there is afterwards. Keys it does not know pass through. Throws where it cannot go on. */
  run(stored: Stored): Stored;
}

export const migrations: readonly Migration[] = [
  // The first releases stored no version. What they stored is what version 1 stores.
  { to: 1, run: (stored) => stored },
];

/** The version this program writes. */
export const DATA_VERSION = migrations.at(-1)?.to ?? 0;

/**
 * Brings stored data from its version to this program's. Data of a newer version is left as it is: readers take what
 * they understand of it.
 *
 * @throws what a migration throws
 */
export function migrate(stored: Stored, from: number, steps: readonly Migration[] = migrations): Stored {
  return steps.filter((step) => step.to > from).reduce((now, step) => step.run(now), stored);
}

/** The version that is stored; 0 where none is. */
export function versionOf(raw: unknown): number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw > 0 ? raw : 0;
}

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
