import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startFind, stopFind } from '@/src/background/find';
import { watchSiteRules } from '@/src/background/site-rules';
import { changeSearch, takeReport } from '@/src/background/tabs';
import { visit } from '@/src/background/visit';
import { sendMessage } from '@/src/messaging/protocol';
import { saveRulesText } from '@/src/storage/rules';
import { updateSettings } from '@/src/storage/settings';
import { getTabState } from '@/src/storage/tabs';
import { from, report, type Stage, setStage, URL_A } from './stage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn() }));
vi.mock('@/src/background/find', async (original) => ({
  ...(await original<object>()),
  startFind: vi.fn(),
  stopFind: vi.fn(),
}));

/** The reader opens the page, or comes back to it. */
const OPENED = { opened: true, loadedAt: 1 };
const BACK = { opened: false, loadedAt: 1 };
/** A load of the page after everything that was known about it. */
const LATER = { opened: true, loadedAt: Number.MAX_SAFE_INTEGER };

const search = { phase: 'searching', steps: [], result: null, problem: null, startedAt: 1 } as const;

let stage: Stage;
let look: unknown;
let readerIsThere: boolean;
let readerIsOpen: boolean;

beforeEach(async () => {
  stage = setStage();
  look = report;
  readerIsThere = false;
  readerIsOpen = false;
  vi.mocked(startFind).mockReset();
  vi.mocked(stopFind).mockReset();
  vi.mocked(sendMessage).mockReset();
  vi.mocked(sendMessage).mockImplementation(async (name: string) => {
    if (name === 'tab.look') return look as never;
    if (name === 'tab.toggleReader') {
      if (!readerIsThere) throw new Error('No response');
      readerIsOpen = !readerIsOpen;
      return readerIsOpen as never;
    }
    return undefined as never;
  });
  watchSiteRules();
  await saveRulesText('! none', 0);
});

const asked = (name: string) =>
  vi.mocked(sendMessage).mock.calls.filter(([called]) => called === name).length;

describe('a visit', () => {
  it('looks at the page, and does nothing else by itself', async () => {
    expect(await visit(from(7), OPENED)).toBe(true);
    expect(await getTabState(7)).toMatchObject({ report });
    expect(stopFind).toHaveBeenCalledWith(7);
    expect(startFind).not.toHaveBeenCalled();
    expect(asked('tab.toggleReader')).toBe(0);
    expect(stage.executeScript).not.toHaveBeenCalled();
  });

  it('waits for more where there is no article yet', async () => {
    look = { ...report, verdict: 'not-article' };
    expect(await visit(from(7), OPENED)).toBe(false);
  });

  it.each(['click', 'never'])('does not look where the mode is %s', async (mode) => {
    await saveRulesText(`[a.example]\nmode: ${mode}`, 1);
    expect(await visit(from(7), OPENED)).toBe(true);
    expect(asked('tab.look')).toBe(0);
    expect(await getTabState(7)).toMatchObject({ mode, report: null });
  });

  it('leaves a search alone that the popup has begun for this load of the page', async () => {
    await takeReport(from(7), report);
    await changeSearch(7, URL_A, () => search);
    expect(await visit(from(7), OPENED)).toBe(true);
    expect(await getTabState(7)).toMatchObject({ report, search });
    expect(stopFind).not.toHaveBeenCalled();
  });

  it('ends a search whose article is gone', async () => {
    await takeReport(from(7), report);
    await changeSearch(7, URL_A, () => search);
    look = { ...report, title: 'The next article' };
    await visit(from(7), OPENED);
    expect(await getTabState(7)).toMatchObject({ report: look, search: null });
    expect(stopFind).toHaveBeenCalledWith(7);
  });

  it('begins anew when the page is loaded again', async () => {
    await takeReport(from(7), report);
    await changeSearch(7, URL_A, () => search);
    await visit(from(7), LATER);
    expect(await getTabState(7)).toMatchObject({ report, search: null });
    expect(stopFind).toHaveBeenCalledWith(7);
  });

  it('believes no report that is none, or is about another site', async () => {
    look = { ...report, url: 'https://b.example/' };
    await visit(from(7), OPENED);
    expect((await getTabState(7))?.report).toBeNull();
    look = { verdict: 'copy' };
    await expect(visit(from(7), OPENED)).rejects.toThrow();
    expect((await getTabState(7))?.report).toBeNull();
  });
});

describe('what happens by itself', () => {
  it('a search, where the reader switched that on: for copies, online, in no private window', async () => {
    await updateSettings({ autoFind: true });
    await visit(from(7, URL_A, true), LATER);
    look = { ...report, verdict: 'unsure' };
    await visit(from(7), LATER);
    look = report;
    await updateSettings({ offline: true });
    await visit(from(7), LATER);
    expect(startFind).not.toHaveBeenCalled();
    await updateSettings({ offline: false });
    await visit(from(7), LATER);
    expect(startFind).toHaveBeenCalledOnce();
  });

  it('no search for a page whose result is there, and the next page has its own', async () => {
    await updateSettings({ autoFind: true });
    // Long after what other tests have looked up.
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    await visit(from(7), BACK);
    await changeSearch(7, URL_A, () => ({ ...search, phase: 'done' }));
    await visit(from(7), OPENED);
    expect(startFind).not.toHaveBeenCalled();
    await visit(from(8), OPENED);
    expect(startFind).toHaveBeenCalledOnce();
    now.mockRestore();
  });

  it('the clean view, where a rule says auto', async () => {
    await saveRulesText('[a.example]\nmode: auto', 1);
    await visit(from(7), LATER);
    expect(stage.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/content-scripts/reader.js'],
    });
    look = { ...report, verdict: 'not-article' };
    await visit(from(7), LATER);
    expect(stage.executeScript).toHaveBeenCalledOnce();
  });

  it('nothing, where a rule says look', async () => {
    await saveRulesText('[a.example]\nmode: look', 1);
    await visit(from(7), LATER);
    expect(await getTabState(7)).toMatchObject({ report, mode: 'auto' });
    expect(stage.executeScript).not.toHaveBeenCalled();
  });

  it('nothing, where the reader has not just opened the page', async () => {
    await saveRulesText('[a.example]\nmode: auto', 1);
    await updateSettings({ autoFind: true });
    await visit(from(7), BACK);
    expect(await getTabState(7)).toMatchObject({ report });
    expect(stopFind).toHaveBeenCalledWith(7);
    expect(startFind).not.toHaveBeenCalled();
    expect(stage.executeScript).not.toHaveBeenCalled();
  });

  it('does not close a clean view that is open already', async () => {
    await saveRulesText('[a.example]\nmode: auto', 1);
    readerIsThere = true;
    readerIsOpen = true;
    await visit(from(7), LATER);
    expect(readerIsOpen).toBe(true);
  });
});
