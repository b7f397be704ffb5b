/** The options page with actions that are watched, and what tests press and read on it. */
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { debrisFor, lexiconFor } from '../../../../src/lexicon';
import { DEFAULT_SETTINGS } from '../../../../src/storage/types';
import type { OptionsActions, OptionsState } from '../../../../src/ui/options/actions';
import { OptionsPage, type Section } from '../../../../src/ui/options/options-page';
import { act, show } from '../setup';

export const actions = {
  update: vi.fn<OptionsActions['update']>(() => Promise.resolve(true)),
  saveRules: vi.fn<OptionsActions['saveRules']>((_text, base) =>
    Promise.resolve({ ok: true, revision: base + 1 }),
  ),
  editRules: vi.fn<OptionsActions['editRules']>(() => Promise.resolve(true)),
  askConsent: vi.fn<OptionsActions['askConsent']>(),
  subscribe: vi.fn<OptionsActions['subscribe']>(() => Promise.resolve({ ok: true, id: 'a-1' })),
  updateList: vi.fn<OptionsActions['updateList']>(() => Promise.resolve('unchanged')),
  setList: vi.fn<OptionsActions['setList']>(() => Promise.resolve(true)),
  removeList: vi.fn<OptionsActions['removeList']>(() => Promise.resolve(true)),
  listText: vi.fn<OptionsActions['listText']>(() => Promise.resolve('')),
  fetchPage: vi.fn<OptionsActions['fetchPage']>(() => Promise.resolve({ ok: false, why: 'not-found' })),
  testSearch: vi.fn<OptionsActions['testSearch']>(() => Promise.resolve({ ok: true, results: 3 })),
  fetchRules: vi.fn<OptionsActions['fetchRules']>(() => Promise.resolve({ ok: false, why: 'offline' })),
  openPages: vi.fn<OptionsActions['openPages']>(() =>
    Promise.resolve([{ tabId: 7, title: 'Open', url: 'https://www.open.example/story' }]),
  ),
  vocabulary: (langs: readonly string[]) =>
    Promise.resolve({ lexicon: lexiconFor(langs), debris: debrisFor(langs) }),
  readPage: vi.fn<OptionsActions['readPage']>(() => Promise.resolve(null)),
  restore: vi.fn<OptionsActions['restore']>(() => Promise.resolve(true)),
  listSetAside: vi.fn<OptionsActions['listSetAside']>(() => Promise.resolve([])),
  forgetLook: vi.fn<OptionsActions['forgetLook']>(() => Promise.resolve(true)),
  countPlaces: vi.fn<OptionsActions['countPlaces']>(() => Promise.resolve(3)),
  placesRefused: vi.fn<OptionsActions['placesRefused']>(() => Promise.resolve(false)),
  clearPlaces: vi.fn<OptionsActions['clearPlaces']>(() => Promise.resolve(true)),
  dropSetAside: vi.fn<OptionsActions['dropSetAside']>(() => Promise.resolve()),
  forget: vi.fn<OptionsActions['forget']>(() => Promise.resolve(true)),
  download: vi.fn<OptionsActions['download']>(),
};

export const stored = (text: string, revision = 1): OptionsState => ({
  settings: DEFAULT_SETTINGS,
  rules: { text, revision },
  lists: [],
  looks: [],
  health: [],
  sync: { base: '', left: 0, at: null, failed: false },
});

export function page(section: Section, state: OptionsState) {
  return <OptionsPage section={section} state={state} actions={actions} />;
}

/** Shows a page and waits for the parts that are loaded when they are wanted. */
export async function open(view: ComponentChild): Promise<HTMLElement> {
  const root = show(view);
  await loaded();
  return root;
}

export const loaded = () => act(() => vi.dynamicImportSettled());

export const settle = () => act(async () => new Promise((done) => setTimeout(done, 400)));

export function id<T extends HTMLElement>(testId: string): T {
  const element = document.querySelector<T>(`[data-testid="${testId}"]`);
  if (!element) throw new Error(`no ${testId}`);
  return element;
}

export function type(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  element.value = text;
  act(() => void element.dispatchEvent(new Event('input', { bubbles: true })));
}

export function button(label: string): HTMLElement {
  const found = Array.from(document.querySelectorAll('button')).find((each) => each.textContent === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Opens everything that is folded, as far as it is there. */
export const unfold = (root: HTMLElement) =>
  act(() => {
    for (const details of root.querySelectorAll('details')) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
  });

/** Presses and waits for what follows from it. */
export const press = (element: HTMLElement | null) =>
  act(async () => {
    element?.click();
    await new Promise((done) => setTimeout(done));
  });

export async function choose(text: string, size = text.length): Promise<void> {
  const file = { size, text: () => Promise.resolve(text) };
  const field = id<HTMLInputElement>('import');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
}
