import { browser } from 'wxt/browser';
import { createMenus } from './menus';

/** Opens the first-run page once, on installation; makes the menus on every installation and update. */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus().catch(() => {});
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
