import { expect, test } from 'vitest';
import fade from '../../../../src/reader/features/fade';
import { sample, speakEnglish } from '../sample';

speakEnglish();

function scrolled() {
  const made = sample([fade]);
  const { scroller, bar } = made.view;
  return {
    ...made,
    faded: () => bar.hasAttribute('data-faded'),
    to(top: number) {
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event('scroll'));
    },
  };
}

test('the tools fade on the way down and come back on the way up', () => {
  const { to, faded } = scrolled();
  to(200);
  expect(faded()).toBe(true);
  to(150);
  expect(faded()).toBe(false);
});

test('they come back for the focus and for a pointer at the top', () => {
  const { to, faded, view } = scrolled();
  to(200);
  view.bar.dispatchEvent(new Event('focusin'));
  expect(faded()).toBe(false);
  to(400);
  view.scroller.dispatchEvent(new MouseEvent('pointermove', { clientY: 20 }));
  expect(faded()).toBe(false);
});

test('they stay at rest: no scrolling, a tremble, after the view has closed', () => {
  const { to, faded, end } = scrolled();
  expect(faded()).toBe(false);
  to(5);
  expect(faded()).toBe(false);
  end();
  to(500);
  expect(faded()).toBe(false);
});
