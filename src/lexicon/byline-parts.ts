import type { Block } from '../core/page';
import { squeeze } from '../core/text';

/** Longest byline, in characters, and most nodes looked at in it. */
const MAX_CHARS = 160;
const MAX_NODES = 60;

/**
 * What a byline says in lines or elements of their own: "Jane Doe" and "Pier Press" in
 * `Jane Doe<span>Pier Press</span>` or `Jane Doe<br>Pier Press`, which read as one line run together.
 *
 * @returns the parts in order; none where the block is one
 */
export function bylineParts(block: Block): string[] {
  if (block.text.length > MAX_CHARS || block.element.childNodes.length < 2) return [];
  const parts = [''];
  let seen = 0;
  let edge = false;
  const read = (node: Node) => {
    for (const child of node.childNodes) {
      if (seen++ > MAX_NODES) return;
      if (child.nodeType === 3) {
        const { data } = child as Text;
        const before = parts.at(-1) ?? '';
        // A blank at the edge of an element says that the line goes on.
        if (edge && /\S$/.test(before) && /^\S/.test(data)) parts.push(data);
        else parts[parts.length - 1] = before + data;
        edge = false;
      } else if (child.nodeType === 1) {
        const { localName } = child as Element;
        if (localName === 'br') parts.push('');
        if (/^(?:br|script|style)$/.test(localName)) continue;
        edge = true;
        read(child);
        edge = true;
      }
    }
  };
  read(block.element);
  const told = parts.map(squeeze).filter((part) => /\p{L}/u.test(part));
  // One line of an element of many is read as a block: the other lines are not its parts.
  const chars = told.reduce((sum, part) => sum + part.length, 0);
  return parts.length > 1 && chars <= block.text.length ? told : [];
}

/** The lines of a block that `<br>` breaks, read one by one; none where it has no break, or is no byline in length. */
export function brokenLines(block: Block): string[] {
  return block.element.querySelector('br') ? bylineParts(block) : [];
}
