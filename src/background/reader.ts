import { sendMessage } from '../messaging/protocol';
import { inject } from './page';

/**
 * Opens the clean view in a tab, or closes it where it is open.
 *
 * @returns false where the browser lets no extension touch the page
 */
export async function toggleReader(tabId: number): Promise<boolean> {
  return (await toggle(tabId)) !== 'no-access';
}

/** Opens the clean view where it is not open yet. */
export async function openReader(tabId: number): Promise<void> {
  if ((await toggle(tabId)) === 'closed') await toggle(tabId);
}

async function toggle(tabId: number): Promise<'open' | 'closed' | 'no-access'> {
  try {
    const open = await sendMessage('tab.toggleReader', undefined, { tabId, frameId: 0 });
    return open ? 'open' : 'closed';
  } catch {
    // It is not in this page yet; put there, it opens by itself.
    return inject(tabId, '/content-scripts/reader.js').then(
      () => 'open',
      () => 'no-access',
    );
  }
}
