import type { Step } from '../work';

const MAX_SEGMENTS = 300;

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

function removeFallback(start: ChildNode | null): void {
  let depth = 0;
  let node = start;
  for (let i = 0; node && i < 400; i++) {
    const next: ChildNode | null = node.nextSibling;
    if (node.nodeType === 8) {
      const mark = (node as Comment).data;
      if (mark === '/$' && depth-- === 0) return;
      if (mark.startsWith('$')) depth++;
    }
    node.remove();
    node = next;
  }
}
