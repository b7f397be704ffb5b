import { normalize } from '../../core/text';
import type { Draft } from '../draft';
import { type Line, letters } from '../lines';

const LAST_LINES = 8;
const MAX_LENGTH = 900;
/** Lines ahead of the text among which the note may stand, and how such a note goes on behind the name. */
const FIRST_LINES = 3;
const IS = /^[\s,]+(?:is|ist|est|es|è|é|jest|är|er)\s/u;
/** What may follow the name where it stands on a line of its own at the end. */
const NOTE_LINES = 4;
const NOTE_CHARS = 700;

/**
 * The note about the author: a line behind the text that begins with the full name, or one ahead of it that says who
 * that is; and what follows the bare name at the very end.
 */
export function author(draft: Draft): void {
  const names = draft.work.authors.map(normalize).filter((name) => name.includes(' ') && name.length > 6);
  if (names.length === 0) return;
  const lines = draft.lines().filter((line) => !line.caption);
  const from = Math.max(Math.ceil(lines.length / 2), lines.length - LAST_LINES);
  lines.forEach((line, i) => {
    if ((i >= FIRST_LINES && i < from) || line.text.length > MAX_LENGTH) return;
    if (line.element.closest('blockquote,table,pre')) return;
    const own = line.norm.replace(/^[^\p{L}]+/u, '');
    const name = names.find((one) => own.startsWith(one));
    if (!name || (i < from && !IS.test(own.slice(name.length)))) return;
    const rest = lines.slice(i + 1);
    draft.cut('author', line);
    if (i >= from && letters(own) === letters(name) && isNote(rest))
      for (const other of rest) draft.cut('author', other);
  });
}

/** A few lines of text, none of them the heading of something new. */
function isNote(rest: readonly Line[]): boolean {
  return (
    rest.length <= NOTE_LINES &&
    rest.reduce((sum, { text }) => sum + text.length, 0) <= NOTE_CHARS &&
    !rest.some(({ element }) => element.closest('h1,h2,h3,h4,h5,h6,li,blockquote,table,pre,dl'))
  );
}
