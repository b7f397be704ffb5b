import { expect, test, vi } from 'vitest';
import keys from '../../../../src/reader/features/keys';
import look from '../../../../src/reader/features/look';
import { fragment, sample, speakEnglish } from '../sample';

speakEnglish();

test('Escape closes the open panel first, then the view', () => {
  const { view, press, close } = sample([look, keys]);
  view.toolbar.querySelector('button')?.click();
  expect(press('Escape')).toBe(true);
  expect(view.bar.querySelector<HTMLElement>('.hw-panel')?.hidden).toBe(true);
  expect(close).not.toHaveBeenCalled();
  press('Escape');
  expect(close).toHaveBeenCalledOnce();
});

test('scrolls where a script of the page forbade it, and else leaves it to the browser', () => {
  const { view, press } = sample([keys]);
  expect(press('ArrowDown')).toBe(false);
  expect(view.scroller.scrollTop).toBe(0);
  expect(press('ArrowDown', { prevented: true })).toBe(true);
  expect(view.scroller.scrollTop).toBe(40);
});

test('Tab goes round at both ends, and is the browser’s between them', () => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  const { view, press } = sample([keys], { body: fragment('<p><a href="#a">1</a><a href="#b">2</a></p>') });
  const links = [...view.article.querySelectorAll('a')];
  const close = view.bar.querySelector('button');
  links[1]?.focus();
  expect(press('Tab')).toBe(true);
  expect(view.root.activeElement).toBe(close);
  expect(press('Tab')).toBe(false);
  expect(press('Tab', { shiftKey: true })).toBe(true);
  expect(view.root.activeElement).toBe(links[1]);
  vi.restoreAllMocks();
});

test('leaves shortcuts and other letters alone', () => {
  const { press, close } = sample([keys]);
  expect(press('Escape', { ctrlKey: true })).toBe(false);
  expect(press('j')).toBe(false);
  expect(close).not.toHaveBeenCalled();
});
