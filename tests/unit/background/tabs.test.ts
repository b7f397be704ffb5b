import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchSiteRules } from '@/src/background/site-rules';
import { changeMode, changeSearch, openPage, takeReport, watchTabs } from '@/src/background/tabs';
import { sendMessage } from '@/src/messaging/protocol';
import { keepFound } from '@/src/storage/found';
import { saveRulesText } from '@/src/storage/rules';
import { updateSettings } from '@/src/storage/settings';
import { getTabState } from '@/src/storage/tabs';
import { from, openTab, report, rest, result, type Stage, setStage, URL_A } from './stage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn(async () => undefined) }));

let stage: Stage;
beforeEach(async () => {
  stage = setStage();
  vi.mocked(sendMessage).mockClear();
  watchSiteRules();
  // The rules of the test before are still in the worker's memory.
  await saveRulesText('! none', 0);
});

describe('a tab’s state', () => {
  it('is made when a page opens, and filled by its report', async () => {
    await openPage(from(7), 1);
    expect(await getTabState(7)).toMatchObject({
      url: URL_A,
      host: 'a.example',
      access: 'ok',
      mode: 'auto',
      report: null,
    });
    expect(await takeReport(from(7), report)).toMatchObject({ report });
    expect(await getTabState(7)).toMatchObject({ report });
    expect(stage.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '●' });
    expect(sendMessage).toHaveBeenLastCalledWith('tab.stateChanged', expect.objectContaining({ report }), {
      tabId: 7,
      frameId: 0,
    });
  });

  it('is that of the popup, where it was asked about this load before', async () => {
    const first = await openPage(from(7), 1);
    expect(first.renewed).toBe(true);
    expect(await openPage(from(7), 1)).toEqual({ state: first.state, renewed: false });
    expect(await openPage(from(7), Number.MAX_SAFE_INTEGER)).toMatchObject({ renewed: true });
    expect(await openPage(from(7, `${URL_A}/2`), 1)).toMatchObject({ renewed: true });
  });

  it('keeps its search when the page is looked at again, as long as it says the same', async () => {
    const searching = () =>
      changeSearch(7, URL_A, () => ({
        phase: 'searching',
        steps: [],
        result: null,
        problem: null,
        startedAt: 1,
      }));
    await takeReport(from(7), report);
    await searching();
    expect(await takeReport(from(7), report)).toMatchObject({ search: { phase: 'searching' } });
    expect(await takeReport(from(7), { ...report, title: 'Another headline' })).toMatchObject({
      search: null,
    });
    await searching();
    const next = `${URL_A}/2`;
    expect(await takeReport(from(7, next), { ...report, url: next })).toMatchObject({ search: null });
  });

  it('takes no report about another page than its sender', async () => {
    expect(await takeReport(from(7), { ...report, url: 'https://b.example/' })).toBeNull();
    expect(await takeReport(from(7), { ...report, url: `${URL_A}/2` })).toBeNull();
    expect(await getTabState(7)).toBeNull();
  });

  it('is off where a rule or the settings say so', async () => {
    await saveRulesText('[a.example]\nmode: never', 1);
    expect((await openPage(from(7), 1)).state).toMatchObject({ access: 'off', mode: 'never' });
    expect(await takeReport(from(7), report)).toBeNull();
    await saveRulesText('', 2);
    await updateSettings({ enabled: false });
    expect((await openPage(from(7), 1)).state).toMatchObject({ access: 'off', mode: 'never' });
  });

  it('knows the result of an earlier search, but not in a private window', async () => {
    await keepFound(URL_A, result);
    expect((await openPage(from(7, `${URL_A}#part`), 1)).state).toMatchObject({
      search: { phase: 'done', result },
    });
    expect((await openPage(from(8, URL_A, true), 1)).state).toMatchObject({ search: null, private: true });
  });

  it('follows a change of mode', async () => {
    await takeReport(from(7), report);
    await saveRulesText('[a.example]\nmode: never', 1);
    await changeMode(7, 'never');
    expect(await getTabState(7)).toMatchObject({ access: 'off', mode: 'never', report: null });
    expect(sendMessage).toHaveBeenLastCalledWith(
      'tab.modeChanged',
      { mode: 'never' },
      { tabId: 7, frameId: 0 },
    );
    expect(stage.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });
});

describe('leaving a page', () => {
  const onLeave = vi.fn();
  beforeEach(() => {
    onLeave.mockClear();
    watchTabs(onLeave);
  });

  const updated = async (tabId: number, change: object) => {
    await fakeBrowser.tabs.onUpdated.trigger(tabId, change, await fakeBrowser.tabs.get(tabId));
    await rest();
  };

  it('forgets it, also when the address changes without a load', async () => {
    const tabId = await openTab();
    await takeReport(from(tabId), report);
    await fakeBrowser.tabs.update(tabId, { url: 'https://www.a.example/other' });
    await updated(tabId, { url: 'https://www.a.example/other' });
    expect(onLeave).toHaveBeenCalledWith(tabId);
    expect(await getTabState(tabId)).toBeNull();
    expect(stage.action.setBadgeText).toHaveBeenLastCalledWith({ tabId, text: '' });
  });

  it('keeps it while only the fragment changes, or the page loads on', async () => {
    const tabId = await openTab();
    await takeReport(from(tabId), report);
    await fakeBrowser.tabs.update(tabId, { url: `${URL_A}#comments` });
    await updated(tabId, { url: `${URL_A}#comments` });
    await updated(tabId, { status: 'loading' });
    expect(onLeave).not.toHaveBeenCalled();
    expect(await getTabState(tabId)).not.toBeNull();
  });

  it('forgets it where the new page is none of our business', async () => {
    const tabId = await openTab();
    await takeReport(from(tabId), report);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: tabId } as never);
    await updated(tabId, { status: 'loading' });
    expect(await getTabState(tabId)).toBeNull();
  });

  it('forgets a tab that closes', async () => {
    const tabId = await openTab();
    await takeReport(from(tabId), report);
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 1, isWindowClosing: false });
    await rest();
    expect(onLeave).toHaveBeenCalledWith(tabId);
    expect(await getTabState(tabId)).toBeNull();
  });
});
