import * as v from 'valibot';
import { syncItem } from './items';
import { watchItem } from './watch';

/** How sharing went last. */
export interface SyncState {
  /** What was shared last; what differs from it has been changed since. */
  readonly base: string;
  /** Sections that stay on this device. */
  readonly left: number;
  /** Milliseconds since 1970; null for never. */
  readonly at: number | null;
  /** The browser refused. */
  readonly failed: boolean;
}

const state: v.GenericSchema<unknown, SyncState> = v.object({
  base: v.string(),
  left: v.number(),
  at: v.nullable(v.number()),
  failed: v.boolean(),
});

function parseState(raw: unknown): SyncState {
  const read = v.safeParse(state, raw);
  return read.success ? read.output : { base: '', left: 0, at: null, failed: false };
}

export async function getSyncState(): Promise<SyncState> {
  return parseState(await syncItem.getValue());
}

export function setSyncState(next: SyncState): Promise<void> {
  return syncItem.setValue(next);
}

/** @returns a function that ends the watch. */
export function watchSyncState(callback: (state: SyncState) => void): () => void {
  return watchItem(syncItem, (raw) => callback(parseState(raw)));
}
