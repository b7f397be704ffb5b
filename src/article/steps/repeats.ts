import type { Draft } from '../draft';
import { type Line, letters } from '../lines';

const MIN_LETTERS = 40;

/** A paragraph that stands on the page twice (pull quotes, copies for phones) is shown once. What comes back more often is meant so. */
export function repeats(draft: Draft): void {
  const seen = new Map<string, Line[]>();
  for (const line of draft.lines()) {
    if (line.caption || line.text.length < MIN_LETTERS || line.element.closest('pre,table,code')) continue;
    const own = letters(line.norm);
    if (own.length < MIN_LETTERS) continue;
    const list = seen.get(own);
    if (list) list.push(line);
    else seen.set(own, [line]);
  }
  for (const [, again, third] of seen.values()) if (again && !third) draft.drop('repeats', again);
}
