import { undo } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/storage/types';
import { writeBackup } from '../../../../src/ui/options/backup';
import { lineOf, sectionOf } from '../../../../src/ui/options/options-page';
import { LOOKS, RULES } from '../../../gallery/fixtures';
import { act, again, show, useTexts } from '../setup';

import { actions, button, id, open, page, press, settle, stored, type, unfold } from './stage';

beforeEach(() => {
  useTexts('en');
  vi.clearAllMocks();
});

describe('sections', () => {
  test.each([
    ['#rules', 'rules'],
    ['#data', 'data'],
    ['#rules:12', 'rules'],
    ['', 'rules'],
    ['#nonsense', 'rules'],
  ])('%j opens %s', (hash, section) => {
    expect(sectionOf(hash)).toBe(section);
  });

  test.each([
    ['#rules:12', 12],
    ['#rules', undefined],
    ['#look:3', undefined],
    ['#rules:x', undefined],
  ])('%j names line %s', (hash, line) => {
    expect(lineOf(hash)).toBe(line);
  });

  test('only one shows, and it is marked as the current one', () => {
    const root = show(page('privacy', stored('')));
    const shown = Array.from(root.querySelectorAll('main > section')).filter(
      (each) => !each.hasAttribute('hidden'),
    );
    expect(shown.map((each) => each.querySelector('h1')?.textContent)).toEqual(['Privacy']);
    expect(root.querySelector('[aria-current]')?.getAttribute('href')).toBe('#privacy');
  });

  test('import and export are one each, those of the section that shows', async () => {
    for (const section of ['rules', 'data'] as const) {
      const root = await open(page(section, stored('')));
      expect(root.querySelectorAll('[data-testid="import"]')).toHaveLength(1);
      expect(root.querySelectorAll('[data-testid="export"]')).toHaveLength(1);
    }
  });
});

/** The editor, once it has been loaded. */
async function editor(): Promise<EditorView> {
  return vi.waitFor(() => {
    const view = EditorView.findFromDOM(id('rules-editor'));
    if (!view) throw new Error('no editor yet');
    return view;
  }, 10_000);
}

const written = async () => (await editor()).state.doc.toString();

async function write(text: string): Promise<void> {
  const view = await editor();
  act(() => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }));
}

/** Chooses files for the import and waits for what it would change. */
async function chooseRules(...files: [name: string, content: string][]): Promise<HTMLElement> {
  const field = id<HTMLInputElement>('import');
  const list = files.map(([name, content]) => new File([content], name));
  Object.defineProperty(field, 'files', { value: list, configurable: true });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  return vi.waitFor(async () => {
    await act(async () => new Promise((done) => setTimeout(done, 20)));
    const preview = id('import-preview');
    if (preview.querySelector('progress')) throw new Error('still working');
    return preview;
  }, 10_000);
}

const tally = (preview: HTMLElement) =>
  Array.from(preview.querySelectorAll('.tally div'), (each) => each.textContent);

