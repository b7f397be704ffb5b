/** What a person who points at a place of the page means, by what they say it is. */
import { isRunning, readSource } from '../article/source';
import type { SourceLine } from '../article/work';
import type { Purpose } from '../rules/pick/purpose';
import { boxOf, type Twin } from './twin';

/** An element with this share of the page's prose is the article, or holds it. */
const MOST = 0.7;
const HALF = 0.5;
/** Elements looked at where the browser does not tell which one is under the pointer. */
const MOST_LOOKED_AT = 20_000;
/** Milliseconds for which the places of elements are taken to be the same. */
const BOXES_AGE = 1000;
/** Shadow roots in shadow roots. */
const MOST_DEEP = 20;
const HEADING = 'h1,h2,h3,[role="heading"]';
const LINK = 'a[href],cite';

export interface Aimer {
  /** The element of the clone that is meant by pointing at one. */
  meant(element: Element, purpose: Purpose): Element;
  /** Where to begin, before anybody has pointed at anything. */
  first(purpose: Purpose): Element;
}

export function createAimer({ doc }: Twin): Aimer {
  let lines: readonly SourceLine[] | null = null;
  const paragraphs = (): readonly SourceLine[] => {
    lines ??= readSource(doc.body).filter(isRunning);
    return lines;
  };
  const held = new Map<Element, number>();
  /** Characters of prose in an element: once for all, as this is asked while the pointer moves. */
  const prose = (element: Element): number => {
    let chars = held.get(element);
    if (chars === undefined) {
      chars = paragraphs().reduce(
        (sum, { line, text }) => sum + (element.contains(line.element) ? text.length : 0),
        0,
      );
      held.set(element, chars);
    }
    return chars;
  };
  const article = (from: Element): Element => {
    const total = prose(doc.body);
    for (const share of [MOST, HALF]) {
      let node: Element | null = from;
      for (; node && node !== doc.body && node !== doc.documentElement; node = node.parentElement)
        if (prose(node) >= total * share && total > 0) return node;
    }
    return from;
  };
  const longest = (): Element => {
    const line = paragraphs().reduce<SourceLine | null>(
      (best, one) => (!best || one.text.length > best.text.length ? one : best),
      null,
    );
    return line?.line.element ?? doc.body.firstElementChild ?? doc.body;
  };
  return {
    meant(element, purpose) {
      if (purpose === 'body') return article(element);
      if (purpose === 'title') return element.closest(HEADING) ?? element;
      if (purpose === 'source') return element.closest(LINK) ?? element;
      // A drawing is a part of its button.
      return element.closest('button,a') ?? element.closest('svg') ?? element;
    },
    first(purpose) {
      if (purpose === 'body') return article(longest());
      const shown = doc.querySelector(purpose === 'title' ? 'h1' : 'main *,article *');
      return (purpose === 'title' || purpose === 'strip' ? shown : null) ?? longest();
    },
  };
}

/**
 * The page's element at a place of the window, below the picker's own.
 *
 * @param x,y in CSS pixels
 */
export function elementAt(x: number, y: number, host: Element, twin: Twin): Element | null {
  const all = Document.prototype.elementsFromPoint.call(document, x, y) as Element[];
  const found = all.find((element) => element !== host && !isRoot(element));
  if (found) return insideOf(found, x, y);
  // Nothing that the browser would click on: the page is inert, or has forbidden pointing. Then by where things stand.
  let best: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { live, box } of boxesOf(twin)) {
    const { left, right, top, bottom, width, height } = box;
    const inside = left <= x && x <= right && top <= y && y <= bottom;
    if (inside && width * height <= least) {
      best = live;
      least = width * height;
    }
  }
  return best;
}

interface Boxes {
  readonly at: number;
  readonly scrolled: string;
  readonly all: readonly { readonly live: Element; readonly box: DOMRect }[];
}

const measured = new WeakMap<Twin, Boxes>();

/** Where all stands: asked for each place that the pointer comes by, and costly on large pages. */
function boxesOf(twin: Twin): Boxes['all'] {
  const scrolled = `${window.scrollX} ${window.scrollY}`;
  const known = measured.get(twin);
  if (known && known.scrolled === scrolled && performance.now() - known.at < BOXES_AGE) return known.all;
  const all = [...twin.doc.body.querySelectorAll('*')].slice(0, MOST_LOOKED_AT).flatMap((own) => {
    const live = twin.live(own);
    return live ? [{ live, box: boxOf(live) }] : [];
  });
  measured.set(twin, { at: performance.now(), scrolled, all });
  return all;
}

/** What an open shadow root shows at the place. */
function insideOf(host: Element, x: number, y: number): Element {
  let found = host;
  for (let depth = 0; depth < MOST_DEEP; depth++) {
    const root = found.shadowRoot;
    const [deeper] = root ? root.elementsFromPoint(x, y).filter((one) => root.contains(one)) : [];
    if (!deeper) break;
    found = deeper;
  }
  return found;
}

function isRoot(element: Element): boolean {
  return element.localName === 'html' || element.localName === 'body';
}
