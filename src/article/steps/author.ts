import { normalize } from '../../core/text';
import type { Draft } from '../draft';

const LAST_LINES = 8;
const MAX_LENGTH = 900;

/** The note about the author behind the text: a line that begins with the author's full name. */
export function author(draft: Draft): void {
  const names = draft.work.authors.map(normalize).filter((name) => name.includes(' ') && name.length > 6);
  if (names.length === 0) return;
  const lines = draft.lines().filter((line) => !line.caption);
  const from = Math.max(Math.ceil(lines.length / 2), lines.length - LAST_LINES);
  for (const line of lines.slice(from)) {
    if (line.text.length > MAX_LENGTH || line.element.closest('blockquote,table,pre')) continue;
    const own = line.norm.replace(/^[^\p{L}]+/u, '');
    if (names.some((name) => own.startsWith(name))) draft.cut('author', line);
  }
}
