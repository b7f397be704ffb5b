import { expect, test, vi } from 'vitest';
import removed from '../../../../src/reader/features/removed';
import { fixes, fragment, sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

test('lists what went, with the reason in words', () => {
  const { view } = sample([removed], {
    removed: [
      { step: 'named-share', text: '100 0 Share' },
      { step: 'some-new-step', text: '<b>odd</b>' },
    ],
  });
  const button = view.toolbar.querySelector('button');
  expect(wordsOf(button)).toBe('2 removed');
  button?.click();
  const said = (row: Element) => wordsOf(row.querySelector('span')) + wordsOf(row.querySelector('q'));
  const rows = [...view.bar.querySelectorAll('li')].map(said);
  expect(rows).toEqual(['Share buttons100 0 Share', 'Not part of the article<b>odd</b>']);
  expect(view.bar.querySelector('b')).toBeNull();
});

test('a long list is summed up', () => {
  const all = Array.from({ length: 203 }, (_, at) => ({ step: 'tail', text: `line ${at}` }));
  const { view } = sample([removed], { removed: all });
  view.toolbar.querySelector('button')?.click();
  expect(view.bar.querySelectorAll('li')).toHaveLength(200);
  expect(wordsOf(view.bar.querySelector('[data-testid=panel-removed] > ul + p'))).toBe('And 3 more.');
});

test('is there for corrections where nothing was removed', () => {
  const { view } = sample([removed]);
  expect(wordsOf(view.toolbar.querySelector('button'))).toBe('Fix it');
  view.toolbar.querySelector('button')?.click();
  expect(wordsOf(view.bar.querySelector('.hw-panel-title'))).toBe('Nothing was left out of this view');
});

const REMOVAL = { step: 'named-share', text: '100 0 Share' };
const press = (root: ShadowRoot | Element, id: string) =>
  root.querySelector<HTMLElement>(`[data-testid=${id}]`)?.click();

test('each piece can be looked at, and kept on this page or on the whole site', async () => {
  const own = fixes({ look: async () => fragment('<p>100 <b>0</b> Share</p>') });
  const { view } = sample([removed], { removed: [REMOVAL] }, undefined, undefined, own);
  view.toolbar.querySelector('button')?.click();
  expect(view.bar.querySelector('.hw-removed-look')).toHaveProperty('hidden', true);
  press(view.bar, 'removed-look');
  await vi.waitFor(() => expect(view.bar.querySelector('.hw-removed-look b')?.textContent).toBe('0'));
  press(view.bar, 'removed-keep');
  press(view.bar, 'removed-keep-site');
  expect(vi.mocked(own.keep).mock.calls).toEqual([
    [REMOVAL, 'page'],
    [REMOVAL, 'site'],
  ]);
});

test('what could not be done is said where it was asked for', async () => {
  const own = fixes({ keep: () => Promise.resolve('nowhere') });
  const { view } = sample([removed], { removed: [REMOVAL] }, undefined, undefined, own);
  view.toolbar.querySelector('button')?.click();
  press(view.bar, 'removed-keep');
  await Promise.resolve();
  expect(wordsOf(view.bar.querySelector('[data-testid=removed-says]'))).toMatch(/^This has no place/);
});

test('a block of the text is chosen with the keys, and nothing else of it happens', () => {
  const own = fixes();
  const body = fragment(
    '<p>First.</p><ul><li>Second <a href="#x">there</a></li></ul><figure><p>Third</p></figure>',
  );
  const { view, press: key } = sample([removed], { body }, undefined, undefined, own);
  view.toolbar.querySelector('button')?.click();
  press(view.bar, 'fix-remove');
  expect(view.bar.querySelector('.hw-panel')).toHaveProperty('hidden', true);
  const meant = () => wordsOf(view.article.querySelector('[data-meant]'));
  expect(meant()).toBe('First.');
  key('ArrowDown');
  expect(meant()).toBe('Second there');
  key('ArrowDown');
  key('ArrowDown');
  expect(meant()).toBe('Third');
  expect(key('Enter')).toBe(true);
  expect(vi.mocked(own.remove).mock.calls[0]?.[0]).toBe(view.article.querySelector('figure'));
  expect(view.article.querySelector('[data-meant]')).toBeNull();
  // It is over: the keys are the text's again.
  expect(key('ArrowDown')).toBe(false);
});

test('Escape ends choosing; a click on a link chooses its block and follows nothing', () => {
  const own = fixes();
  const body = fragment('<p>First.</p><ul><li>Second <a href="#x">there</a></li></ul>');
  const { view, press: key } = sample([removed], { body }, undefined, undefined, own);
  view.toolbar.querySelector('button')?.click();
  press(view.bar, 'fix-remove');
  expect(key('Escape')).toBe(true);
  expect(key('Escape')).toBe(false);
  press(view.bar, 'fix-remove');
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  view.article.querySelector('a')?.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(vi.mocked(own.remove).mock.calls[0]?.[0]).toBe(view.article.querySelector('li'));
});

test('the foot leads to the other corrections', () => {
  const own = fixes();
  const { view } = sample([removed], {}, undefined, undefined, own);
  view.toolbar.querySelector('button')?.click();
  press(view.bar, 'fix-wrong');
  press(view.bar, 'fix-never');
  press(view.bar, 'fix-point');
  expect(own.wrongArticle).toHaveBeenCalledOnce();
  expect(own.never).toHaveBeenCalledOnce();
  expect(own.point).toHaveBeenCalledExactlyOnceWith('body');
});

test('selectors of the rule that were left out as too slow are named', () => {
  const { view } = sample([removed], { unasked: ['//p[preceding::p]'] });
  view.toolbar.querySelector('button')?.click();
  expect(wordsOf(view.bar.querySelector('[data-testid=unasked]'))).toBe(
    '//p[preceding::p] left out: it would take too long on this page.',
  );
});

test('the rule at work is named, and leads to its line', () => {
  const { view, openOptions } = sample([removed], {}, undefined, undefined, undefined, {
    list: 'Town papers',
    line: 12,
    subscription: 'x1-2',
  });
  view.toolbar.querySelector('button')?.click();
  expect(wordsOf(view.bar.querySelector('[data-testid=removed-rule]'))).toBe(
    'On this page: the rule from line 12 of Town papers',
  );
  press(view.bar, 'removed-rule');
  expect(openOptions).toHaveBeenCalledExactlyOnceWith('lists:x1-2:12');
});
