import { expect, test } from 'vitest';
import look from '../../../../src/reader/features/look';
import shortcuts from '../../../../src/reader/features/shortcuts';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

function opened() {
  const made = sample([look, shortcuts]);
  const panel = (id: string) => made.view.bar.querySelector<HTMLElement>(`[data-testid=panel-${id}]`);
  const said = () => wordsOf(panel('keys')?.querySelector('[role=status]'));
  const change = (id: string) => panel('keys')?.querySelector<HTMLElement>(`[data-testid=key-${id}]`);
  return { ...made, panel, said, change };
}

test('a key opens its tool, ? the sheet of keys', () => {
  const { press, panel } = opened();
  expect(press('a')).toBe(true);
  expect(panel('look')?.hidden).toBe(false);
  expect(press('?', { shiftKey: true })).toBe(true);
  expect(panel('look')?.hidden).toBe(true);
  expect(wordsOf(panel('keys'))).toContain('Type and theme');
});

test('keys with others held down, and keys of tools that are not there, are left alone', () => {
  const { press } = opened();
  expect([press('a', { ctrlKey: true }), press('s'), press('x')]).toEqual([false, false, false]);
});

test('a key is changed where it is free', () => {
  const { press, change, said, view } = opened();
  press('?');
  change('look')?.click();
  press('s');
  expect(said()).toBe('s is already the key for: Take the article along.');
  change('look')?.click();
  press('Enter');
  expect(said()).toBe('This key cannot be used here.');
  change('look')?.click();
  press('x');
  expect([said(), view.keys().look]).toEqual(['Changed.', 'x']);
  expect(change('look')?.textContent).toBe('x');
});

test('Escape leaves a key as it is', () => {
  const { press, change, view } = opened();
  press('?');
  change('look')?.click();
  expect(press('Escape')).toBe(true);
  expect(view.keys().look).toBe('a');
});
