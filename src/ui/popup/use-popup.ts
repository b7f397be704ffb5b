import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { samePage } from '../../core/url';
import { sendMessage } from '../../messaging/protocol';
import { hasAccess, requestAccess } from '../../platform/access';
import { takeNews } from '../../storage/news';
import { getSettings, updateSettings, watchSettings } from '../../storage/settings';
import { getTabState, watchTabState } from '../../storage/tabs';
import { DEFAULT_SETTINGS, type Settings, type TabState } from '../../storage/types';
import type { PopupActions } from './actions';
import { type PopupInput, shouldStart } from './model';

/** Milliseconds within which the worker has begun a search. */
const BEGIN_MAX = 4000;
/** Milliseconds after which a search is asked after: that keeps its worker awake, and wakes one that was stopped. */
const ASK_AFTER = 2000;

/**
 * Keeps a popup's input up to date and carries out what the reader asks for.
 *
 * @param asPage the popup is a page of its own, which stays open
 */
export function usePopup(tabId: number, asPage: boolean): { input: PopupInput; actions: PopupActions } {
  const [state, setState] = useState<TabState | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [canGrant, setCanGrant] = useState(false);
  const [news, setNews] = useState(false);

  /** States that were told without being asked for. */
  const told = useRef(0);
  const refresh = useCallback(() => {
    const before = told.current;
    const take = (answer: TabState) => {
      // What was told meanwhile is newer than the answer.
      if (told.current === before) setState(answer);
    };
    void ask(tabId).then(take, () => setFailed(true));
  }, [tabId]);

  useEffect(() => {
    // What is stored shows at once: a worker that sleeps takes longer to answer.
    void stored(tabId).then((state) => setState((now) => now ?? state));
    refresh();
    void getSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    // A state that is dropped belongs to a page that was left; the next one is asked for.
    const ends = [
      watchTabState(tabId, (next) => {
        told.current++;
        if (!next) return refresh();
        setState(next);
        // A page that did not answer in time may do so later.
        if (next.report) setFailed(false);
      }),
      watchSettings(setSettings),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [tabId, refresh]);

  useEffect(() => {
    void takeNews(browser.runtime.getManifest().version).then(setNews, () => {});
  }, []);

  const readable = state?.report && state.report.verdict !== 'not-article' ? state.url : null;
  useEffect(() => {
    // Whoever has the popup open on an article is likely to press “Read clean” next.
    if (readable) void sendMessage('ui.prepareReader', { tabId }).catch(() => {});
  }, [tabId, readable]);

  const searching = state?.search?.phase === 'searching';
  useEffect(() => {
    if (!searching) return;
    const timer = setInterval(refresh, ASK_AFTER);
    return () => clearInterval(timer);
  }, [searching, refresh]);

  useEffect(() => {
    setCanGrant(false);
    if (state?.access !== 'no-access' || !state.host) return;
    void hasAccess(state.url).then((granted) => setCanGrant(!granted));
  }, [state]);

  useEffect(() => {
    // The worker has taken the search over.
    if (state?.search?.phase) setAsked(false);
  }, [state]);

  const input: PopupInput = {
    // Until the settings are known, nothing is said and nothing starts.
    state: settings ? state : null,
    failed,
    enabled: settings?.enabled ?? true,
    offline: settings?.offline ?? false,
    asked,
    canGrant,
    news,
  };

  const actions = useMemo(() => {
    function find(again: boolean): void {
      setAsked(true);
      sendMessage('ui.find', { tabId, again }).then(
        // A search that has not begun by then does not begin; the button comes back.
        () => setTimeout(() => setAsked(false), BEGIN_MAX),
        () => setFailed(true),
      );
    }
    return { ...createActions(tabId, asPage, state), find } satisfies PopupActions;
  }, [tabId, asPage, state]);

  // By itself once for each article, whatever comes of it; a page may change its article under one address.
  const started = useRef('');
  const article = `${state?.url} ${state?.report?.title}`;
  const start = shouldStart(input) && article !== started.current;
  useEffect(() => {
    if (!start) return;
    started.current = article;
    actions.find(false);
  }, [start]);

  // Said at once, so that the popup never shows a state between opening and searching.
  return { input: { ...input, asked: asked || start }, actions };
}

/** The state that was kept of the page the tab still shows; null where there is none. */
async function stored(tabId: number): Promise<TabState | null> {
  const [state, tab] = await Promise.all([getTabState(tabId), browser.tabs.get(tabId)]).catch(() => []);
  return state?.report && tab?.url && samePage(state.url, tab.url) ? state : null;
}

/** A worker that is just starting may miss the first message, so it is asked twice. */
async function ask(tabId: number): Promise<TabState> {
  try {
    return await sendMessage('ui.tabState', { tabId });
  } catch {
    return sendMessage('ui.tabState', { tabId });
  }
}

function createActions(tabId: number, asPage: boolean, state: TabState | null): Omit<PopupActions, 'find'> {
  const openPage = (path: string) => {
    void browser.tabs.create({ url: browser.runtime.getURL('/') + path }).then(() => {
      if (!asPage) window.close();
    });
  };
  /** What is asked of a page can fail in many ways, all of which mean: not there. */
  const tried = async (answer: Promise<{ ok: boolean }>): Promise<boolean> => {
    try {
      return (await answer).ok;
    } catch {
      return false;
    }
  };
  return {
    searchWeb: () => void sendMessage('ui.searchWeb', { tabId }).catch(() => {}),
    async read() {
      const ok = await tried(sendMessage('ui.read', { tabId }));
      if (ok && asPage) await browser.tabs.update(tabId, { active: true }).catch(() => {});
      if (ok && !asPage) window.close();
      return ok;
    },
    async pick(purpose) {
      const ok = await tried(sendMessage('ui.pick', { tabId, purpose }));
      if (ok && asPage) await browser.tabs.update(tabId, { active: true }).catch(() => {});
      if (ok && !asPage) window.close();
      return ok;
    },
    async showFinding(index) {
      const ok = await tried(sendMessage('ui.showFinding', { tabId, index }));
      if (ok && asPage) await browser.tabs.update(tabId, { active: true }).catch(() => {});
      return ok;
    },
    setMode: (mode) => {
      if (state?.host) void sendMessage('ui.setMode', { host: state.host, mode, tabId }).catch(() => {});
    },
    grant: () => {
      // Nothing may be awaited before this: the browser must still see the click.
      const granted = requestAccess(state?.url ?? '');
      void granted.then((now) => (now ? location.reload() : undefined)).catch(() => {});
    },
    enable: () => void updateSettings({ enabled: true }).catch(() => {}),
    disable: () => void updateSettings({ enabled: false }).catch(() => {}),
    openOptions: (section) => openPage(`options.html#${section}`),
    async setFind(find) {
      if (!state?.host) return false;
      const sent = sendMessage('ui.setFind', { host: state.host, find });
      return tried(sent.then(() => ({ ok: true })));
    },
    ruleFor: (url) => sendMessage('ui.ruleFor', { url }),
    openLedger: () => openPage('ledger.html'),
    openChanges: () => openPage('changes.html'),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
