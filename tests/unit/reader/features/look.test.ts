import { expect, test } from 'vitest';
import look from '../../../../src/reader/features/look';
import { sample, speakEnglish } from '../sample';

speakEnglish();

function opened() {
  const made = sample([look]);
  const button = made.view.toolbar.querySelector('button');
  const panel = made.view.bar.querySelector<HTMLElement>('[data-testid=panel-look]');
  if (!button || !panel) throw new Error('no panel');
  return { ...made, button, panel };
}

test('shows the look that was chosen', () => {
  const { view } = opened();
  expect(view.frame.dataset).toMatchObject({ theme: 'system', font: 'serif' });
  expect(view.frame.style.getPropertyValue('--hw-measure')).toBe('66');
});

test('changes it in place', () => {
  const { view, button, panel, looks } = opened();
  button.click();
  expect([panel.hidden, button.getAttribute('aria-expanded')]).toEqual([false, 'true']);
  const sepia = panel.querySelector<HTMLInputElement>('input[value=sepia]');
  sepia?.click();
  expect(looks.at(-1)?.theme).toBe('sepia');
  expect(view.frame.dataset.theme).toBe('sepia');
  const size = panel.querySelector<HTMLInputElement>('input[type=range]');
  if (size) size.value = '26';
  size?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(looks.at(-1)?.size).toBe(26);
  expect(view.frame.style.getPropertyValue('--hw-size')).toBe('26');
});

test('a click beside the panel closes it', () => {
  const { view, button, panel } = opened();
  button.click();
  panel.querySelector('legend')?.click();
  expect(panel.hidden).toBe(false);
  view.article.click();
  expect(panel.hidden).toBe(true);
});

test('stays shut until it is asked for', () => {
  const { panel, looks } = opened();
  expect(panel.hidden).toBe(true);
  expect(panel.childElementCount).toBe(0);
  expect(looks).toEqual([]);
});

test('a stored value out of range is kept in range', () => {
  const { view } = opened();
  view.setLook({ ...view.look(), size: 4000 });
  expect(view.frame.style.getPropertyValue('--hw-size')).toBe('32');
});
