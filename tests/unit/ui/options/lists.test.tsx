import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listPlaceOf, OptionsPage } from '../../../../src/ui/options/options-page';
import { sitesOff } from '../../../../src/ui/options/sites-off';
import { HEALTH, LIST_TEXT, LISTS, RULES } from '../../../gallery/fixtures';
import { act, again, show, useTexts } from '../setup';
import { actions, button, id, loaded, open, page, press, settle, stored, type } from './stage';

beforeEach(() => {
  useTexts('en');
  vi.clearAllMocks();
  actions.listText.mockResolvedValue(LIST_TEXT);
});

describe('lists of others', () => {
  const lists = (place: string | null = null) => (
    <OptionsPage
      section="lists"
      place={place === null ? null : listPlaceOf(place)}
      state={{ ...stored(''), lists: LISTS }}
      actions={actions}
    />
  );

  test('say what they are, how the last fetch went, and what goes on to be used', async () => {
    const root = await open(lists());
    const [good, bad] = root.querySelectorAll('[data-testid="list"]');
    expect(good?.textContent).toContain('Lake papers, clean');
    expect(good?.textContent).toContain('41 rules · version 2026.2 · fetched every 4 days');
    expect(good?.textContent).toMatch(/Fetched on Feb 3, 2026/);
    expect(bad?.textContent).toMatch(
      /Not fetched on Feb 4, 2026.*The rules of Feb 3, 2026.* go on to be used/,
    );
    expect(bad?.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('false');
  });

  test('are added from an address, and a refusal is told in words', async () => {
    await open(page('lists', stored('')));
    expect(document.body.textContent).toContain('Headwater comes with none');
    type(id<HTMLInputElement>('list-address'), 'lists.example/a.txt');
    await press(id('list-add'));
    expect(actions.subscribe).toHaveBeenCalledWith('lists.example/a.txt');
    expect(id('list-says').textContent).toBe('Added.');
    actions.subscribe.mockResolvedValueOnce({ ok: false, why: 'no-rules' });
    type(id<HTMLInputElement>('list-address'), 'lists.example/b.txt');
    await press(id('list-add'));
    expect(id('list-says').textContent).toBe('That is no list of rules.');
    expect(id<HTMLInputElement>('list-address').value).toBe('lists.example/b.txt');
  });

  test('are updated, switched off, and removed after a second word', async () => {
    const root = await open(lists());
    await press(id('list-update'));
    expect(actions.updateList).toHaveBeenCalledWith('lakes-1');
    await press(root.querySelector('[role="switch"]'));
    expect(actions.setList).toHaveBeenCalledWith('lakes-1', false);
    await press(id('list-remove'));
    expect(actions.removeList).not.toHaveBeenCalled();
    await press(button('Remove it'));
    expect(actions.removeList).toHaveBeenCalledWith('lakes-1');
  });

  test('the focus stays near when what had it goes away', async () => {
    const root = await open(lists());
    id('list-remove').focus();
    await press(id('list-remove'));
    expect(document.activeElement).toBe(button('Cancel'));
    await press(button('Cancel'));
    expect(document.activeElement).toBe(id('list-remove'));
    again(root, page('lists', { ...stored(''), lists: LISTS.slice(1) }));
    await loaded();
    expect(document.activeElement).toBe(id('list-address'));
  });

  test('open at the line that is at work on a page', async () => {
    const root = await open(lists('#lists:lakes-1:5'));
    await settle();
    expect(root.querySelector('[aria-current="true"]')?.textContent).toBe('body: .story');
    expect(listPlaceOf('#lists')).toBeNull();
    expect(listPlaceOf('#rules:5')).toBeNull();
  });
});

describe('rules that have stopped matching', () => {
  const rules = (text: string) => (
    <OptionsPage section="rules" state={{ ...stored(text), health: HEALTH }} actions={actions} />
  );

  test('are marked with since when, and make way for the automatic result', async () => {
    show(rules(RULES));
    await vi.waitFor(
      async () => {
        await settle();
        return id('outdated');
      },
      { timeout: 4500 },
    );
    expect(id('outdated').textContent).toMatch(/body: \.td-post-content.*nothing since January 20, 2026/);
    expect(document.querySelector('.cm-lint-marker-warning')).not.toBeNull();
    await press(id('outdated-mute'));
    expect(actions.saveRules).toHaveBeenLastCalledWith(RULES.replace('body: .td', '# body: .td'), 1);
  });

  test('are not those that were changed since', async () => {
    show(rules(RULES.replace('.td-post-content', '.new-content')));
    await settle();
    expect(document.querySelector('[data-testid="outdated"]')).toBeNull();
  });
});

test('two texts that were written at the same time are put together', async () => {
  const base = '[a.example]\nbody: .a\n';
  const host = show(page('rules', stored(base)));
  await settle();
  const { EditorView } = await import('@codemirror/view');
  const view = EditorView.findFromDOM(id('rules-editor'));
  act(() => view?.dispatch({ changes: { from: base.length, insert: '[mine.example]\nbody: .m\n' } }));
  again(host, page('rules', stored(`${base}[theirs.example]\nbody: .t\n`, 2)));
  await press(id('conflict-merge'));
  await loaded();
  expect(actions.saveRules).toHaveBeenLastCalledWith(
    `${base}\n[mine.example]\nbody: .m\n\n[theirs.example]\nbody: .t\n`,
    2,
  );
  expect(document.querySelector('.conflict')).toBeNull();
});

describe('sites switched off', () => {
  const RULES_OFF = '[b.example, *.c.example]\nmode: never\n[d.example]\nmode: never\nmode: auto\n';

  test('are those whose rule says so last', () => {
    expect(sitesOff(RULES_OFF)).toEqual(['*.c.example', 'b.example']);
  });

  test('are added and switched on again by changes of the rules', async () => {
    show(page('privacy', stored(RULES_OFF)));
    type(id<HTMLInputElement>('site-off-host'), 'https://www.a.example/story');
    await press(button('Switch off'));
    expect(actions.editRules.mock.lastCall?.[0]('')).toBe('[a.example]\nmode: never\n');
    await press(document.querySelector('[aria-label="Switch on: b.example"]'));
    expect(actions.editRules.mock.lastCall?.[0]('[b.example]\nmode: never\n')).toBe('');
    type(id<HTMLInputElement>('site-off-host'), 'no site');
    await press(button('Switch off'));
    expect(document.body.textContent).toContain('The name of a site is expected');
    expect(actions.editRules).toHaveBeenCalledTimes(2);
  });
});
