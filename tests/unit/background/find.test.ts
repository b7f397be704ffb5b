import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOrphaned, startFind, stopFind } from '@/src/background/find';
import { find, searchWeb, tabState } from '@/src/background/popup';
import { takeReport } from '@/src/background/tabs';
import type { PageFacts } from '@/src/core/report';
import { type FindIo, findOriginal } from '@/src/find/finder';
import type { FindResult, FindStep } from '@/src/find/result';
import { sendMessage } from '@/src/messaging/protocol';
import { getFound } from '@/src/storage/found';
import { getLedger } from '@/src/storage/ledger';
import { updateSettings } from '@/src/storage/settings';
import { getTabState, updateTabState } from '@/src/storage/tabs';
import type { TabState } from '@/src/storage/types';
import { from, openTab, report, rest, result, setStage, URL_A } from './stage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn() }));
vi.mock('@/src/platform/page-reader', () => ({ readPage: vi.fn() }));
vi.mock('@/src/find/finder', () => ({ findOriginal: vi.fn() }));
vi.mock('@/src/find/registry', () => ({ providers: [] }));

const facts: PageFacts = {
  url: URL_A,
  title: 'A headline',
  siteName: null,
  byline: null,
  lang: 'en',
  published: null,
  text: 'Some prose.',
};

/** A search that waits for the test. */
interface Search {
  readonly io: FindIo;
  readonly step: (step: FindStep) => void;
  readonly end: (result: FindResult) => void;
}
let searches: Search[];
let answers: Record<string, unknown>;

beforeEach(() => {
  setStage();
  searches = [];
  answers = { 'tab.facts': facts, 'tab.look': report };
  vi.mocked(sendMessage).mockImplementation(async (name: string) => {
    if (answers[name] instanceof Error) throw answers[name];
    return answers[name] as never;
  });
  vi.mocked(findOriginal).mockImplementation(
    (_, io, step) => new Promise((end) => searches.push({ io, step, end })),
  );
});

async function visited(isPrivate = false): Promise<TabState> {
  const tabId = await openTab();
  const taken = await takeReport(from(tabId, URL_A, isPrivate), report);
  if (!taken) throw new Error('not taken');
  return taken;
}

describe('a search', () => {
  it('streams into the tab’s state and is kept', async () => {
    const state = await visited();
    const over = startFind(state, false);
    await rest();
    expect((await getTabState(state.tabId))?.search).toMatchObject({ phase: 'searching', result: null });
    searches[0]?.step({ step: 'fetching', host: 'b.example' });
    await rest();
    expect((await getTabState(state.tabId))?.search?.steps.at(-1)).toEqual({
      step: 'fetching',
      host: 'b.example',
    });
    searches[0]?.end(result);
    await over;
    expect((await getTabState(state.tabId))?.search).toMatchObject({ phase: 'done', result });
    expect(await getFound(URL_A)).toEqual(result);
  });

  it('runs once a tab, and again only when asked', async () => {
    const state = await visited();
    void startFind(state, false);
    await rest();
    await find(state.tabId, false);
    await rest();
    expect(searches).toHaveLength(1);
    searches[0]?.end(result);
    await rest();
    await find(state.tabId, false);
    await rest();
    expect(searches).toHaveLength(1);
    await find(state.tabId, true);
    await rest();
    expect(searches).toHaveLength(2);
    expect((await getTabState(state.tabId))?.search?.phase).toBe('searching');
    searches[1]?.end(result);
  });

  it('ends when the page is left, and its result reaches no other page', async () => {
    const state = await visited();
    const over = startFind(state, false);
    await rest();
    stopFind(state.tabId);
    expect(searches[0]?.io.signal.aborted).toBe(true);
    await updateTabState(state.tabId, () => ({ ...state, url: 'https://www.a.example/next' }));
    searches[0]?.end(result);
    await over;
    expect((await getTabState(state.tabId))?.search).toBeNull();
    expect(await getFound(URL_A)).toBeNull();
  });

  it('begins anew where its worker was stopped in the middle', async () => {
    const state = await visited();
    const search = {
      phase: 'searching',
      steps: [],
      result: null,
      problem: null,
      startedAt: Date.now() - 60_000,
    } as const;
    await updateTabState(state.tabId, () => ({ ...state, search }));
    expect(isOrphaned({ ...state, search })).toBe(true);
    await tabState(state.tabId);
    await rest();
    expect(searches).toHaveLength(1);
    const now = await tabState(state.tabId);
    await rest();
    expect(searches).toHaveLength(1);
    expect(now.search?.startedAt).toBeGreaterThan(search.startedAt);
    searches[0]?.end(result);
  });

  it('writes requests down, but not those of private windows', async () => {
    const entry = {
      at: 1,
      host: 'b.example',
      url: 'https://b.example/',
      purpose: 'candidate',
      sent: '',
      status: 200,
      bytes: 1,
      problem: null,
    } as const;
    for (const isPrivate of [false, true]) {
      const over = startFind(await visited(isPrivate), true);
      await rest();
      searches.at(-1)?.io.record(entry);
      searches.at(-1)?.end(result);
      await over;
    }
    expect(await getLedger()).toEqual([entry]);
  });

  it('keeps nothing of a private window', async () => {
    const over = startFind(await visited(true), false);
    await rest();
    searches[0]?.end(result);
    await over;
    expect(await getFound(URL_A)).toBeNull();
  });

  it('says offline where requests are switched off, and is not kept', async () => {
    await updateSettings({ offline: true });
    const state = await visited();
    const over = startFind(state, false);
    await rest();
    expect(vi.mocked(findOriginal).mock.lastCall?.[0].settings).toMatchObject({ offline: true });
    searches[0]?.end(result);
    await over;
    expect((await getTabState(state.tabId))?.search).toMatchObject({ phase: 'offline', result });
    expect(await getFound(URL_A)).toBeNull();
  });

  it('says so where the page has no text to compare, or the search breaks', async () => {
    const state = await visited();
    answers['tab.facts'] = null;
    await startFind(state, false);
    expect((await getTabState(state.tabId))?.search).toMatchObject({ phase: 'error', problem: 'no-text' });
    answers['tab.facts'] = facts;
    vi.mocked(findOriginal).mockRejectedValue(new Error('broken'));
    await startFind(state, true);
    expect((await getTabState(state.tabId))?.search).toMatchObject({ phase: 'error', problem: 'network' });
  });

  it('does not believe facts that are none', async () => {
    const state = await visited();
    answers['tab.facts'] = { ...facts, text: 'x'.repeat(300_000) };
    await startFind(state, false);
    expect(searches).toHaveLength(0);
    expect((await getTabState(state.tabId))?.search).toMatchObject({ phase: 'error', problem: 'no-text' });
  });
});

