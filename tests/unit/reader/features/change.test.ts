import { expect, test, vi } from 'vitest';
import change from '../../../../src/reader/features/change';
import { fixes, sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

const edit = { scope: 'site', word: 'strip', selector: '.share' } as const;
const written = { kind: 'written', edit, site: 'a.example', line: 12, overruled: null } as const;
const box = (root: ShadowRoot) => root.querySelector('[data-testid=change]');
const press = (root: ShadowRoot, id: string) =>
  root.querySelector<HTMLElement>(`[data-testid=change-${id}]`)?.click();

test('shows the line that was written, and takes it back', () => {
  const own = fixes({ change: written });
  const { view, openOptions } = sample([change], {}, undefined, undefined, own);
  expect(wordsOf(box(view.root))).toMatch(/line 12\.\[a\.example\] strip: \.share/);
  expect(view.root.activeElement).toBe(box(view.root));
  press(view.root, 'undo');
  expect(own.undo).toHaveBeenCalledOnce();
  press(view.root, 'rules');
  expect(openOptions).toHaveBeenCalledExactlyOnceWith('rules:12');
  press(view.root, 'close');
  expect(box(view.root)).toBeNull();
});

test('the line can hold elsewhere, in the words of the picker', async () => {
  const own = fixes({ change: written });
  const { view } = sample([change], {}, undefined, undefined, own);
  const buttons = await vi.waitFor(() => {
    const found = [...view.root.querySelectorAll<HTMLElement>('.hw-change-scopes button')];
    expect(found).toHaveLength(3);
    return found;
  });
  expect(buttons.map(wordsOf)).toEqual([
    'On this page only',
    'On a.example',
    'On a.example and all its subdomains',
  ]);
  expect(buttons.map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false']);
  buttons[1]?.click();
  expect(own.rescope).not.toHaveBeenCalled();
  buttons[0]?.click();
  expect(own.rescope).toHaveBeenCalledExactlyOnceWith('page');
});

test('a line that comes before it is named', () => {
  const own = fixes({ change: { ...written, overruled: { list: '', line: 4 } } });
  const { view } = sample([change], {}, undefined, undefined, own);
  expect(wordsOf(view.root.querySelector('[data-testid=change-overruled]'))).toBe(
    'On this page, line 4 of My rules comes before it.',
  );
});

test('a site that was switched off has its line, too', async () => {
  const own = fixes({ change: { kind: 'never', before: 'auto' } });
  const { view, openOptions } = sample([change], {}, undefined, undefined, own);
  await vi.waitFor(() => expect(wordsOf(box(view.root))).toContain('[a.example] mode: never'));
  press(view.root, 'rules');
  expect(openOptions).toHaveBeenCalledExactlyOnceWith('rules');
  press(view.root, 'undo');
  expect(own.undo).toHaveBeenCalledOnce();
});

test('what failed is said', async () => {
  const own = fixes({ change: written, undo: vi.fn(() => Promise.resolve('failed' as const)) });
  const { view } = sample([change], {}, undefined, undefined, own);
  press(view.root, 'undo');
  await Promise.resolve();
  expect(wordsOf(box(view.root))).toMatch(/^The rule could not be written/);
});

test('another text without a rule leads to pointing; what was taken back offers no undo', () => {
  const own = fixes({ change: { kind: 'unwritten' } });
  const { view } = sample([change], {}, undefined, undefined, own);
  press(view.root, 'point');
  expect(own.point).toHaveBeenCalledExactlyOnceWith('body');
  const after = sample([change], {}, undefined, undefined, fixes({ change: { kind: 'taken-back' } }));
  expect(after.view.root.querySelector('[data-testid=change-undo]')).toBeNull();
});

test('is silent where nothing was changed', () => {
  expect(box(sample([change]).view.root)).toBeNull();
});
