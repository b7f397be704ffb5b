import type { RuleSelector } from '../rule';
import { type Part, partsOf, tagOf } from './parts';

/** A selector that names an element, among others perhaps. */
export interface Candidate extends Part {
  readonly type: RuleSelector['type'];
}

/** How far up a selector looks for something to hold on to. */
const ANCHORS = 6;
/** Steps down from it that may be said by places alone. */
const PLACES = 3;
/** What the ways to combine parts cost beside the parts. */
const COST = { both: 1, inside: 4, child: 3, has: 24, place: 90 } as const;

/**
 * Selectors that name an element, cheap ones first: its own names, two of them, names below those of an ancestor, and
 * only then the names of its children or its place among its siblings.
 */
export function candidatesFor(element: Element): Candidate[] {
  const own = partsOf(element);
  const tag = tagOf(element);
  const named = own.filter((part) => part.css !== tag);
  const bare = own.find((part) => part.css === tag) ?? { css: tag, cost: 16 };
  const found: Part[] = [...own];
  for (const [i, first] of named.slice(0, 4).entries()) {
    if (!startsWithTag(first)) found.push({ css: tag + first.css, cost: first.cost + COST.both + 1 });
    for (const second of named.slice(i + 1, 5))
      found.push({ css: first.css + second.css, cost: first.cost + second.cost / 2 + COST.both });
  }
  const held = [...named.slice(0, 3), bare, ...childrenOf(element, bare)];
  found.push(...childrenOf(element, bare));
  const parent = element.parentElement;
  let node = parent;
  let way = placeOf(element, tag);
  for (let up = 0; node && node.localName !== 'body' && node.localName !== 'html' && up < ANCHORS; up++) {
    for (const anchor of anchorsOf(node)) {
      for (const part of held) {
        const cost = anchor.cost + part.cost + up * 0.5;
        found.push({ css: `${anchor.css} ${part.css}`, cost: cost + COST.inside });
        if (node === parent) found.push({ css: `${anchor.css} > ${part.css}`, cost: cost + COST.child });
      }
      if (up < PLACES)
        found.push({ css: `${anchor.css} > ${way}`, cost: anchor.cost + COST.place + up * 10 });
    }
    way = `${placeOf(node, tagOf(node))} > ${way}`;
    node = node.parentElement;
  }
  const cheapest = new Map<string, Part>();
  for (const part of found) {
    const known = cheapest.get(part.css);
    if (!known || known.cost > part.cost) cheapest.set(part.css, part);
  }
  return [...cheapest.values()]
    .sort((a, b) => a.cost - b.cost || a.css.length - b.css.length)
    .map((part) => ({ ...part, type: 'css' }));
}

function startsWithTag(part: Part): boolean {
  return /^[a-z*]/.test(part.css);
}

/** What an ancestor can be held by: two of its best names; one whose only name is its tag is skipped. */
function anchorsOf(node: Element): Part[] {
  return partsOf(node)
    .filter((part) => part.css !== tagOf(node) || part.cost < 12)
    .slice(0, 2);
}

/** An element without names of its own is known by its only child that has some. */
function childrenOf(element: Element, bare: Part): Part[] {
  if (element.childElementCount > 12) return [];
  return [...element.children].slice(0, 4).flatMap((child) =>
    partsOf(child)
      .filter((part) => part.cost < 9)
      .slice(0, 1)
      .map((part) => ({ css: `${bare.css}:has(> ${part.css})`, cost: bare.cost + part.cost + COST.has })),
  );
}

/** The last way out: its place among those of its kind. */
function placeOf(element: Element, tag: string): string {
  let place = 1;
  for (let node = element.previousElementSibling; node; node = node.previousElementSibling)
    if (node.localName === element.localName) place++;
  return `${tag}:nth-of-type(${place})`;
}
