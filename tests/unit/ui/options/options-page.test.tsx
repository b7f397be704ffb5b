import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/storage/types';
import type { OptionsActions, OptionsState } from '../../../../src/ui/options/actions';
import { writeBackup } from '../../../../src/ui/options/backup';
import { OptionsPage, type Section, sectionOf } from '../../../../src/ui/options/options-page';
import { RULES } from '../../../gallery/fixtures';
import { act, again, show, useTexts } from '../setup';

const actions = {
  update: vi.fn<OptionsActions['update']>(() => Promise.resolve(true)),
  saveRules: vi.fn<OptionsActions['saveRules']>((_text, base) =>
    Promise.resolve({ ok: true, revision: base + 1 }),
  ),
  askConsent: vi.fn<OptionsActions['askConsent']>(),
  testSearch: vi.fn<OptionsActions['testSearch']>(() => Promise.resolve({ ok: true, results: 3 })),
  restore: vi.fn<OptionsActions['restore']>(() => Promise.resolve(true)),
  forget: vi.fn<OptionsActions['forget']>(() => Promise.resolve(true)),
  download: vi.fn<OptionsActions['download']>(),
};

beforeEach(() => {
  useTexts('en');
  vi.clearAllMocks();
});

const stored = (text: string, revision = 1): OptionsState => ({
  settings: DEFAULT_SETTINGS,
  rules: { text, revision },
});

function page(section: Section, state: OptionsState) {
  return <OptionsPage section={section} state={state} actions={actions} />;
}

const settle = () => act(async () => new Promise((done) => setTimeout(done, 200)));

function id<T extends HTMLElement>(testId: string): T {
  const element = document.querySelector<T>(`[data-testid="${testId}"]`);
  if (!element) throw new Error(`no ${testId}`);
  return element;
}

function type(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  element.value = text;
  act(() => void element.dispatchEvent(new Event('input', { bubbles: true })));
}

