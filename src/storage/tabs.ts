/** States of tabs and results of searches. Both live in memory: closing the browser forgets them. */
import { readCached, withCached } from '../find/cache';
import type { FindResult } from '../find/result';
import { exclusively } from './access';
import { foundItem, tabItem } from './items';
import { parseFound, parseTabState } from './schema';
import type { TabState } from './types';

export async function getTabState(tabId: number): Promise<TabState | null> {
  return parseTabState(await tabItem(tabId).getValue());
}

/**
 * Changes a tab's state, one change after the other.
 *
 * @param change gets the state or null; returns the new one, or null to forget it
 * @returns the state as stored now
 */
export function updateTabState(
  tabId: number,
  change: (state: TabState | null) => TabState | null,
): Promise<TabState | null> {
  return exclusively(`tab:${tabId}`, async () => {
    const item = tabItem(tabId);
    const before = parseTabState(await item.getValue());
    const after = change(before);
    if (after === null) await item.removeValue();
    else if (after !== before) await item.setValue(after);
    return after;
  });
}

/** @returns a function that ends the watch. */
export function watchTabState(tabId: number, callback: (state: TabState | null) => void): () => void {
  return tabItem(tabId).watch((raw) => callback(parseTabState(raw)));
}

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
