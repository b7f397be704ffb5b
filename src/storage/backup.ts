/** Stored values that could not be read and were set aside, so that the reader can look after them. */
import { browser } from 'wxt/browser';

const PREFIX = 'backup:';

export interface SetAside {
  readonly key: string;
  /** What it was: `rules`, `settings`, `ledger`, or `all`. */
  readonly name: string;
  /** As JSON. */
  readonly text: string;
}

export async function listSetAside(): Promise<readonly SetAside[]> {
  const stored = await browser.storage.local.get();
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({
      key,
      name: key.slice(PREFIX.length).split(':', 1)[0] ?? '',
      text: JSON.stringify(value, null, 2),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

export async function dropSetAside(key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.remove(key);
}
