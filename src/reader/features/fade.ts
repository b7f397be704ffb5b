import type { ReaderFeature } from '../feature';
import css from './fade.css?inline';

/** Pixels of scrolling in one direction before the tools react. */
const THRESHOLD = 12;
/** Pointer this near to the top brings the tools back. Pixels. */
const NEAR_TOP = 72;

/** The tools fade while the reader reads down, and come back on the way up, by pointer and by focus. */
const fade: ReaderFeature = {
  id: 'fade',
  order: 70,
  css,
  mount(view, signal) {
    const { scroller, bar } = view;
    let last = 0;
    const show = (shown: boolean) => bar.toggleAttribute('data-faded', !shown);
    scroller.addEventListener(
      'scroll',
      () => {
        const now = scroller.scrollTop;
        bar.toggleAttribute('data-lifted', now > 0);
        if (now <= 0) show(true);
        else if (Math.abs(now - last) < THRESHOLD) return;
        else show(now < last || bar.querySelector('.hw-panel:not([hidden])') !== null);
        last = now;
      },
      { signal, passive: true },
    );
    scroller.addEventListener(
      'pointermove',
      (event) => {
        if (event.clientY < NEAR_TOP) show(true);
      },
      { signal, passive: true },
    );
    bar.addEventListener('focusin', () => show(true), { signal });
  },
};

export default fade;