function button(label: string): HTMLElement {
  const found = Array.from(document.querySelectorAll('button')).find((each) => each.textContent === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Presses and waits for what follows from it. */
const press = (element: HTMLElement | null) =>
  act(async () => {
    element?.click();
    await new Promise((done) => setTimeout(done));
  });

async function choose(text: string, size = text.length): Promise<void> {
  const file = { size, text: () => Promise.resolve(text) };
  const field = id<HTMLInputElement>('import');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
}

describe('sections', () => {
  test.each([
    ['#rules', 'rules'],
    ['#data', 'data'],
    ['', 'rules'],
    ['#nonsense', 'rules'],
  ])('%j opens %s', (hash, section) => {
    expect(sectionOf(hash)).toBe(section);
  });

  test('only one shows, and it is marked as the current one', () => {
    const root = show(page('privacy', stored('')));
    const shown = Array.from(root.querySelectorAll('main > section')).filter(
      (each) => !each.hasAttribute('hidden'),
    );
    expect(shown.map((each) => each.querySelector('h1')?.textContent)).toEqual(['Privacy']);
    expect(root.querySelector('[aria-current]')?.getAttribute('href')).toBe('#privacy');
  });

  test('import and export are one each, those of the section that shows', () => {
    for (const section of ['rules', 'data'] as const) {
      const root = show(page(section, stored('')));
      expect(root.querySelectorAll('[data-testid="import"]')).toHaveLength(1);
      expect(root.querySelectorAll('[data-testid="export"]')).toHaveLength(1);
    }
  });
});

describe('rules', () => {
  test('mistakes are told with line and column, and counted', async () => {
    const root = show(page('rules', stored('[example.org]\nmode: sometimes\n')));
    await settle();
    expect(id('rules-error').textContent).toBe(
      'Line 2, column 7: “sometimes” is none of auto, click and never.',
    );
    expect(root.querySelector('.counts')?.textContent).toBe('1 site · 2 lines · 1 mistake');
    expect(id('rules-editor').getAttribute('aria-invalid')).toBe('true');
  });

  test('saving with mistakes is allowed and says what is ignored', async () => {
    show(page('rules', stored('')));
    type(id<HTMLTextAreaElement>('rules-editor'), RULES);
    await press(id('rules-save'));
    expect(actions.saveRules).toHaveBeenCalledWith(RULES, 1);
    expect(document.querySelector('.bar-row .says')?.textContent).toContain('2 lines are not understood');
  });

  test('Ctrl+S saves instead of the browser', () => {
    show(page('rules', stored('')));
    const event = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true });
    act(() => void id('rules-editor').dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(actions.saveRules).toHaveBeenCalledOnce();
  });

  test('unsaved text survives a look at another section and guards the page', () => {
    const host = show(page('rules', stored('')));
    type(id<HTMLTextAreaElement>('rules-editor'), '[example.org]');
    again(host, page('look', stored('')));
    again(host, page('rules', stored('')));
    expect(id<HTMLTextAreaElement>('rules-editor').value).toBe('[example.org]');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  test('saved elsewhere: followed when nothing was typed, asked about when something was', async () => {
    const host = show(page('rules', stored('')));
    again(host, page('rules', stored('[a.example]', 2)));
    expect(id<HTMLTextAreaElement>('rules-editor').value).toBe('[a.example]');

    type(id<HTMLTextAreaElement>('rules-editor'), '[mine.example]');
    again(host, page('rules', stored('[theirs.example]', 3)));
    expect(id<HTMLTextAreaElement>('rules-editor').value).toBe('[mine.example]');
    expect(document.querySelector('.conflict')).not.toBeNull();
    await press(button('Keep mine'));
    expect(actions.saveRules).toHaveBeenLastCalledWith('[mine.example]', 3);
    expect(document.querySelector('.conflict')).toBeNull();
  });

  test('a save that comes too late shows the conflict, and the other version can be taken', async () => {
    const current = { text: '[theirs.example]', revision: 9 };
    actions.saveRules.mockResolvedValueOnce({ ok: false, reason: 'conflict', current });
    show(page('rules', stored('')));
    type(id<HTMLTextAreaElement>('rules-editor'), '[mine.example]');
    await press(id('rules-save'));
    await press(button('Take the other version'));
    expect(id<HTMLTextAreaElement>('rules-editor').value).toBe('[theirs.example]');
  });

  test('a storage that refuses is told', async () => {
    actions.saveRules.mockRejectedValueOnce(new Error('full'));
    show(page('rules', stored('')));
    await press(id('rules-save'));
    expect(document.querySelector('.bar-row .says')?.textContent).toContain('could not be saved');
  });

  test('an imported file is added to what stands there, once', async () => {
    show(page('rules', stored('[a.example]\nmode: never\n')));
    await choose('\ufeff[b.example]\r\nmode: auto\r\n');
    const both = '[a.example]\nmode: never\n\n[b.example]\nmode: auto\n';
    expect(id<HTMLTextAreaElement>('rules-editor').value).toBe(both);
    await choose('[b.example]\nmode: auto\n');
    expect(id<HTMLTextAreaElement>('rules-editor').value).toBe(both);
    expect(actions.saveRules).not.toHaveBeenCalled();
  });

  test('export gives what is in the editor', async () => {
    show(page('rules', stored(RULES)));
    await press(id('export'));
    expect(actions.download).toHaveBeenCalledWith('headwater-rules.txt', RULES, 'text/plain');
  });
});

describe('search', () => {
  test('a wrong address is told and not saved', async () => {
    const root = show(page('search', stored('')));
    type(root.querySelector('#searxng') as HTMLInputElement, 'searx.example/?q=');
    await press(root.querySelector('[type="submit"]'));

    expect(actions.update).not.toHaveBeenCalled();
    expect(root.querySelector('#searxng')?.getAttribute('aria-invalid')).toBe('true');
  });

  test('the test tells how many results came', async () => {
    const root = show(page('search', stored('')));
    type(root.querySelector('#searxng') as HTMLInputElement, 'searx.example');
    await press(button('Test'));
    expect(actions.testSearch).toHaveBeenCalledWith('https://searx.example/');
    expect(root.querySelector('#searxng-says')?.textContent).toContain('3 results');
  });
});

describe('privacy', () => {
  test('switches and kinds change one setting each', async () => {
    const root = show(page('privacy', stored('')));
    await press(id('offline'));
    expect(actions.update).toHaveBeenLastCalledWith({ offline: true });
    await press(root.querySelector<HTMLElement>('.checks input'));
    expect(actions.update).toHaveBeenLastCalledWith({
      markedKinds: ['syndicated', 'excerpt', 'crosspost', 'press-release'],
    });
  });

  test('forgetting asks once more', async () => {
    show(page('privacy', stored('')));
    await press(button('Forget everything'));
    expect(actions.forget).not.toHaveBeenCalled();
    await press(button('Forget everything now'));
    expect(actions.forget).toHaveBeenCalledOnce();
  });
});

describe('data', () => {
  const file = writeBackup({ ...DEFAULT_SETTINGS, offline: true }, RULES, 0);

  test('shows what is in a file, takes it after a yes, and can be undone', async () => {
    show(page('data', stored('[old.example]')));
    await choose(file);
    expect(document.querySelector('.found')?.textContent).toContain('rules for 4 sites');
    expect(actions.restore).not.toHaveBeenCalled();
    await press(id('import-confirm'));
    expect(actions.restore).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, offline: true }, RULES);
    await press(button('Undo'));
    expect(actions.restore).toHaveBeenLastCalledWith(DEFAULT_SETTINGS, '[old.example]');
  });

  test.each([
    ['{', 'not JSON'],
    ['{}', 'not exported by Headwater'],
    [JSON.stringify({ format: 'headwater', version: 9 }), 'newer version'],
    [
      JSON.stringify({ format: 'headwater', version: 1, settings: { badge: 'siren' }, rules: '' }),
      'settings.badge',
    ],
  ])('%s is refused in words', async (text, words) => {
    const root = show(page('data', stored('')));
    await choose(text);
    expect(root.querySelector('.says.is-bad')?.textContent).toContain(words);
    expect(actions.restore).not.toHaveBeenCalled();
  });

  test('a file that is far too large is not read', async () => {
    const root = show(page('data', stored('')));
    await choose(file, 1e9);
    expect(root.querySelector('.says.is-bad')?.textContent).toContain('too large');
  });
});
