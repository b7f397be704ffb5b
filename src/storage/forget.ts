import { browser } from 'wxt/browser';

/**
 * Deletes everything stored: settings, rules, ledger, what was set aside, what is shared with other devices (which keep
 * what they have), and what is known about open tabs.
 */
export async function forgetEverything(): Promise<void> {
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.storage.sync.clear(),
  ]);
}
