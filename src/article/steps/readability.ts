import { QuickReadability } from '../quick-readability';
import type { Step } from '../work';

/** Larger pages go to the fallback, which is linear. */
const MAX_ELEMENTS = 30_000;
/** Parsers stop nesting at 512; a script can go on, and Readability's time grows with the square of the depth. */
const MAX_DEPTH = 700;

/** Mozilla's Readability on the clone, which it consumes. */
export const readability: Step = {
  name: 'readability',
  run(work) {
    if (work.body) return;
    const { doc } = work;
    if (deeperThan(doc.body, MAX_DEPTH)) return;
    try {
      const options = {
        disableJSONLD: true,
        keepClasses: true,
        maxElemsToParse: MAX_ELEMENTS,
        serializer: (node: Node) => node as Element,
      };
      const result = new QuickReadability(doc, options, work.fresh).parse();
      if (!result?.content) return;
      work.body = result.content;
      work.lines = null;
      work.byline = result.byline ?? null;
      work.attempt = 'readability';
    } catch {
      // Too large or too broken; the fallback takes over.
    }
  },
};

function deeperThan(root: Element, limit: number): boolean {
  let depth = 1;
  let node = root.firstElementChild;
  while (node) {
    if (depth > limit) return true;
    const child: Element | null = node.firstElementChild;
    if (child) {
      node = child;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = node === root ? null : (node?.nextElementSibling ?? null);
  }
  return false;
}
