import type { Draft } from '../draft';
import { insideOf, type Line } from '../lines';

const MIN_LENGTH = 40;
/** Copies of whole parts, as pages hold for phones, have so many lines in the order of the first, with prose among them. */
const RUN_LINES = 3;

/**
 * A paragraph that stands on the page twice (pull quotes, copies for phones) is shown once, and so is a part that
 * comes back as a whole, with its short lines. A single line that comes back more often is meant so.
 */
export function repeats(draft: Draft): void {
  const asWritten = insideOf(draft.body, 'pre,table,code');
  const lines = draft.lines().filter((line) => !line.caption && !asWritten(line.element));
  const seen = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const list = seen.get(line.text);
    if (list) list.push(i);
    else seen.set(line.text, [i]);
  });
  const again = copies(lines, seen);
  for (const [text, [, second, third]] of seen) {
    if (text.length >= MIN_LENGTH && second !== undefined && third === undefined) again.add(second);
  }
  lines.forEach((line, i) => {
    if (again.has(i)) draft.drop('repeats', line);
  });
}

/** Lines of parts that stand above already, line by line. */
function copies(lines: readonly Line[], seen: ReadonlyMap<string, readonly number[]>): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const first = seen.get(lines[i]?.text ?? '')?.[0] ?? i;
    if (first >= i) continue;
    let length = 0;
    let prose = false;
    while (i + length < lines.length && first + length < i) {
      const text = lines[i + length]?.text;
      if (text === undefined || text !== lines[first + length]?.text) break;
      prose ||= lines[i + length]?.prose ?? false;
      length++;
    }
    if (length < RUN_LINES || !prose) continue;
    for (let n = 0; n < length; n++) found.add(i + n);
    i += length - 1;
  }
  return found;
}
