/** States of tabs, in memory: closing the browser forgets them. */
import { exclusively } from './access';
import { tabItem } from './items';
import { parseTabState } from './schema';
import type { TabState } from './types';
import { watchItem } from './watch';

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
  return watchItem(tabItem(tabId), (raw) => callback(parseTabState(raw)));
}
