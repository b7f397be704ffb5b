import type { Draft } from '../draft';
import { letters } from '../lines';

const MIN_LETTERS = 40;

/** A paragraph that stands on the page twice (pull quotes, copies for phones) is shown once. */
export function repeats(draft: Draft): void {
  const seen = new Set<string>();
  for (const line of draft.lines()) {
    if (line.caption || line.text.length < MIN_LETTERS) continue;
    if (line.element.closest('pre,table,code')) continue;
    const own = letters(line.norm);
    if (own.length < MIN_LETTERS) continue;
    if (seen.has(own)) draft.cut('repeats', line);
    else seen.add(own);
  }
}
