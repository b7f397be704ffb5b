/** Rules in the browser's own storage that follows the reader from device to device. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { chunksOf, type Shared, shareOf } from '../rules/share';
import { syncItem } from './items';

const HEAD = 'rules';
const PART = 'rules:';

const head = v.object({
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  left: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What other devices share, or null where there is nothing, or it has not come whole yet. */
export async function readShared(): Promise<Shared | null> {
  const all = await browser.storage.sync.get();
  const read = v.safeParse(head, all[HEAD]);
  if (!read.success) return null;
  const parts = Array.from({ length: read.output.parts }, (_, i) => all[`${PART}${i}`]);
  if (!parts.every((part) => typeof part === 'string')) return null;
  return { text: parts.join(''), left: read.output.left };
}

/** @throws Error where the browser refuses */
export async function writeShared({ text, left }: Shared): Promise<void> {
  const chunks = chunksOf(text) ?? [];
  const before = Object.keys(await browser.storage.sync.get()).filter((key) => key.startsWith(PART));
  const values = Object.fromEntries(chunks.map((chunk, i) => [`${PART}${i}`, chunk]));
  await browser.storage.sync.set({ ...values, [HEAD]: { parts: chunks.length, left } });
  const gone = before.filter((key) => !(key in values));
  if (gone.length > 0) await browser.storage.sync.remove(gone);
}

export { shareOf };

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
  return syncItem.watch((raw) => callback(parseState(raw)));
}

/** Calls back when another device has shared something. Must be called as the worker starts. */
export function watchShared(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && HEAD in changes) callback();
  });
}
