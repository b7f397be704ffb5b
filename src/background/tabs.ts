/** What is known about each tab's page: made when the page opens, dropped when it is left. */
import { browser } from 'wxt/browser';
import type { PageReport } from '../core/report';
import { pageKey, samePage } from '../core/url';
import { sendMessage } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { ruleHost } from '../rules/host';
import type { PageMode } from '../rules/rule';
import { getFound } from '../storage/found';
import { getSettings } from '../storage/settings';
import { getTabState, updateTabState } from '../storage/tabs';
import type { SearchState, TabState } from '../storage/types';
import { showBadge } from './badge';
import { modeFor, ruleFor } from './site-rules';

/** Changes a tab's state, and lets the button and the page's own view know. */
export async function changeTab(
  tabId: number,
  change: (state: TabState | null) => TabState | null,
): Promise<TabState | null> {
  let before: TabState | null = null;
  const after = await updateTabState(tabId, (state) => {
    before = state;
    return change(state);
  });
  if (after !== before) {
    await showBadge(tabId);
    // Only the clean view listens, and mostly there is none.
    if (after) sendMessage('tab.stateChanged', after, { tabId, frameId: 0 }).catch(() => {});
  }
  return after;
}

/** A new state for a page that has just been opened, or switched on or off. */
export async function freshState(page: { tabId: number; url: string; private: boolean }): Promise<TabState> {
  const [settings, rule] = await Promise.all([getSettings(), ruleFor(page.url)]);
  const mode = modeFor(settings, rule);
  const found = page.private || mode === 'never' ? null : await getFound(pageKey(page.url));
  return {
    tabId: page.tabId,
    url: page.url,
    private: page.private,
    since: Date.now(),
    host: ruleHost(new URL(page.url).hostname),
    access: mode === 'never' ? 'off' : 'ok',
    mode,
    report: null,
    search: found && finished(found),
  };
}

function finished(result: NonNullable<SearchState['result']>): SearchState {
  return { phase: 'done', steps: [], result, problem: null, startedAt: result.finishedAt };
}

/**
 * A page has opened in a tab: whatever was known before is about another page, or another load of this one, unless the
 * popup has asked about this very load before the page itself did.
 *
 * @param loadedAt when the document was loaded, in milliseconds since 1970
 */
export async function openPage(
  from: PageSender,
  loadedAt: number,
): Promise<{ readonly state: TabState; readonly renewed: boolean }> {
  const fresh = await freshState({ tabId: from.tabId, url: from.url.href, private: from.private });
  let renewed = true;
  const state = await changeTab(from.tabId, (now) => {
    renewed = !(now?.access === 'ok' && samePage(now.url, fresh.url) && now.since >= loadedAt);
    return renewed ? fresh : now;
  });
  return { state: state ?? fresh, renewed };
}

/**
 * Takes an analyser's report. A search goes on, and its result stays, as long as the page says the same.
 *
 * @returns null where the report is about another page than its sender was, or the page is switched off
 */
export async function takeReport(from: PageSender, report: PageReport): Promise<TabState | null> {
  // A page that has moved on meanwhile may have been read under its new address with its old text.
  if (!samePage(report.url, from.url.href)) return null;
  const fresh = await freshState({ tabId: from.tabId, url: report.url, private: from.private });
  if (fresh.access === 'off') return null;
  return changeTab(from.tabId, (before) => {
    if (!before || !samePage(before.url, report.url)) return { ...fresh, report };
    const search = before.report && !saysTheSame(before.report, report) ? null : before.search;
    return { ...fresh, since: before.since, report, search: search ?? fresh.search };
  });
}

/** Whether two looks at a page saw the same article: what was found out about the one then holds for the other. */
export function saysTheSame(a: PageReport, b: PageReport): boolean {
  const said = ({ title, verdict, hints }: PageReport) => JSON.stringify([title, verdict, hints]);
  return said(a) === said(b);
}

/** Changes a tab's search, as long as the tab still shows the page the search is about. */
export async function changeSearch(
  tabId: number,
  url: string,
  change: (search: SearchState | null) => SearchState | null,
): Promise<TabState | null> {
  return changeTab(tabId, (state) =>
    state && samePage(state.url, url) ? { ...state, search: change(state.search) } : state,
  );
}

/** Puts a tab into the mode its page has now, and tells the page's detector where that is a change. */
export async function changeMode(tabId: number, mode: PageMode): Promise<void> {
  const before = await getTabState(tabId);
  if (!before || before.mode === mode) return;
  const fresh = await freshState(before);
  let changed = false;
  await changeTab(tabId, (state) => {
    changed = state !== null && samePage(state.url, fresh.url) && state.mode !== mode;
    if (!state || !changed) return state;
    return mode === 'never' ? fresh : { ...fresh, report: state.report, search: state.search };
  });
  if (changed) await sendMessage('tab.modeChanged', { mode }, { tabId, frameId: 0 }).catch(() => {});
}

/**
 * Forgets tabs that close or leave their page.
 *
 * @param onLeave is called for each, so that what runs for the page can stop
 */
export function watchTabs(onLeave: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    onLeave(tabId);
    void updateTabState(tabId, () => null);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // Without access to the new page its address is missing: a load of any page begins with `loading`.
    if (change.url !== undefined || change.status === 'loading') void leave(tabId, onLeave);
  });
}

async function leave(tabId: number, onLeave: (tabId: number) => void): Promise<void> {
  const [state, tab] = await Promise.all([getTabState(tabId), browser.tabs.get(tabId).catch(() => null)]);
  if (!state || (tab?.url && samePage(tab.url, state.url))) return;
  onLeave(tabId);
  await changeTab(tabId, (now) => (now === null || now.url === state.url ? null : now));
}
