/**
 * Numbered changes of what is stored. Each takes the whole of it one version further; a specimen of every version is
 * kept beside the tests and must come through. Knows no storage itself: backups go the same way.
 */

/** What is stored for good, by key: `settings`, `rules`, `ledger`, `places`, `looks`, `subscriptions`, `list:…`, `health`, `sync`, `news`. */
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
  // From here on places in articles are kept, under a key of their own. There were none before.
  { to: 2, run: (stored) => stored },
  // Lists of others (`subscriptions`, `list:…`) the `health` of rules, and what was shared (`sync`) begin with nothing.
  { to: 3, run: (stored) => stored },
  // Looks of single sites (`looks`) and `news` begin with nothing.
  { to: 4, run: (stored) => stored },
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
