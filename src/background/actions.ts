/** What menus and keys do; the popup has buttons of its own for it. */
import { browser } from 'wxt/browser';
import type { Purpose } from '../rules/pick/purpose';
import { getSettings, updateSettings } from '../storage/settings';
import { getTabState } from '../storage/tabs';
import { setSiteMode } from './modes';
import { startPicker } from './pick';
import { find, tabState } from './popup';
import { toggleReader } from './reader';

/**
 * Starts the search and shows the popup. Browsers open it only straight from the reader's click or key, so it comes
 * first; where they cannot, it opens as a page.
 */
export async function findAndShow(tabId: number): Promise<void> {
  const shown = openPopup();
  await find(tabId, false);
  if (!(await shown)) await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Opens or closes the clean view; a page that cannot be touched gets the popup, which says so. */
export async function readClean(tabId: number): Promise<void> {
  if (!(await toggleReader(tabId))) await openPopup();
}

/** Lets the reader point at a part of the page; a page that cannot be touched gets the popup, which says so. */
export async function pick(tabId: number, purpose: Purpose): Promise<void> {
  if (!(await startPicker(tabId, purpose))) await openPopup();
}

/** Switches Headwater off on a tab's site, or on again. */
export async function toggleSite(tabId: number): Promise<void> {
  const state = (await getTabState(tabId)) ?? (await tabState(tabId));
  if (state.host) await setSiteMode(state.host, state.mode === 'never' ? 'auto' : 'never');
}

/** Switches Headwater off everywhere, or on again. */
export async function toggleEverywhere(): Promise<void> {
  const { enabled } = await getSettings();
  await updateSettings({ enabled: !enabled });
}
