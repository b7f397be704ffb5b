import { HEADINGS } from '../blocks';
import type { Draft } from '../draft';
import type { Line } from '../lines';
import { cutLinks } from './read-also';

/** Share of the article that may follow the heading of a list of other articles. */
const REST = 0.25;
/** Headlines in the part that such a heading opens, at least, where they are no links. */
const MIN_STORIES = 2;

/** Lists of other articles under their heading; behind the text, all that follows the heading. */
export function related(draft: Draft): void {
  const { words } = draft.work;
  const lines = draft.lines();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.prose || line.caption) continue;
    const kind = words.kindOfLine(line);
    if (kind !== 'related' && kind !== 'comments') continue;
    const rest = lines.slice(i + 1);
    const chars = rest.reduce((sum, { text }) => sum + text.length, 0);
    const links = rest.reduce((sum, { linkChars }) => sum + linkChars, 0);
    if (i > 0 && chars < draft.total * REST && (kind === 'comments' || links > chars * 0.5)) {
      for (const other of [line, ...rest]) draft.cut('related', other);
      return;
    }
    if (kind === 'related') {
      const boxed = linesOf(partOf(line, lines[i - 1], draft), rest);
      draft.cut('related', line);
      if (boxed.length > 0) for (const other of boxed) draft.cut('related', other);
      else cutLinks(draft, lines, i + 1);
    }
  }
}

/** The part of the page that a heading opens with other stories in it: the largest element with nothing ahead of it. */
function partOf({ element }: Line, before: Line | undefined, { body }: Draft): Element | null {
  if (!before || !element.closest(HEADINGS)) return null;
  let part = element;
  for (let node = element.parentElement; node && node !== body; node = node.parentElement) {
    if (node.contains(before.element)) break;
    part = node;
  }
  return part.querySelectorAll(HEADINGS).length > MIN_STORIES ? part : null;
}

function linesOf(part: Element | null, lines: readonly Line[]): Line[] {
  return part ? lines.filter(({ element }) => part.contains(element)) : [];
}
