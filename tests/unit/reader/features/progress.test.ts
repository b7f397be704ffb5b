import { expect, test } from 'vitest';
import progress from '../../../../src/reader/features/progress';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

const TEN_MINUTES = { text: 'word '.repeat(2380) };

/** A view whose article is so high, in a window of 500 pixels. */
function reading(articleHeight: number) {
  const made = sample([], TEN_MINUTES);
  const { scroller, article } = made.view;
  Object.defineProperty(scroller, 'clientHeight', { value: 500 });
  Object.defineProperty(article, 'offsetTop', { value: 100 });
  Object.defineProperty(article, 'offsetHeight', { value: articleHeight });
  progress.mount(made.view, made.signal);
  const find = (id: string) => made.view.frame.querySelector<HTMLElement>(`[data-testid=${id}]`);
  return {
    ...made,
    left: () => wordsOf(find('time-left')),
    line: () => find('progress'),
    scrollTo(top: number) {
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event('scroll'));
    },
  };
}

test('says how far the reader is and how long it will take', () => {
  const view = reading(2400);
  expect(view.left()).toBe('10 minutes left');
  view.scrollTo(1000);
  expect(view.left()).toBe('5 minutes left');
  expect(view.line()?.style.getPropertyValue('--hw-read')).toBe('0.5');
  view.scrollTo(9000);
  expect(view.left()).toBe('The end');
});

test('is silent on a short article', () => {
  expect(reading(900).line()?.hidden).toBe(true);
});

test('ends with the view', () => {
  const view = reading(2400);
  view.end();
  view.scrollTo(1000);
  expect(view.left()).toBe('10 minutes left');
});
