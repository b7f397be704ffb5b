import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/storage/types';
import { writeBackup } from '../../../../src/ui/options/backup';
import { LOOKS, RULES } from '../../../gallery/fixtures';
import { useTexts } from '../setup';
import { actions, button, choose, id, open, page, press, stored } from './stage';

beforeEach(() => {
  useTexts('en');
  vi.clearAllMocks();
});

describe('data', () => {
  const settings = { ...DEFAULT_SETTINGS, offline: true };
  const file = writeBackup({ settings, rules: RULES, lists: [], looks: LOOKS }, 0);

  test('shows what is in a file, takes it after a yes, and can be undone', async () => {
    await open(page('data', stored('[old.example]')));
    await choose(file);
    expect(document.querySelector('.found')?.textContent).toContain('rules for 4 sites');
    expect(document.querySelector('.found')?.textContent).toContain('the looks of 2 sites');
    expect(actions.restore).not.toHaveBeenCalled();
    await press(id('import-confirm'));
    expect(actions.restore).toHaveBeenLastCalledWith(
      expect.objectContaining({ settings, rules: RULES, lists: [], looks: LOOKS }),
    );
    await press(button('Undo'));
    expect(actions.restore).toHaveBeenLastCalledWith({
      settings: DEFAULT_SETTINGS,
      rules: '[old.example]',
      lists: [],
      looks: [],
    });
  });

  test('half of a file replaces nothing: its rules, lists and looks are added', async () => {
    const there = { ...stored('[mine.example]\nmode: never\n'), looks: LOOKS.slice(0, 1) };
    const root = await open(page('data', there));
    await choose(file.slice(0, file.indexOf('mode')));
    expect(root.querySelector('.found')?.textContent).toContain('settings, as far as they are there');
    expect(id('import-cut').textContent).toMatch(/cut off.*line \d+ of the rules/s);
    await press(id('import-confirm'));
    const restored = actions.restore.mock.calls.at(-1)?.[0];
    expect(restored?.rules).toMatch(/^\[mine\.example\]\nmode: never\n[\s\S]+\[/);
    expect(restored).toMatchObject({ settings, lists: null, looks: null });

    await choose(file.slice(0, file.lastIndexOf('}')));
    expect(root.querySelector('[data-testid="import-cut"]')?.textContent).not.toContain('of the rules');
    await press(id('import-confirm'));
    expect(actions.restore.mock.calls.at(-1)?.[0]).toMatchObject({ rules: RULES, looks: LOOKS });
  });

  test.each([
    ['{', 'not JSON'],
    ['{}', 'not exported by Headwater'],
    [JSON.stringify({ format: 'headwater', version: 9 }), 'Nothing in this file'],
  ])('%s is refused in words', async (text, words) => {
    const root = await open(page('data', stored('')));
    await choose(text);
    expect(root.querySelector('.says.is-bad')?.textContent).toContain(words);
    expect(actions.restore).not.toHaveBeenCalled();
  });

  test('what a file has damaged is named beforehand and left as it is', async () => {
    const root = await open(page('data', stored('[old.example]')));
    await choose(
      JSON.stringify({
        format: 'headwater',
        version: 9,
        settings: { badge: 'siren', offline: true },
        rules: 3,
      }),
    );
    expect(root.querySelector('.found')?.textContent).toContain('The file holds:all settings');
    expect(root.querySelector('.found')?.textContent).toContain('A newer version');
    expect(id('import-lost').textContent).toContain('rules, settings.badge');
    await press(id('import-confirm'));
    expect(actions.restore).toHaveBeenLastCalledWith(
      expect.objectContaining({ settings: { ...DEFAULT_SETTINGS, offline: true }, rules: null, lists: null }),
    );
  });

  test('says that there was no room for the last place', async () => {
    await open(page('data', stored('')));
    expect(document.querySelector('[data-testid="places-refused"]')).toBeNull();
    actions.placesRefused.mockResolvedValueOnce(true);
    await press(button('Forget the places'));
    expect(id('places-refused').textContent).toContain('no room left for the last place');
  });

  test('what was set aside can be downloaded and deleted', async () => {
    const aside = { key: 'backup:rules:x', name: 'rules', text: '[1]' };
    actions.listSetAside.mockResolvedValueOnce([aside]);
    const root = await open(page('data', stored('')));
    await press(null);
    expect(id('set-aside').textContent).toContain('Site rules 3 characters');
    await press(button('Download'));
    expect(actions.download).toHaveBeenCalledWith(
      'headwater-set-aside-rules.json',
      '[1]',
      'application/json',
    );
    await press(button('Delete'));
    expect(actions.dropSetAside).toHaveBeenCalledWith('backup:rules:x');
    expect(root.querySelector('[data-testid="set-aside"]')).toBeNull();
  });

  test('a file that is far too large is not read', async () => {
    const root = await open(page('data', stored('')));
    await choose(file, 1e9);
    expect(root.querySelector('.says.is-bad')?.textContent).toContain('too large');
  });
});
