import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startFind, stopFind } from '@/src/background/find';
import { watchSiteRules } from '@/src/background/site-rules';
import { visit } from '@/src/background/visit';
import { sendMessage } from '@/src/messaging/protocol';
import { saveRulesText } from '@/src/storage/rules';
import { updateSettings } from '@/src/storage/settings';
import { getTabState } from '@/src/storage/tabs';
import { from, report, type Stage, setStage, URL_A } from './stage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn() }));
vi.mock('@/src/background/find', () => ({ startFind: vi.fn(), stopFind: vi.fn() }));

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
    expect(await visit(from(7), true)).toBe(true);
    expect(await getTabState(7)).toMatchObject({ report });
    expect(stopFind).toHaveBeenCalledWith(7);
    expect(startFind).not.toHaveBeenCalled();
    expect(asked('tab.toggleReader')).toBe(0);
    expect(stage.executeScript).not.toHaveBeenCalled();
  });

  it('waits for more where there is no article yet', async () => {
    look = { ...report, verdict: 'not-article' };
    expect(await visit(from(7), true)).toBe(false);
  });

  it.each(['click', 'never'])('does not look where the mode is %s', async (mode) => {
    await saveRulesText(`[a.example]\nmode: ${mode}`, 1);
    expect(await visit(from(7), true)).toBe(true);
    expect(asked('tab.look')).toBe(0);
    expect(await getTabState(7)).toMatchObject({ mode, report: null });
  });

  it('believes no report that is none, or is about another site', async () => {
    look = { ...report, url: 'https://b.example/' };
    await visit(from(7), true);
    expect((await getTabState(7))?.report).toBeNull();
    look = { verdict: 'copy' };
    await expect(visit(from(7), true)).rejects.toThrow();
    expect((await getTabState(7))?.report).toBeNull();
  });
});

describe('what happens by itself', () => {
  it('a search, where the reader switched that on: for copies, online, in no private window', async () => {
    await updateSettings({ autoFind: true });
    await visit(from(7, URL_A, true), true);
    look = { ...report, verdict: 'unsure' };
    await visit(from(7), true);
    look = report;
    await updateSettings({ offline: true });
    await visit(from(7), true);
    expect(startFind).not.toHaveBeenCalled();
    await updateSettings({ offline: false });
    await visit(from(7), true);
    expect(startFind).toHaveBeenCalledOnce();
  });

  it('the clean view, where a rule says auto', async () => {
    await saveRulesText('[a.example]\nmode: auto', 1);
    await visit(from(7), true);
    expect(stage.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/content-scripts/reader.js'],
    });
    look = { ...report, verdict: 'not-article' };
    await visit(from(7), true);
    expect(stage.executeScript).toHaveBeenCalledOnce();
  });

  it('nothing, where the reader has not just opened the page', async () => {
    await saveRulesText('[a.example]\nmode: auto', 1);
    await updateSettings({ autoFind: true });
    await visit(from(7), false);
    expect(await getTabState(7)).toMatchObject({ report });
    expect(stopFind).toHaveBeenCalledWith(7);
    expect(startFind).not.toHaveBeenCalled();
    expect(stage.executeScript).not.toHaveBeenCalled();
  });

  it('does not close a clean view that is open already', async () => {
    await saveRulesText('[a.example]\nmode: auto', 1);
    readerIsThere = true;
    readerIsOpen = true;
    await visit(from(7), true);
    expect(readerIsOpen).toBe(true);
  });
});
