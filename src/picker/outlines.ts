import { h } from '../reader/dom';
import { boxOf } from './twin';

/** Boxes drawn at most; more would be a curtain. */
const MOST_BOXES = 300;
/** Pages move by themselves too. Milliseconds. */
const LOOK_EVERY = 400;

/** Draws frames around elements of the page, on a layer above it, and keeps them there while the page moves. */
export interface Outlines {
  readonly layer: HTMLElement;
  /**
   * @param elements of the page
   * @param firm whether they are chosen rather than pointed at
   * @param tone how they are meant: `goes` or `stays`
   */
  show(elements: readonly Element[], look: { firm: boolean; goes: boolean }): void;
}

export function createOutlines(signal: AbortSignal): Outlines {
  const layer = h('div', { class: 'hwp-boxes', 'aria-hidden': 'true' });
  let shown: readonly Element[] = [];
  let waiting = 0;
  const place = () => {
    waiting = 0;
    draw(shown.map(boxOf));
  };
  // All is read before anything is written: else the browser would lay the page out for each box.
  const draw = (places: readonly DOMRect[]) => {
    places.forEach(({ left, top, width, height }, i) => {
      const box = layer.children[i];
      if (!(box instanceof HTMLElement)) return;
      box.style.setProperty('transform', `translate(${left}px, ${top}px)`);
      box.style.setProperty('width', `${width}px`);
      box.style.setProperty('height', `${height}px`);
      box.hidden = width === 0 || height === 0;
    });
  };
  const soon = () => {
    waiting ||= requestAnimationFrame(place);
  };
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  const timer = setInterval(soon, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    cancelAnimationFrame(waiting);
  });
  return {
    layer,
    show(elements, { firm, goes }) {
      shown = elements.slice(0, MOST_BOXES);
      const places = shown.map(boxOf);
      while (layer.childElementCount > shown.length) layer.lastElementChild?.remove();
      while (layer.childElementCount < shown.length) layer.append(h('div', { class: 'hwp-box' }));
      layer.dataset.firm = String(firm);
      layer.dataset.goes = String(goes);
      draw(places);
    },
  };
}
