import { sendMessage } from '../messaging/protocol';
import { inject } from './page';

/**
 * Opens the clean view in a tab, or closes it where it is open.
 *
 * @returns false where the browser lets no extension touch the page
 */
export async function toggleReader(tabId: number): Promise<boolean> {
  try {
    await sendMessage('tab.toggleReader', undefined, { tabId, frameId: 0 });
    return true;
  } catch {
    return openReader(tabId);
  }
}

/** Puts the clean view into a page that does not have it yet; it opens by itself. */
async function openReader(tabId: number): Promise<boolean> {
  try {
    await inject(tabId, '/content-scripts/reader.js');
    return true;
  } catch {
    return false;
  }
}
