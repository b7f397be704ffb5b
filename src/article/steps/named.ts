import { squeeze } from '../../core/text';
import type { Draft } from '../draft';
import { readLines } from '../lines';
import { boilerplate, namesOf } from '../names';

const KEEP = 'pre,code,table:not([class*="related"]),math,blockquote';

/** Reasons for which even paragraphs go: they belong to somebody or something else. */
const SIDE = new Set(['widget', 'related', 'newsletter', 'author', 'comments', 'ad']);

/** Blocks whose class or id says that they are no part of the text: share bars, author boxes, tags, related lists; and forms. */
export function named(draft: Draft): void {
  const { body } = draft;
  for (const element of [...body.querySelectorAll('[class],[id],form')]) {
    if (element.localName === 'a' || element.localName === 'figcaption' || !body.contains(element)) continue;
    const names = namesOf(element);
    const reason = element.localName === 'form' ? 'form' : names ? boilerplate(names) : null;
    if (!reason) continue;
    const text = squeeze(element.textContent ?? '');
    if (!text && reason !== 'ad' && reason !== 'form') continue;
    if (text.length > draft.total * 0.3 || element.querySelector('h1')) continue;
    if (reason === 'credit' && (element.querySelector('img') || text.length > 300)) continue;
    if (element.closest(KEEP)) continue;
    if (element.localName === 'figure' && element.querySelector('img')) continue;
    if (!SIDE.has(reason) && holdsProse(element)) continue;
    draft.cut(`named-${reason}`, element);
  }
}

/** Paragraphs rather than labels. */
function holdsProse(element: Element): boolean {
  return readLines(element).some((line) => line.prose && line.text.length > 120);
}
