import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FindResult } from '@/src/find/result';
import { getFound, keepFound } from '@/src/storage/found';
import { getTabState, updateTabState } from '@/src/storage/tabs';
import type { TabState } from '@/src/storage/types';

const state: TabState = {
  tabId: 4,
  url: 'https://a.example/x',
  host: 'a.example',
  private: false,
  since: 1,
  access: 'ok',
  mode: 'auto',
  report: null,
  search: null,
};
const result = (text: string): FindResult => ({
  outcome: 'unknown',
  origin: null,
  candidates: [],
  chain: [],
  searchText: text,
  requests: 0,
  finishedAt: 1,
});

describe('tab states', () => {
  it('live in memory only, a key a tab', async () => {
    await updateTabState(4, () => state);
    await updateTabState(5, () => ({ ...state, tabId: 5 }));
    expect(await getTabState(4)).toEqual(state);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await updateTabState(4, () => null);
    expect(await getTabState(4)).toBeNull();
    expect(await getTabState(5)).not.toBeNull();
  });

  it('change one after the other', async () => {
    await updateTabState(4, () => state);
    const add = (step: string) =>
      updateTabState(4, (now) => (now ? { ...now, host: `${now.host}${step}` } : now));
    await Promise.all([add('1'), add('2'), add('3')]);
    expect((await getTabState(4))?.host).toBe('a.example123');
  });

  it('are made anew where they cannot be read', async () => {
    await fakeBrowser.storage.session.set({ 'tab:4': { tabId: 4, url: 7 } });
    expect(await getTabState(4)).toBeNull();
  });
});

describe('results', () => {
  it('are kept by page, in memory only', async () => {
    await keepFound('https://a.example/1', result('one'));
    await keepFound('https://a.example/2', result('two'));
    await keepFound('https://a.example/1?utm_source=x#part', result('again'));
    expect((await getFound('https://a.example/1'))?.searchText).toBe('again');
    expect((await getFound('https://a.example/2'))?.searchText).toBe('two');
    expect(await getFound('https://a.example/3')).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('hold for a while, and not at all where they cannot be read', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    await keepFound('https://a.example/1', result('one'));
    vi.setSystemTime(2 * 3_600_000);
    expect(await getFound('https://a.example/1')).toBeNull();
    vi.useRealTimers();
    await fakeBrowser.storage.session.set({ found: [{ key: 5 }] });
    expect(await getFound('https://a.example/1')).toBeNull();
  });
});
