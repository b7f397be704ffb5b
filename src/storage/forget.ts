import { browser } from 'wxt/browser';

/** Deletes everything stored: settings, rules, ledger, what was set aside, and what is known about open tabs. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
