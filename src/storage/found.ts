/** Results of searches, in memory. A file of its own: it brings the public suffix list with it. */
import { readCached, withCached } from '../find/cache';
import type { FindResult } from '../find/result';
import { exclusively } from './access';
import { foundItem } from './items';
import { parseFound } from './schema';

/** The result of an earlier search for a page in this session, while it holds, or null. */
export async function getFound(url: string): Promise<FindResult | null> {
  return readCached(parseFound(await foundItem.getValue()), url, Date.now())?.result ?? null;
}

/** Keeps a result under the page's address. Not for private windows. */
export function keepFound(url: string, result: FindResult): Promise<void> {
  return exclusively('found', async () => {
    const entries = parseFound(await foundItem.getValue());
    await foundItem.setValue(withCached(entries, url, result, Date.now()));
  });
}
