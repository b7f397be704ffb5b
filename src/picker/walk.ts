import { hasBox, type Twin } from './twin';

/** Ways through the page's tree, as the arrow keys name them. */
export type Way = 'out' | 'in' | 'before' | 'after';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

/**
 * The way an arrow key goes.
 *
 * @param rtl where the page is read from right to left, the next one stands to the left
 */
export function wayOf(key: string, rtl: boolean): Way | null {
  const way = WAYS[key];
  if (!way || !rtl) return way ?? null;
  return way === 'before' ? 'after' : way === 'after' ? 'before' : way;
}

/** The next element that shows, in a clone; the same one where there is none on this way. */
export function walk(from: Element, way: Way, twin: Twin): Element {
  const shown = (element: Element | null): element is Element => {
    const live = element && twin.live(element);
    return Boolean(live && hasBox(live));
  };
  if (way === 'out') {
    const up = from.parentElement;
    return up && up !== twin.doc.documentElement && up !== twin.doc.body ? up : from;
  }
  if (way === 'in') return [...from.children].find(shown) ?? from;
  const next = (one: Element) => (way === 'after' ? one.nextElementSibling : one.previousElementSibling);
  let node = next(from);
  while (node && !shown(node)) node = next(node);
  return node ?? from;
}
