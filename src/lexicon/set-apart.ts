import type { Block } from '../core/page';
import { squeeze } from '../core/text';

/** Editors' notes are set in italics or in small print, all of them. */
export function isSetApart({ element, text }: Block): boolean {
  const inner = element.querySelector('em,i,small');
  return (
    (inner !== null && squeeze(inner.textContent ?? '').length >= text.length * MOST) ||
    /small|credit|disclaimer|(?:^|[\s_-])note/i.test(element.getAttribute('class') ?? '')
  );
}

/** Share of a block that is set apart. */
const MOST = 0.9;
