import { letters } from './lines';
import type { Work } from './work';

/** The box of the article holds this share of what is shown. */
const MOST = 0.9;

/**
 * What stood within the article's box, is not shown, and was logged by no step: the extractor itself left it out.
 *
 * @param text what is shown, a newline between lines
 */
export function leftOut({ source, parents, removals, title }: Work, text: string): string[] {
  const headline = letters(title);
  const shown = new Set(text.split('\n'));
  const held = new Map<Element, number>();
  let total = 0;
  for (const { line, text: own } of source) {
    if (!shown.has(own)) continue;
    total += own.length;
    for (let node: Element | undefined = line.element; node; node = parents.get(node))
      held.set(node, (held.get(node) ?? 0) + own.length);
  }
  // Parents come after their children here, so the first that holds enough is the innermost.
  const box = [...held].find(([, chars]) => total > 0 && chars >= total * MOST)?.[0];
  if (!box) return [];
  const logged = removals.list.map((removal) => removal.text.replace(/…$/, ''));
  const inside = (element: Element) => {
    for (let node: Element | undefined = element; node; node = parents.get(node))
      if (node === box) return true;
    return false;
  };
  return source.flatMap(({ line, text: own }) =>
    !line.hidden &&
    !line.caption &&
    !shown.has(own) &&
    line.letters !== headline &&
    inside(line.element) &&
    !logged.some((one) => one.includes(own) || own.startsWith(one))
      ? [own]
      : [],
  );
}
