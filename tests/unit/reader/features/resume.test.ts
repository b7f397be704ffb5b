import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import resume from '../../../../src/reader/features/resume';
import { article, fragment, sample, speakEnglish, state, wordsOf } from '../sample';

speakEnglish();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const BLOCKS = 20;

/** An article of so many minutes; the block with this number is the first one in sight. */
function opened(minutes: number, place: { block: number; of: number } | null, seen = 0) {
  const body = fragment('<p>Text.</p>'.repeat(BLOCKS));
  const facts = { ...article().facts, minutes };
  const made = sample([resume], { body, facts }, state(), place);
  [...made.view.article.children].forEach((block, index) => {
    block.getBoundingClientRect = () => new DOMRect(0, (index - seen) * 100 + 1, 500, 90);
  });
  made.view.scroller.getBoundingClientRect = () => new DOMRect(0, 0, 500, 500);
  const button = made.view.root.querySelector<HTMLElement>('[data-testid=resume]');
  return { ...made, button };
}

test('offers to go on where the reader stopped, and goes there', () => {
  const { button, view } = opened(8, { block: 10, of: BLOCKS });
  expect(wordsOf(button)).toBe('Continue where you stopped, at 50%');
  button?.click();
  expect(view.root.querySelector('[data-testid=resume]')).toBeNull();
  expect(view.root.activeElement).toBe(view.article.children[10]);
});

test.each([
  ['in a short article', 2, { block: 10, of: BLOCKS }],
  ['without a place', 8, null],
  ['at the beginning', 8, { block: 0, of: BLOCKS }],
])('offers nothing %s', (_, minutes, place) => {
  expect(opened(minutes, place).button).toBeNull();
});

test('keeps the place when scrolling rests, and when the view closes', () => {
  const { view, keepPlace, end } = opened(8, null, 7);
  view.scroller.dispatchEvent(new Event('scroll'));
  expect(keepPlace).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(keepPlace.mock.calls).toEqual([[{ block: 7, of: BLOCKS }]]);
  view.scroller.dispatchEvent(new Event('scroll'));
  end();
  expect(keepPlace).toHaveBeenCalledTimes(2);
});

test('at the end the place is forgotten', () => {
  const { view, keepPlace } = opened(8, null, 17);
  view.scroller.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(2000);
  expect(keepPlace.mock.calls).toEqual([[null]]);
});
