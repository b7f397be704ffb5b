/** What the popup is told and may ask for. */
import { browser } from 'wxt/browser';
import { samePage } from '../core/url';
import { getTabState } from '../storage/tabs';
import type { TabState } from '../storage/types';
import { isOrphaned, startFind } from './find';
import { atRest, lookAt, NoAccess } from './page';
import { changeTab, freshState } from './tabs';

const WEB = /^https?:/;

/**
 * The state of a tab, made now where there is none: opening the popup counts as asking for a look. A search whose
 * worker was stopped by the browser starts anew.
 *
 * @throws Error where there is no such tab, or its page does not answer as it should
 */
export async function tabState(tabId: number): Promise<TabState> {
  const state = await known(tabId);
  if (isOrphaned(state)) void startFind(state, true);
  if (state.access !== 'ok' || state.report) return state;
  try {
    await atRest(tabId);
    const report = await lookAt(tabId);
    if (!report || !samePage(report.url, state.url)) return state;
    const after = await changeTab(tabId, (now) =>
      now && !samePage(now.url, report.url) ? now : { ...(now ?? state), report },
    );
    return after ?? state;
  } catch (error) {
    if (!(error instanceof NoAccess)) throw error;
    const closed: TabState = { ...state, access: 'no-access' };
    return (await changeTab(tabId, () => closed)) ?? closed;
  }
}

async function known(tabId: number): Promise<TabState> {
  const [stored, tab] = await Promise.all([getTabState(tabId), browser.tabs.get(tabId)]);
  const url = tab.url ?? stored?.url ?? '';
  if (stored && samePage(stored.url, url) && stored.access !== 'no-access') return stored;
  if (!WEB.test(url))
    return {
      tabId,
      url,
      host: '',
      private: tab.incognito,
      since: Date.now(),
      access: 'no-access',
      mode: 'auto',
      report: null,
      search: null,
    };
  const fresh = await freshState({ tabId, url, private: tab.incognito });
  // The page may have announced itself meanwhile.
  const state = await changeTab(tabId, (now) =>
    now && samePage(now.url, url) && now.access !== 'no-access' ? now : fresh,
  );
  return state ?? fresh;
}

/** Starts a tab's search and returns once it has begun; the state tells how it goes. */
export async function find(tabId: number, again: boolean): Promise<void> {
  const state = await tabState(tabId);
  void startFind(state, again);
}

/** Hands the words that tell this article apart to the browser's own search engine, in a new tab. */
export async function searchWeb(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  const text = state.search?.result?.searchText || state.report?.title;
  if (text) await browser.search.query({ text, disposition: 'NEW_TAB' });
}
