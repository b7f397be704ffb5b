import { expect, test, vi } from 'vitest';
import look from '../../../../src/reader/features/look';
import { createLooks } from '../../../../src/reader/looks';
import { DEFAULT_SETTINGS } from '../../../../src/storage/types';
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

const ONLY = '[data-testid=look-only]';

test('what is chosen holds on this site alone, until the switch is turned back', () => {
  const { view, button, panel, lookLink } = opened();
  button.click();
  panel.querySelector<HTMLInputElement>('input[value=dark]')?.click();
  const only = panel.querySelector<HTMLInputElement>(ONLY);
  expect([only?.checked, only?.parentElement?.textContent]).toEqual([false, 'Only on copies.example']);
  only?.click();
  expect(lookLink.setLook.mock.calls).toMatchObject([
    [{ theme: 'dark' }, false],
    [{ theme: 'dark' }, true],
  ]);
  panel.querySelector<HTMLInputElement>('input[value=sepia]')?.click();
  panel.querySelector<HTMLInputElement>(ONLY)?.click();
  expect(lookLink.setLook.mock.calls[2]).toMatchObject([{ theme: 'sepia' }, true]);
  expect(lookLink.forgetLook).toHaveBeenCalledOnce();
  expect(view.frame.dataset.theme).toBe('dark');
  const chosen = panel.querySelectorAll<HTMLInputElement>('input[name=hw-theme]:checked');
  expect(Array.from(chosen, ({ value }) => value)).toEqual(['dark']);
  expect(view.root.activeElement).toBe(panel.querySelector(ONLY));
});

test('a site’s own look is shown in place of the common one', () => {
  const common = DEFAULT_SETTINGS.look;
  const own = { site: 'a.example', look: { ...common, size: 28 } };
  const link = { setLook: vi.fn(async () => {}), forgetLook: vi.fn(async () => {}) };
  const looks = createLooks({ look: common, siteLook: own }, link, new AbortController().signal);
  expect([looks.look().size, looks.siteLook?.isOwn()]).toEqual([28, true]);
  looks.siteLook?.setOwn(false);
  expect(looks.look()).toEqual(common);
});

test('where no site may be written down, none is offered', () => {
  const link = { setLook: vi.fn(async () => {}), forgetLook: vi.fn(async () => {}) };
  const none = { look: DEFAULT_SETTINGS.look, siteLook: null };
  const { view } = sample([]);
  const looks = createLooks(none, link, new AbortController().signal);
  look.mount({ ...view, ...looks }, new AbortController().signal);
  view.toolbar.querySelector('button')?.click();
  expect(view.bar.querySelector('input[value=sepia]')).not.toBeNull();
  expect(view.bar.querySelector(ONLY)).toBeNull();
});

test('a stored value out of range is kept in range', () => {
  const { view } = opened();
  view.setLook({ ...view.look(), size: 4000 });
  expect(view.frame.style.getPropertyValue('--hw-size')).toBe('32');
});
