import { expect, test, vi } from 'vitest';
import tables from '../../../../src/reader/features/tables';
import { fragment, sample, speakEnglish } from '../sample';

speakEnglish();

const TABLE =
  '<table><tbody><tr><td>a<table><tbody><tr><td>b</td></tr></tbody></table></td></tr></tbody></table>';

test('a wide table gets a box that scrolls by keyboard, a nested one none of its own', () => {
  const wide = vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  const { view, end } = sample([tables], { body: fragment(TABLE) });
  const boxes = [...view.article.querySelectorAll<HTMLElement>('.hw-wide')];
  expect(boxes).toHaveLength(1);
  expect([boxes[0]?.tabIndex, boxes[0]?.getAttribute('aria-label')]).toEqual([0, 'Wide table']);
  wide.mockRestore();
  end();
});

test('a narrow one is no stop for the keyboard', () => {
  const { view } = sample([tables], { body: fragment(TABLE) });
  expect(view.article.querySelector('.hw-wide')?.hasAttribute('tabindex')).toBe(false);
});

test('is silent without tables and code', () => {
  const { view } = sample([tables]);
  expect(view.article.querySelector('.hw-wide')).toBeNull();
});
