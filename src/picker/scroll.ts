/** Moves the page below the picker. */
import { boxOf } from './twin';

/** Windows narrower than this have the panel at their bottom. CSS pixels. */
const NARROW = 640;

/** Brings what is meant into the window, above the panel where that lies at the bottom. */
export function reveal(live: Element | null): void {
  if (!live) return;
  const { top, bottom } = boxOf(live);
  const end = innerWidth < NARROW ? innerHeight * 0.4 : innerHeight;
  if (bottom > 0 && top < end && (top >= 0 || bottom >= end)) return;
  Element.prototype.scrollIntoView.call(live, { block: 'start', behavior: 'instant' });
}

/** Boxes of the page that scroll by themselves; the page as a whole is scrolled by the browser. */
export function scrollInside(event: WheelEvent, live: Element | null, root: Element | null): void {
  for (let node = live; node && node !== root; node = node.parentElement) {
    const { overflowY } = getComputedStyle(node);
    if (!/auto|scroll/.test(overflowY) || node.scrollHeight <= node.clientHeight) continue;
    if (node !== document.scrollingElement) node.scrollTop += event.deltaY;
    return;
  }
}
