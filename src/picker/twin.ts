import { bodyOf, cloneOf } from '../article/clone';
import { copyShadow } from '../article/steps/shadow';
import { ofDocument } from '../core/live';

/**
 * A clone of the page, element by element, with what its open shadow roots show: what rules see, and what selectors are
 * made from. The page itself is only asked where its elements stand.
 */
export interface Twin {
  readonly doc: Document;
  /** The clone's element for one of the page; null for one that came later. */
  of(live: Element): Element | null;
  /** The page's element for one of the clone. */
  live(element: Element): Element | null;
  /** The clone's element itself, or the host of the shadow root that it stands in. */
  outside(element: Element): Element;
}

/** Clones the page and pairs the elements of both. */
export function createTwin(document: Document): Twin | null {
  const root = ofDocument(document, 'documentElement');
  const doc = cloneOf(document);
  if (!root || !doc.body) return null;
  const twins = new Map<Element, Element>();
  const lives = new Map<Element, Element>();
  const ours = doc.documentElement.querySelectorAll('*');
  // Past the elements of forms, which can stand in for properties.
  const theirs = Element.prototype.querySelectorAll.call(root, '*');
  const pair = (live: Element, own: Element | undefined) => {
    if (!own) return;
    twins.set(live, own);
    lives.set(own, live);
  };
  pair(root, doc.documentElement);
  for (let i = 0; i < theirs.length; i++) pair(theirs[i] as Element, ours[i]);
  const inside = new Set<Element>();
  const original = bodyOf(document);
  if (original)
    copyShadow(original, doc.body, (live, own) => {
      pair(live, own);
      inside.add(own);
    });
  return {
    doc,
    of: (live) => twins.get(live) ?? null,
    live: (element) => lives.get(element) ?? null,
    outside(element) {
      let node = element;
      while (inside.has(node) && node.parentElement) node = node.parentElement;
      return node;
    },
  };
}

/** Where an element of the page stands in the window, in CSS pixels. */
export function boxOf(live: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(live);
}

/** Whether an element shows at all. */
export function hasBox(live: Element): boolean {
  const { width, height } = boxOf(live);
  return width > 0 && height > 0;
}
