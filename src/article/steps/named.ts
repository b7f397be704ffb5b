import { squeeze } from '../../core/text';
import type { Draft } from '../draft';
import { boilerplate, namesOf } from '../names';

const KEEP = 'pre,code,table:not([class*="related"]),math,blockquote';

/** Blocks whose class or id says that they are no part of the text: share bars, author boxes, tags, related lists. */
export function named(draft: Draft): void {
  const { body } = draft;
  for (const element of [...body.querySelectorAll('[class],[id]')]) {
    if (element.localName === 'a' || element.localName === 'figcaption' || !body.contains(element)) continue;
    const names = namesOf(element);
    const reason = names ? boilerplate(names) : null;
    if (!reason) continue;
    const text = squeeze(element.textContent ?? '');
    if (!text && reason !== 'ad') continue;
    if (text.length > draft.total * 0.3 || element.querySelector('h1')) continue;
    if (reason === 'credit' && (element.querySelector('img') || text.length > 300)) continue;
    if (element.closest(KEEP)) continue;
    if (element.localName === 'figure' && element.querySelector('img')) continue;
    draft.cut(`named-${reason}`, element);
  }
}
