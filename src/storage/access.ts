/** What the accessors share: one writer at a time over all contexts, and a copy of whatever could not be read. */
import { backupItem } from './items';
import type { Parsed } from './schema';

const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `job` while no other page or worker of the extension runs one of the same name, so that reading, changing and
 * writing back never loses another's change.
 */
export function exclusively<T>(name: string, job: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks)
    return navigator.locks.request(`headwater:${name}`, job) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(job, job);
  queues.set(name, turn);
  return turn;
}

interface Stored {
  getValue(): Promise<unknown>;
}

/** Reads and parses an item; a value with faults is set aside before anyone can overwrite it. */
export async function readItem<T>(
  item: Stored,
  name: string,
  parse: (raw: unknown) => Parsed<T>,
): Promise<{ value: T; raw: unknown }> {
  const raw = await item.getValue();
  const { value, faulty } = parse(raw);
  if (faulty) await setAside(name, raw);
  return { value, raw };
}

async function setAside(name: string, raw: unknown): Promise<void> {
  const item = backupItem(name, fingerprint(JSON.stringify(raw) ?? ''));
  if ((await item.getValue()) == null) await item.setValue(raw);
}

/** FNV-1a over UTF-16 units, with the length: tells stored values apart, promises no more. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
