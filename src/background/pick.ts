import { sendMessage } from '../messaging/protocol';
import type { Purpose } from '../rules/pick/purpose';
import { ask } from './page';

/**
 * Lets the reader point at a part of a tab's page.
 *
 * @returns false where the browser lets no extension touch the page
 */
export async function startPicker(tabId: number, purpose: Purpose): Promise<boolean> {
  const there = { tabId, frameId: 0 };
  // The clean view lies over the page; mostly there is none.
  await sendMessage('tab.closeReader', undefined, there).catch(() => {});
  try {
    await ask(tabId, '/content-scripts/picker.js', () => sendMessage('tab.pick', { purpose }, there));
    return true;
  } catch {
    return false;
  }
}
