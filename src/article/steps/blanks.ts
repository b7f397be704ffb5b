import { BLOCK } from '../blocks';
import type { Step } from '../work';

/** In these, every blank counts. */
const AS_WRITTEN = 'pre,textarea,code';
const UNEVEN = /[\t\n\r\f]| {2}/;
const BLANKS = /[ \t\n\r\f]+/g;
const MAX_NODES = 200_000;

/**
 * Takes out comments and the blanks that indent the source: about half of a page's nodes, and much of what every
 * later step would read as text.
 */
export const blanks: Step = {
  name: 'blanks',
  run({ doc }) {
    const written = doc.querySelector(AS_WRITTEN) !== null;
    // 132 = SHOW_TEXT | SHOW_COMMENT
    const walker = doc.createTreeWalker(doc.body, 132);
    let node = walker.nextNode() as CharacterData | null;
    for (let steps = 0; node && steps < MAX_NODES; steps++) {
      const next = walker.nextNode() as CharacterData | null;
      if (node.nodeType === 8) node.remove();
      else tidy(node as Text, written);
      node = next;
    }
  },
};

function tidy(text: Text, written: boolean): void {
  const { data } = text;
  if (!UNEVEN.test(data) && data !== ' ') return;
  const even = data.replace(BLANKS, ' ');
  if (written && text.parentElement?.closest(AS_WRITTEN)) return;
  if (even === ' ' && (isEdge(text.previousSibling, text) || isEdge(text.nextSibling, text))) text.remove();
  else if (even !== data) text.data = even;
}

/** A block, or the edge of one. */
function isEdge(neighbour: ChildNode | null, text: Text): boolean {
  const element = neighbour ?? text.parentElement;
  return element?.nodeType === 1 && BLOCK.has((element as Element).localName);
}
