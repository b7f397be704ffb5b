import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { typedUrl } from '../../core/typed-url';
import type { LedgerEntry } from '../../find/result';
import { sendMessage } from '../../messaging/protocol';
import { requestAccess } from '../../platform/access';
import { askSearchConsent } from '../../platform/consent';
import { openPages, readTab } from '../../platform/tab-html';
import { vocabularyFor } from '../../platform/vocabulary';
import { dropSetAside, listSetAside } from '../../storage/backup';
import { forgetEverything } from '../../storage/forget';
import { getHealth, watchHealth } from '../../storage/health';
import { addToLedger } from '../../storage/ledger';
import { getLooks, keepLook, watchLooks } from '../../storage/looks';
import { clearPlaces, countPlaces, placesRefused } from '../../storage/places';
import { restore } from '../../storage/restore';
import { editRulesText, getRulesText, saveRulesText, watchRulesText } from '../../storage/rules';
import { getSettings, updateSettings, watchSettings } from '../../storage/settings';
import {
  changeSubscriptions,
  getListText,
  getSubscriptions,
  watchSubscriptions,
} from '../../storage/subscriptions';
import { getSyncState, watchSyncState } from '../../storage/sync-state';
import type { Settings } from '../../storage/types';
import type { OptionsActions, OptionsState } from './actions';
import type { ListPlace } from './lists/lists-section';
import { lineOf, listPlaceOf, type Section, sectionOf } from './options-page';

/** The section the address names, and the line of the rules or of a list, kept up with it. */
export function useSection(): {
  readonly section: Section;
  readonly line: number | undefined;
  readonly place: ListPlace | null;
} {
  const read = () => ({
    section: sectionOf(location.hash),
    line: lineOf(location.hash),
    place: listPlaceOf(location.hash),
  });
  const [section, setSection] = useState(read);
  useEffect(() => {
    const follow = () => setSection(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}

/** What is stored, kept up to date; null until it has been read. */
export function useStored(): OptionsState | null {
  const [state, setState] = useState<OptionsState | null>(null);
  useEffect(() => {
    void Promise.all([
      getSettings(),
      getRulesText(),
      getSubscriptions(),
      getLooks(),
      getHealth(),
      getSyncState(),
    ]).then(([settings, rules, lists, looks, health, sync]) =>
      setState({ settings, rules, lists, looks, health, sync }),
    );
    const change = (part: Partial<OptionsState>) => setState((old) => old && { ...old, ...part });
    const ends = [
      watchSettings((settings) => change({ settings })),
      watchRulesText((rules) => change({ rules })),
      watchSubscriptions((lists) => change({ lists })),
      watchLooks((looks) => change({ looks })),
      watchHealth((health) => change({ health })),
      watchSyncState((sync) => change({ sync })),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return state;
}

async function done(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

/** What goes out is recorded, except from a private window. */
const net = {
  fetch: (url: string, init: RequestInit) => fetch(url, init),
  record(entry: LedgerEntry) {
    if (!browser.extension.inIncognitoContext) void addToLedger(entry).catch(() => {});
  },
};

export function useActions(settings: Settings | null): OptionsActions {
  const offline = settings?.offline ?? true;
  return useMemo(
    () => ({
      update: (change) => done(updateSettings(change)),
      saveRules: saveRulesText,
      editRules: async (edit) => (await editRulesText(edit).catch(() => null))?.ok === true,
      askConsent: askSearchConsent,
      async testSearch(address) {
        if (offline) return { ok: false, why: 'offline' };
        const { testServer } = await import('./searxng');
        return testServer(address, net);
      },
      async fetchRules(address, signal) {
        if (offline) return { ok: false, why: 'offline' };
        const { fetchRules } = await import('./fetch-rules');
        return fetchRules(address, net, signal);
      },
      async subscribe(address) {
        // Before anything is awaited: the browser must still see the click.
        const url = typedUrl(address);
        if (url) await requestAccess(url.href).catch(() => false);
        return sendMessage('ui.subscribe', { url: address });
      },
      updateList: (id) => sendMessage('ui.updateList', { id }),
      setList: (id, on) =>
        done(changeSubscriptions((lists) => lists.map((each) => (each.id === id ? { ...each, on } : each)))),
      removeList: (id) => done(changeSubscriptions((lists) => lists.filter((each) => each.id !== id))),
      listText: getListText,
      async fetchPage(address, typed, signal) {
        if (offline) return { ok: false, why: 'offline' };
        const { fetchPage } = await import('./fetch-rules');
        return fetchPage(address, typed, net, signal);
      },
      openPages,
      readPage: readTab,
      vocabulary: vocabularyFor,
      restore,
      listSetAside,
      dropSetAside,
      forgetLook: (site) => done(keepLook(site, null)),
      countPlaces,
      placesRefused,
      clearPlaces: () => done(clearPlaces()),
      forget: () => done(forgetEverything()),
      download,
    }),
    [offline],
  );
}

function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the address a little later than the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
