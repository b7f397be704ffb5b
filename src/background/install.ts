import { browser } from 'wxt/browser';
import { noteNews } from '../storage/news';
import { createMenus } from './menus';

/**
 * Opens the first-run page once, on installation; makes the menus on every installation and update. After an update
 * nothing opens; the popup has a word about it.
 */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    void createMenus().catch(() => {});
    const { version } = browser.runtime.getManifest();
    if (reason === 'update' && previousVersion !== version) void noteNews(version).catch(() => {});
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