describe('the popup’s state', () => {
  it('is made by a look where there is none', async () => {
    const tabId = await openTab();
    expect(await tabState(tabId)).toMatchObject({ url: URL_A, report, access: 'ok' });
    expect(await getTabState(tabId)).toMatchObject({ report });
  });

  it('puts the analyser into the page where it is missing', async () => {
    const { executeScript } = setStage();
    const tabId = await openTab();
    answers['tab.look'] = new Error('No response');
    executeScript.mockImplementation(async () => {
      answers['tab.look'] = report;
      return [];
    });
    expect(await tabState(tabId)).toMatchObject({ report });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId },
      files: ['/content-scripts/analyser.js'],
    });
  });

  it('says plainly that a page cannot be read', async () => {
    const { executeScript } = setStage();
    answers['tab.look'] = new Error('No response');
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await tabState(await openTab())).toMatchObject({ access: 'no-access', report: null, url: URL_A });
    expect(await tabState(await openTab('about:config'))).toMatchObject({ access: 'no-access', host: '' });
  });

  it('does not call a page closed that only does not answer, or answers nonsense', async () => {
    const tabId = await openTab();
    for (const answer of [new Error('No answer in time'), { verdict: 'copy' }]) {
      answers['tab.look'] = answer;
      await expect(tabState(tabId)).rejects.toThrow();
      expect(await getTabState(tabId)).toMatchObject({ access: 'ok', report: null });
    }
  });

  it('belongs to the page that is shown', async () => {
    const state = await visited();
    await fakeBrowser.tabs.update(state.tabId, { url: 'https://b.example/' });
    answers['tab.look'] = { ...report, url: 'https://b.example/', verdict: 'original' };
    expect(await tabState(state.tabId)).toMatchObject({
      url: 'https://b.example/',
      report: { verdict: 'original' },
    });
  });

  it('is refused for tabs that do not exist', async () => {
    await expect(tabState(4711)).rejects.toThrow();
  });
});

describe('searching the web', () => {
  it('hands the article’s own words to the browser’s search engine', async () => {
    const query = vi.fn(async () => {});
    Object.assign(fakeBrowser.search, { query });
    const state = await visited();
    await searchWeb(state.tabId);
    expect(query).toHaveBeenLastCalledWith({ text: 'A headline', disposition: 'NEW_TAB' });
    const over = startFind(state, false);
    await rest();
    searches[0]?.end(result);
    await over;
    await searchWeb(state.tabId);
    expect(query).toHaveBeenLastCalledWith({ text: 'words of the page', disposition: 'NEW_TAB' });
  });
});
