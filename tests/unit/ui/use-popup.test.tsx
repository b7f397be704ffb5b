import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../../src/messaging/protocol';
import { tabItem } from '../../../src/storage/items';
import { noteNews } from '../../../src/storage/news';
import { updateSettings } from '../../../src/storage/settings';
import type { TabState } from '../../../src/storage/types';
import { Popup } from '../../../src/ui/popup/popup';
import { usePopup } from '../../../src/ui/popup/use-popup';
import { report, search, tab } from '../../gallery/states';
import { act, show, useTexts } from './setup';

vi.mock('../../../src/messaging/protocol', () => ({ sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage) as unknown as ReturnType<typeof vi.fn>;
const asked = () => send.mock.calls.filter(([name]) => name === 'ui.find');

beforeEach(() => {
  useTexts('en');
  send.mockReset();
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(false) });
});

function answer(state: TabState): void {
  send.mockImplementation((name: string) => Promise.resolve(name === 'ui.tabState' ? state : undefined));
}

function App() {
  const { input, actions } = usePopup(7, true);
  return <Popup input={input} actions={actions} version="0.1.0" />;
}

const settle = () => act(async () => new Promise((done) => setTimeout(done, 20)));

async function open(): Promise<HTMLElement> {
  const root = show(<App />);
  await settle();
  return root;
}

const phase = (root: HTMLElement) => root.querySelector('[data-state]')?.getAttribute('data-state');

test('tells of an update once, and leads to what is new', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  answer(tab());
  await noteNews('0.1.0');
  const news = (await open()).querySelector<HTMLElement>('[data-testid="news"] button');
  act(() => news?.click());
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/changes\.html$/) });
  expect((await open()).querySelector('[data-testid="news"]')).toBeNull();
});

describe('opening the popup', () => {
  test('shows the verdict, starts looking once, and follows the search to its end', async () => {
    answer(tab({ search: null }));
    const root = await open();
    expect(phase(root)).toBe('searching');
    expect(asked()).toEqual([['ui.find', { tabId: 7, again: false }]]);

    await act(() => tabItem(7).setValue(tab({ search: search({ phase: 'searching', result: null }) })));
    await settle();
    expect(phase(root)).toBe('searching');
    await act(() => tabItem(7).setValue(tab()));
    await settle();
    expect(phase(root)).toBe('done');
    expect(root.querySelector('[data-testid="origin"]')).not.toBeNull();
    expect(asked()).toHaveLength(1);
  });

  test('has the article made ahead, once, where there is one', async () => {
    const prepared = () => send.mock.calls.filter(([name]) => name === 'ui.prepareReader');
    const state = tab({ search: null });
    answer(state);
    await open();
    await act(() => tabItem(7).setValue(tab({ search: search({ phase: 'searching', result: null }) })));
    await act(() => tabItem(7).setValue(tab()));
    await settle();
    expect(prepared()).toEqual([['ui.prepareReader', { tabId: 7 }]]);

    await tabItem(7).removeValue();
    answer({ ...state, report: state.report && { ...state.report, verdict: 'not-article' } });
    await open();
    expect(prepared()).toHaveLength(1);
  });

  test('takes no late answer for what was told since it asked', async () => {
    let reply: (state: TabState) => void = () => {};
    send.mockImplementation((name: string) =>
      name === 'ui.tabState' ? new Promise((done) => (reply = done)) : Promise.resolve(),
    );
    const root = await open();
    for (const known of [null, search({ phase: 'searching', result: null })]) {
      await act(() => tabItem(7).setValue(tab({ search: known })));
      await settle();
    }
    expect(phase(root)).toBe('searching');
    await act(() => reply(tab({ search: null })));
    await settle();
    expect(phase(root)).toBe('searching');
  });

  test('never shows a search that is over before it began', async () => {
    answer(tab({ search: null }));
    const seen = new Set<string | null | undefined>();
    const root = show(<App />);
    const watch = new MutationObserver(() => seen.add(phase(root)));
    watch.observe(root, { attributes: true, childList: true, subtree: true });
    await settle();
    watch.disconnect();
    expect(seen).not.toContain('done');
  });

  test.each([
    ['an original', tab({ report: report({ verdict: 'original' }), search: null })],
    ['a page that may be a copy', tab({ report: report({ verdict: 'unsure' }), search: null })],
    ['a page with a result', tab()],
    ['a site that is switched off', tab({ access: 'off', mode: 'never', report: null, search: null })],
  ])('on %s starts nothing', async (_name, state) => {
    answer(state);
    await open();
    expect(asked()).toEqual([]);
  });

  test('offline starts nothing', async () => {
    await updateSettings({ offline: true });
    answer(tab({ search: null }));
    const root = await open();
    expect(phase(root)).toBe('offline');
    expect(asked()).toEqual([]);
  });

  test('a worker that does not answer twice is said', async () => {
    send.mockRejectedValue(new Error('No response'));
    const root = await open();
    expect(phase(root)).toBe('error');
    expect(root.querySelector('h1')?.textContent).toContain('did not answer');
  });

  test('a worker that is just starting is asked again', async () => {
    send.mockRejectedValueOnce(new Error('No response')).mockResolvedValue(tab());
    expect(phase(await open())).toBe('done');
  });

  test('offers access where the browser was told to withhold it', async () => {
    answer(tab({ access: 'no-access', report: null, search: null }));
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('[data-testid="grant"]')).not.toBeNull());
  });
});
