/** Formulas: presentation MathML as the standard has it; what is not becomes its text. */
import { plainText } from './tidy-nodes';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Elements that hold text. */
const TOKENS = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);
/** Elements that take so many children. */
const COUNTS: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};
/** Elements that take any number. */
const ROWS = new Set(['mrow', 'msqrt', 'mstyle', 'mpadded', 'mphantom']);
const MAX_DEPTH = 60;

export function copyMath(element: Element, into: Element): void {
  const document = into.ownerDocument;
  const math = document.createElementNS(MATHML, 'math');
  const display = element.getAttribute('display');
  if (display === 'block' || display === 'inline') math.setAttribute('display', display);
  const parts = copyAll(element, document, 0);
  if (parts && parts.length > 0) {
    math.append(...parts);
    into.append(math);
  } else {
    into.append(plainText(element.textContent ?? ''));
  }
}

/** @returns null where something in it is not as the standard has it */
function copyAll(element: Element, document: Document, depth: number): Element[] | null {
  const made = [...element.children].map((child) => copy(child, document, depth + 1));
  return made.every((one) => one !== null) ? made : null;
}

function copy(element: Element, document: Document, depth: number): Element | null {
  if (depth > MAX_DEPTH) return null;
  const tag = element.localName;
  if (tag === 'semantics') {
    // Its first child is the formula; the others say it once more.
    const first = element.firstElementChild;
    return first && copy(first, document, depth + 1);
  }
  const made = document.createElementNS(MATHML, tag);
  if (TOKENS.has(tag)) {
    made.textContent = plainText(element.textContent ?? '');
    const variant = element.getAttribute('mathvariant');
    if (variant && /^[a-z-]{1,24}$/.test(variant) && variant !== 'undefined') {
      made.setAttribute('mathvariant', variant);
    }
    return made;
  }
  if (tag === 'mspace') return made;
  if (tag === 'mtable') return table(element, made, document, depth);
  const children = copyAll(element, document, depth);
  if (!children) return null;
  const count = Object.hasOwn(COUNTS, tag) ? COUNTS[tag] : undefined;
  if (count === undefined ? !ROWS.has(tag) : children.length !== count) return null;
  made.append(...children);
  return made;
}

function table(element: Element, made: Element, document: Document, depth: number): Element | null {
  for (const row of element.children) {
    if (row.localName !== 'mtr') return null;
    const line = document.createElementNS(MATHML, 'mtr');
    for (const cell of row.children) {
      const children = cell.localName === 'mtd' ? copyAll(cell, document, depth + 2) : null;
      if (!children) return null;
      const box = document.createElementNS(MATHML, 'mtd');
      box.append(...children);
      line.append(box);
    }
    made.append(line);
  }
  return made;
}
