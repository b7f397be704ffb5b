import type { LedgerEntry } from '../find/result';
import { exclusively, readItem } from './access';
import { ledgerItem } from './items';
import { parseLedger } from './schema';
import { watchItem } from './watch';

/** Entries kept; the oldest go first. */
export const LEDGER_MAX = 500;

/** Every request that left the browser, the newest last. */
export async function getLedger(): Promise<readonly LedgerEntry[]> {
  return (await readItem(ledgerItem, 'ledger', parseLedger)).value;
}

/** Notes a request. Requests made for private windows must not be given to it. */
export function addToLedger(entry: LedgerEntry): Promise<void> {
  return exclusively('ledger', async () => {
    const entries = (await readItem(ledgerItem, 'ledger', parseLedger)).value;
    await ledgerItem.setValue([...entries, entry].slice(-LEDGER_MAX));
  });
}

export function clearLedger(): Promise<void> {
  return exclusively('ledger', () => ledgerItem.removeValue());
}

/** @returns a function that ends the watch. */
export function watchLedger(callback: (entries: readonly LedgerEntry[]) => void): () => void {
  return watchItem(ledgerItem, (raw) => callback(parseLedger(raw).value));
}
