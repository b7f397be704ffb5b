import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/protocol';
import { vocabularyFor } from '../platform/vocabulary';
import { exclusively } from '../storage/access';
import { isReading, noteReading } from '../storage/reading';
import { getSettings } from '../storage/settings';
import { getTabState } from '../storage/tabs';
import { inject, type ScriptFile } from './page';
import { ruleFor } from './site-rules';

/**
 * Opens the clean view in a tab, or closes it where it is open.
 *
 * @returns false where the browser lets no extension touch the page
 */
export async function toggleReader(tabId: number): Promise<boolean> {
  const outcome = await toggle(tabId);
  // Only what the reader opens tells that they read so.
  if (outcome === 'open') void noteReading(Date.now()).catch(() => {});
  return outcome !== 'no-access';
}

/** Opens the clean view where it is not open yet. */
export async function openReader(tabId: number): Promise<void> {
  if ((await toggle(tabId)) === 'closed') await toggle(tabId);
}

/**
 * Has the page of a tab make its article now, because the reader will probably click: the view then opens at once.
 * Nothing is shown, and where the browser lets no extension touch the page, nothing happens.
 */
export async function prepareReader(tabId: number): Promise<void> {
  const ask = () => sendMessage('tab.prepareReader', undefined, { tabId, frameId: 0 });
  // Together: apart, another page or another call could come between, and the view would open by itself.
  await ask().catch(() => enter(tabId, ask, '/reader-waits.js', '/content-scripts/reader.js'));
}

/**
 * Likewise on a page that has just been opened, for whoever reads in the clean view these days, and only where they
 * look: tabs in the background wait for a click.
 */
export async function prepareForReading(tabId: number): Promise<void> {
  if (!(await isReading(Date.now()))) return;
  const { active } = await browser.tabs.get(tabId);
  if (active) await prepareReader(tabId);
}

/** Reads what the view will ask for while its script is on the way; a worker that slept has none of it in memory. */
async function readAhead(tabId: number): Promise<void> {
  const state = await getTabState(tabId);
  if (!state?.report) return;
  await Promise.all([getSettings(), ruleFor(state.url), vocabularyFor([state.report.lang])]);
}

async function toggle(tabId: number): Promise<'open' | 'closed' | 'no-access'> {
  const ask = () => sendMessage('tab.toggleReader', undefined, { tabId, frameId: 0 });
  try {
    const asked = ask();
    void readAhead(tabId).catch(() => {});
    // Put there, it opens by itself.
    const open = await asked.catch(() => enter(tabId, ask, '/content-scripts/reader.js'));
    return open === false ? 'closed' : 'open';
  } catch {
    return 'no-access';
  }
}

/**
 * Puts the view's script into a tab, one call after the other: a second script would end the first, and the view that it
 * has opened or made.
 *
 * @param ask asks the script that another call has put there meanwhile
 * @returns its answer, or undefined where the script came only now
 */
function enter<T>(tabId: number, ask: () => Promise<T>, ...files: ScriptFile[]): Promise<T | undefined> {
  return exclusively(`reader:${tabId}`, () =>
    ask().catch(async () => {
      await inject(tabId, ...files);
      return undefined;
    }),
  );
}
