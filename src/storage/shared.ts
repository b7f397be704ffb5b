/** Rules in the browser's own storage that follows the reader from device to device. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { chunksOf, type Shared } from '../rules/share';

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

/** Calls back when another device has shared something. Must be called as the worker starts. */
export function watchShared(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && HEAD in changes) callback();
  });
}
