import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LedgerEntry } from '../../find/result';
import { askSearchConsent } from '../../platform/consent';
import { openPages, readTab } from '../../platform/tab-html';
import { vocabularyFor } from '../../platform/vocabulary';
import { dropSetAside, listSetAside } from '../../storage/backup';
import { forgetEverything } from '../../storage/forget';
import { addToLedger } from '../../storage/ledger';
import { clearPlaces, countPlaces } from '../../storage/places';
import { editRulesText, getRulesText, saveRulesText, watchRulesText } from '../../storage/rules';
import { getSettings, updateSettings, watchSettings } from '../../storage/settings';
import type { Settings } from '../../storage/types';
import type { OptionsActions, OptionsState } from './actions';
import { lineOf, type Section, sectionOf } from './options-page';

/** The section the address names, and the line of the rules, kept up with it. */
export function useSection(): { readonly section: Section; readonly line: number | undefined } {
  const read = () => ({ section: sectionOf(location.hash), line: lineOf(location.hash) });
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
    void Promise.all([getSettings(), getRulesText()]).then(([settings, rules]) =>
      setState({ settings, rules }),
    );
    const ends = [
      watchSettings((settings) => setState((old) => old && { ...old, settings })),
      watchRulesText((rules) => setState((old) => old && { ...old, rules })),
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
      openPages,
      readPage: readTab,
      vocabulary: vocabularyFor,
      async restore(settings, rules) {
        // The rules can fail for want of room, the settings hardly: the rules go first.
        const saved = rules === null || (await editRulesText(() => rules)).ok;
        return saved && (await done(updateSettings(settings)));
      },
      listSetAside,
      dropSetAside,
      countPlaces,
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
