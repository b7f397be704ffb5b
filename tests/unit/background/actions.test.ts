import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findAndShow, pick, readClean } from '@/src/background/actions';
import { watchCommands } from '@/src/background/commands';
import { watchInstall } from '@/src/background/install';
import { createMenus, watchMenus } from '@/src/background/menus';
import { find } from '@/src/background/popup';
import { sendMessage } from '@/src/messaging/protocol';
import { takeNews } from '@/src/storage/news';
import { getSettings } from '@/src/storage/settings';
import { rest, type Stage, setStage } from './stage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/src/messaging/protocol', () => ({ sendMessage: vi.fn() }));
vi.mock('@/src/background/popup', () => ({ find: vi.fn(async () => {}), tabState: vi.fn() }));
vi.mock('@/src/background/modes', () => ({ setSiteMode: vi.fn() }));

let stage: Stage;
const listeners = new Map<string, (...args: never[]) => void>();
const menus = { removeAll: vi.fn(async () => {}), create: vi.fn() };

beforeEach(() => {
  stage = setStage();
  vi.mocked(find).mockClear();
  vi.mocked(sendMessage).mockReset().mockRejectedValue(new Error('No response'));
  menus.create.mockClear();
  listeners.clear();
  const event = (name: string) => ({
    addListener: (listener: (...args: never[]) => void) => listeners.set(name, listener),
  });
  Object.assign(fakeBrowser.contextMenus, { ...menus, onClicked: event('menu') });
  Object.assign(fakeBrowser.commands, { onCommand: event('command') });
  Object.assign(fakeBrowser.runtime, { onInstalled: event('installed') });
});

const fire = (name: string, ...args: unknown[]) => listeners.get(name)?.(...(args as never[]));

describe('find and show', () => {
  it('opens the popup before anything is waited for, as browsers demand', () => {
    void findAndShow(7);
    expect(stage.action.openPopup).toHaveBeenCalledOnce();
  });

  it('opens the popup as a page where the browser cannot open it', async () => {
    stage.action.openPopup.mockRejectedValue(new Error('no gesture'));
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await findAndShow(7);
    expect(find).toHaveBeenCalledWith(7, false);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://own/popup.html?tab=7' });
  });
});

describe('read clean', () => {
  it('puts the clean view into the page, or toggles the one that is there', async () => {
    await readClean(7);
    expect(stage.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/content-scripts/reader.js'],
    });
    vi.mocked(sendMessage).mockResolvedValue(false as never);
    await readClean(7);
    expect(stage.executeScript).toHaveBeenCalledOnce();
    expect(stage.action.openPopup).not.toHaveBeenCalled();
  });

  it('shows the popup where a page cannot be touched', async () => {
    stage.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await readClean(7);
    expect(stage.action.openPopup).toHaveBeenCalledOnce();
  });
});

describe('pointing', () => {
  it('closes the clean view, and puts the picker into a page where it is not yet', async () => {
    vi.mocked(sendMessage).mockImplementation(async (name: string) => {
      if (name === 'tab.pick' && stage.executeScript.mock.calls.length === 0) throw new Error('No response');
      return undefined as never;
    });
    await pick(7, 'strip');
    expect(stage.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/content-scripts/picker.js'],
    });
    const sent = vi.mocked(sendMessage).mock.calls.map(([name, data]) => [name, data]);
    expect(sent[0]).toEqual(['tab.closeReader', undefined]);
    expect(sent.at(-1)).toEqual(['tab.pick', { purpose: 'strip' }]);
    expect(stage.action.openPopup).not.toHaveBeenCalled();
  });

  it('shows the popup where a page cannot be touched', async () => {
    vi.mocked(sendMessage).mockRejectedValue(new Error('No response'));
    stage.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await pick(7, 'body');
    expect(stage.action.openPopup).toHaveBeenCalledOnce();
  });
});

describe('menus and keys', () => {
  it('make one entry for each action, on web pages only', async () => {
    await createMenus();
    expect(menus.create.mock.calls.map(([entry]) => [entry.id, entry.title])).toEqual([
      ['read', 'background.menu.read'],
      ['find', 'background.menu.find'],
      ['site', 'background.menu.site'],
      ['everywhere', 'background.menu.everywhere'],
      ['pick', 'background.menu.pick'],
      ['pick-body', 'picker.purpose.body'],
      ['pick-title', 'picker.purpose.title'],
      ['pick-strip', 'picker.purpose.strip'],
      ['pick-source', 'picker.purpose.source'],
    ]);
    expect(menus.create.mock.calls.map(([entry]) => entry.parentId).filter(Boolean)).toEqual(
      Array(4).fill('pick'),
    );
    for (const [entry] of menus.create.mock.calls) expect(entry.documentUrlPatterns).toEqual(['*://*/*']);
  });

  it('switch Headwater off everywhere, and on again', async () => {
    watchMenus();
    for (const enabled of [false, true]) {
      fire('menu', { menuItemId: 'everywhere' }, { id: 3 });
      await rest();
      expect((await getSettings()).enabled).toBe(enabled);
    }
  });

  it('do what they say, and nothing for what they do not know', async () => {
    watchMenus();
    watchCommands();
    fire('menu', { menuItemId: 'find' }, { id: 3 });
    fire('command', 'find-original', { id: 4 });
    fire('menu', { menuItemId: 'other' }, { id: 5 });
    fire('menu', { menuItemId: 'find' }, undefined);
    fire('command', 'other', { id: 6 });
    fire('command', 'constructor', { id: 6 });
    await rest();
    expect(vi.mocked(find).mock.calls).toEqual([
      [3, false],
      [4, false],
    ]);
    fire('command', 'read-clean', { id: 8 });
    await rest();
    expect(stage.executeScript).toHaveBeenCalledOnce();
  });
});

describe('installation', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  });

  it('opens the first-run page, and makes the menus at updates too', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    watchInstall();
    fire('installed', { reason: 'update', previousVersion: '0.0.9' });
    await rest();
    expect(create).not.toHaveBeenCalled();
    expect(menus.create).toHaveBeenCalledTimes(9);
    fire('installed', { reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://own/welcome.html' });
  });

  it('has news after an update to another version, and only then', async () => {
    watchInstall();
    fire('installed', { reason: 'install' });
    // As when the extension is loaded again, or the browser was updated.
    fire('installed', { reason: 'update', previousVersion: '0.1.0' });
    fire('installed', { reason: 'browser_update' });
    await rest();
    expect(await takeNews('0.1.0')).toBe(false);
    fire('installed', { reason: 'update', previousVersion: '0.0.9' });
    await rest();
    expect(await takeNews('0.1.0')).toBe(true);
    expect(await takeNews('0.1.0')).toBe(false);
  });
});
