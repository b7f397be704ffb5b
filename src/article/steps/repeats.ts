import type { Draft } from '../draft';
import { insideOf, type Line } from '../lines';

const MIN_LENGTH = 40;

/** A paragraph that stands on the page twice (pull quotes, copies for phones) is shown once. What comes back more often is meant so. */
export function repeats(draft: Draft): void {
  const asWritten = insideOf(draft.body, 'pre,table,code');
  const seen = new Map<string, Line[]>();
  for (const line of draft.lines()) {
    if (line.caption || line.text.length < MIN_LENGTH || asWritten(line.element)) continue;
    const list = seen.get(line.text);
    if (list) list.push(line);
    else seen.set(line.text, [line]);
  }
  for (const [, again, third] of seen.values()) if (again && !third) draft.drop('repeats', again);
}
