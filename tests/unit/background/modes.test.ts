import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleSite } from '@/src/background/actions';
import { stopFind } from '@/src/background/find';
import { setSiteMode, watchModes } from '@/src/background/modes';
import { watchSiteRules } from '@/src/background/site-rules';
import { takeReport } from '@/src/background/tabs';
import { sendMessage } from '@/src/messaging/protocol';
import { getRulesText, saveRulesText } from '@/src/storage/rules';
import { updateSettings } from '@/src/storage/settings';
import { getTabState } from '@/src/storage/tabs';
import { from, openTab, report, rest, setStage, URL_A } from './stage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn(async () => undefined) }));
vi.mock('@/src/background/find', () => ({ stopFind: vi.fn(), isOrphaned: () => false, startFind: vi.fn() }));

const OTHER = 'https://b.example/';
let here: number;
let elsewhere: number;

beforeEach(async () => {
  setStage();
  vi.mocked(sendMessage).mockClear();
  vi.mocked(stopFind).mockClear();
  watchSiteRules();
  watchModes();
  await saveRulesText('! none', 0);
  here = await openTab();
  elsewhere = await openTab(OTHER);
  await takeReport(from(here), report);
  await takeReport(from(elsewhere, OTHER), { ...report, url: OTHER });
  await rest();
});

const told = () =>
  vi
    .mocked(sendMessage)
    .mock.calls.flatMap(([name, data, to]) => (name === 'tab.modeChanged' ? [[data, to]] : []));

describe('switching a site off and on', () => {
  it('writes a rule, and reaches the tabs of that site at once', async () => {
    await setSiteMode('a.example', 'never');
    await rest();
    expect((await getRulesText()).text).toBe('! none\n\n[a.example]\nmode: never');
    expect(await getTabState(here)).toMatchObject({ access: 'off', mode: 'never', report: null });
    expect(await getTabState(elsewhere)).toMatchObject({ access: 'ok', report: { url: OTHER } });
    expect(told()).toEqual([[{ mode: 'never' }, { tabId: here, frameId: 0 }]]);
    expect(stopFind).toHaveBeenCalledWith(here);
    expect(stopFind).not.toHaveBeenCalledWith(elsewhere);
  });

  it('goes both ways from the menu and leaves no trace', async () => {
    const before = await getRulesText();
    await saveRulesText(`${before.text}\n`, before.revision);
    await toggleSite(here);
    expect(await getTabState(here)).toMatchObject({ mode: 'never' });
    await toggleSite(here);
    expect(await getTabState(here)).toMatchObject({ mode: 'auto', access: 'ok' });
    expect((await getRulesText()).text).toBe('! none\n');
    await rest();
    expect(told().at(-1)).toEqual([{ mode: 'auto' }, { tabId: here, frameId: 0 }]);
  });

  it('says so where the rule cannot be saved', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(setSiteMode('a.example', 'never')).rejects.toThrow('full');
  });
});

describe('changes made in the options', () => {
  it('reach open tabs: rules', async () => {
    await saveRulesText('[a.example]\nmode: click', 1);
    await rest();
    expect(await getTabState(here)).toMatchObject({ mode: 'click', access: 'ok', report: { url: URL_A } });
  });

  it('reach open tabs: the global switch', async () => {
    await updateSettings({ enabled: false });
    await rest();
    for (const tabId of [here, elsewhere])
      expect(await getTabState(tabId)).toMatchObject({ access: 'off', report: null });
    await updateSettings({ enabled: true });
    await rest();
    expect(await getTabState(here)).toMatchObject({ access: 'ok', mode: 'auto' });
  });
});
