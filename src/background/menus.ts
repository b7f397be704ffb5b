import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { findAndShow, readClean, toggleSite } from './actions';

const ACTIONS = { read: readClean, find: findAndShow, site: toggleSite } as const;
const IDS = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];

/** Answers clicks in the context menu. Firefox for Android has none. */
export function watchMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const id = IDS.find((known) => known === info.menuItemId);
    if (id && tab?.id !== undefined) void ACTIONS[id](tab.id).catch(() => {});
  });
}

/** Makes the context menu; browsers keep it until the next installation or update. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const id of IDS) {
    browser.contextMenus.create({
      id,
      title: i18n.t(`background.menu.${id}`),
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['*://*/*'],
    });
  }
}
