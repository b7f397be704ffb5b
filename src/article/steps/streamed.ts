import type { Step } from '../work';

const MAX_SEGMENTS = 300;
const MAX_FALLBACK = 400;

/**
 * Puts segments that React streamed behind the page (`<div hidden id="S:1">`) where their placeholder stands
 * (`<template id="B:1">` or `P:1`), as the page's own script would.
 */
export const streamed: Step = {
  name: 'streamed',
  run({ doc }) {
    const segments = [...doc.querySelectorAll('div[hidden][id^="S:"]')].slice(0, MAX_SEGMENTS);
    for (const segment of segments) {
      const key = segment.id.slice(2);
      const place = doc.getElementById(`B:${key}`) ?? doc.getElementById(`P:${key}`);
      if (!place || segment.contains(place)) {
        segment.removeAttribute('hidden');
        continue;
      }
      const next = place.nextSibling;
      // A boundary's fallback stands between its template and the comment that closes it.
      if (place.id.startsWith('B:')) removeFallback(next);
      place.replaceWith(...segment.childNodes);
      segment.remove();
    }
  },
};

/** Removes what stands until the comment that closes the boundary; nothing where it is missing. */
function removeFallback(start: ChildNode | null): void {
  const between: ChildNode[] = [];
  let depth = 0;
  for (let node = start; node && between.length < MAX_FALLBACK; node = node.nextSibling) {
    if (node.nodeType === 8) {
      const mark = (node as Comment).data;
      if (mark === '/$' && depth-- === 0) {
        for (const old of between) old.remove();
        return;
      }
      if (mark.startsWith('$')) depth++;
    }
    between.push(node);
  }
}