describe('rules', () => {
  test('mistakes are told with line and column, and counted', async () => {
    const root = show(page('rules', stored('[example.org]\nmode: sometimes\n')));
    await editor();
    await settle();
    expect(id('rules-error').textContent).toBe(
      'Line 2, column 7: “sometimes” is none of auto, look, click and never.',
    );
    expect(root.querySelector('.counts')?.textContent).toBe('1 site · 2 lines · 1 mistake');
    expect(id('rules-editor').getAttribute('aria-invalid')).toBe('true');
  });

  test('a mistake in the list leads to its place', async () => {
    show(page('rules', stored('[example.org]\nmode: sometimes\n')));
    const view = await editor();
    await settle();
    await press(id('rules-error').querySelector('button'));
    expect(view.state.selection.main.head).toBe('[example.org]\nmode: '.length);
  });

  test('the editor is labelled, and Tab is not taken from the page', async () => {
    show(page('rules', stored('')));
    const content = (await editor()).contentDOM;
    expect(content.getAttribute('role')).toBe('textbox');
    expect(content.getAttribute('aria-label')).toBe('Rules, one a line');
    expect(document.getElementById(content.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    act(() => void content.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  test('saving with mistakes is allowed and says what is ignored', async () => {
    show(page('rules', stored('')));
    await write(RULES);
    await settle();
    await press(id('rules-save'));
    expect(actions.saveRules).toHaveBeenCalledWith(RULES, 1);
    expect(document.querySelector('.bar-row .says')?.textContent).toContain('not understood');
  });

  test('Ctrl+S saves instead of the browser', async () => {
    show(page('rules', stored('')));
    const { contentDOM } = await editor();
    const event = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true });
    act(() => void contentDOM.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(actions.saveRules).toHaveBeenCalledOnce();
  });

  test('unsaved text survives a look at another section and guards the page', async () => {
    const host = show(page('rules', stored('')));
    await write('[example.org]');
    again(host, page('look', stored('')));
    again(host, page('rules', stored('')));
    expect(await written()).toBe('[example.org]');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  test('saved elsewhere: followed when nothing was typed, asked about when something was', async () => {
    const host = show(page('rules', stored('')));
    await editor();
    again(host, page('rules', stored('[a.example]', 2)));
    expect(await written()).toBe('[a.example]');

    await write('[mine.example]');
    again(host, page('rules', stored('[theirs.example]', 3)));
    expect(await written()).toBe('[mine.example]');
    expect(document.querySelector('.conflict')).not.toBeNull();
    await press(button('Keep mine'));
    expect(actions.saveRules).toHaveBeenLastCalledWith('[mine.example]', 3);
    expect(document.querySelector('.conflict')).toBeNull();
  });

  test('a save that comes too late shows the conflict, and the other version can be taken', async () => {
    const current = { text: '[theirs.example]', revision: 9 };
    actions.saveRules.mockResolvedValueOnce({ ok: false, reason: 'conflict', current });
    show(page('rules', stored('')));
    await write('[mine.example]');
    await press(id('rules-save'));
    await press(button('Take the other version'));
    expect(await written()).toBe('[theirs.example]');
  });

  test('a storage that refuses is told', async () => {
    actions.saveRules.mockRejectedValueOnce(new Error('full'));
    show(page('rules', stored('')));
    await press(id('rules-save'));
    expect(document.querySelector('.bar-row .says')?.textContent).toContain('could not be saved');
  });

  test('export gives what is in the editor', async () => {
    show(page('rules', stored(RULES)));
    await press(id('export'));
    expect(actions.download).toHaveBeenCalledWith('headwater-rules.txt', RULES, 'text/plain');
  });
});

describe('trying rules', () => {
  const PAGE =
    '<title>Sluice</title><article><h1>Sluice</h1><p>The keeper opens the gate at dawn, as her father did, and the water comes through the old boards.</p><p class="box">The mill was built by three brothers, who quarrelled over the water for the rest of their lives.</p><p>Nobody has counted how often the gate was lifted, but the grooves in the posts are as deep as a hand.</p></article>';

  async function tried(): Promise<HTMLElement> {
    const panel = document.querySelector<HTMLDetailsElement>('.try');
    panel?.setAttribute('open', '');
    act(() => void panel?.dispatchEvent(new Event('toggle')));
    await press(null);
    await press(null);
    act(
      () =>
        void id('try-run')
          .closest('form')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    return vi.waitFor(async () => {
      await press(null);
      return id('try-result');
    }, 20_000);
  }

  test('shows what each line found, and the clean text without and with the rules', async () => {
    actions.readPage.mockResolvedValueOnce({ html: PAGE, url: 'https://www.open.example/story' });
    show(page('rules', stored('[open.example]\nbody: article\nstrip: .box\nstrip: .none\ntidy: no\n')));
    await editor();
    const result = await tried();
    expect(actions.readPage).toHaveBeenCalledWith(7);
    expect(result.textContent).toContain('The rule in line 1 applies');
    const rows = Array.from(result.querySelectorAll('tbody tr'), (row) =>
      Array.from(row.querySelectorAll('td'), (cell) => cell.textContent).slice(0, 3),
    );
    expect(rows).toEqual([
      ['2', 'body: article', '1'],
      ['3', 'strip: .box', '1'],
      ['4', 'strip: .none', '0'],
      ['5', 'tidy: no', '–'],
    ]);
    expect(result.querySelector('.is-out del')?.textContent).toContain('three brothers');
    expect(result.querySelector('.is-in')?.textContent).not.toContain('three brothers');
    expect(actions.saveRules).not.toHaveBeenCalled();
  }, 30_000);

  test('says so where a page cannot be read', async () => {
    const root = show(page('rules', stored('')));
    await editor();
    const panel = root.querySelector('.try');
    panel?.setAttribute('open', '');
    act(() => void panel?.dispatchEvent(new Event('toggle')));
    await press(null);
    act(
      () =>
        void id('try-run')
          .closest('form')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await press(null);
    expect(root.querySelector('.try [role="alert"]')?.textContent).toContain('does not let Headwater read');
  });
});

describe('import of rules', () => {
  test('shows what would change before anything is written, then writes it', async () => {
    show(page('rules', stored('[a.example]\nmode: never\n\n[b.example]\nmode: auto\n')));
    await editor();
    const preview = await chooseRules(
      ['mine.txt', '\ufeff[a.example]\r\nmode: click\r\n[b.example]\r\nmode: auto\r\n'],
      ['c.example.txt', 'body: //div\ntidy: no\nodd line\n'],
    );
    expect(tally(preview)).toEqual(['New1', 'Changed1', 'The same1', 'Not understood1']);
    unfold(preview);
    expect(preview.textContent).toContain('c.example.txt');
    expect(actions.saveRules).not.toHaveBeenCalled();
    expect(await written()).toContain('mode: never');

    await press(id('import-confirm'));
    await settle();
    const both =
      '[a.example]\nmode: click\n\n[b.example]\nmode: auto\n\n[c.example]\nbody: //div\ntidy: no\nodd line\n';
    expect(await written()).toBe(both);
    expect(actions.saveRules).toHaveBeenCalledWith(both, 1);
    expect(document.querySelector('[data-testid="import-preview"]')).toBeNull();

    const view = await editor();
    undo(view);
    expect(view.state.doc.toString()).toContain('mode: never');
  });

  test('can leave mine as they are, or be called off', async () => {
    show(page('rules', stored('[a.example]\nmode: never\n')));
    await editor();
    const preview = await chooseRules(['x.txt', '[a.example]\nmode: click\n']);
    await press(preview.querySelector('input[type="checkbox"]'));
    expect(id<HTMLButtonElement>('import-confirm').disabled).toBe(true);
    await press(button('Cancel'));
    expect(document.querySelector('[data-testid="import-preview"]')).toBeNull();
    expect(await written()).toBe('[a.example]\nmode: never\n');
  });

  test('compares again when the rules have changed since', async () => {
    show(page('rules', stored('')));
    await editor();
    await chooseRules(['x.txt', '[a.example]\nmode: click\n']);
    await write('[a.example]\nmode: never\n');
    await press(id('import-confirm'));
    await act(async () => new Promise((done) => setTimeout(done, 50)));
    expect(tally(id('import-preview'))).toEqual(['New0', 'Changed1', 'The same0', 'Not understood0']);
    expect(actions.saveRules).not.toHaveBeenCalled();
  });

  test('takes lines for all sites only when asked to', async () => {
    show(page('rules', stored('')));
    await editor();
    const preview = await chooseRules(['list.txt', '[Adblock Plus 2.0]\n##.ad\na.example##.box\n']);
    await press(id('import-confirm'));
    await settle();
    expect(preview.textContent).toContain('Take the line that is for all sites');
    expect(await written()).toBe('a.example##.box\n');
  });

  test('names files that hold no rules, and an export of ours is taken too', async () => {
    show(page('rules', stored('')));
    await editor();
    const backup = writeBackup(
      { settings: DEFAULT_SETTINGS, rules: '[a.example]\nmode: never\n', lists: [], looks: [] },
      0,
    );
    const preview = await chooseRules(
      ['a.json', backup],
      ['b.json', '{"a": 1}'],
      ['notes.txt', 'dear diary'],
    );
    expect(tally(preview)[0]).toBe('New1');
    unfold(preview);
    expect(preview.textContent).toContain('b.json not exported by Headwater');
    expect(preview.textContent).toContain('notes.txt no rules in it');
  });

  test('an address that fails is told in words', async () => {
    const root = show(page('rules', stored('')));
    const field = id<HTMLInputElement>('import-address');
    type(field, 'lists.example/rules.txt');
    act(() => void field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await settle();
    expect(actions.fetchRules).toHaveBeenCalledWith('lists.example/rules.txt', expect.anything());
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('Headwater is set to work offline.');
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

describe('sites with a look of their own', () => {
  test('are listed, the one changed last first, and can be forgotten', async () => {
    await open(page('look', { ...stored(''), looks: LOOKS }));
    const items = Array.from(id('site-looks').querySelectorAll('li'), (item) => item.firstChild?.textContent);
    expect(items).toEqual([
      'lakeside-observer.example Sepia · OpenDyslexic · 20 pixels',
      'nahr.example As the system · Book face · 24 pixels',
    ]);
    await press(document.querySelector('[aria-label="Forget the look for nahr.example"]'));
    expect(actions.forgetLook).toHaveBeenCalledWith('nahr.example');
  });
});
