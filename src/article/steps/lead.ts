import type { Draft } from '../draft';
import { type Line, letters } from '../lines';
import { isCount } from '../words';

const MAX_LINES = 25;

/** What stands between headline and text: breadcrumb, date, byline, counters, labels. */
export function lead(draft: Draft): void {
  const lines = draft.lines();
  const { words, byline } = draft.work;
  const author = letters(byline ?? '');
  for (const line of lines.slice(0, MAX_LINES)) {
    if (line.prose) return;
    if (line.caption || line.element.closest('table,pre,blockquote,ul:not([class]),ol:not([class])'))
      continue;
    if (isLabel(line) || words.kindOfLine(line) || isByline(line, author)) draft.cut('lead', line);
  }
}

/** A date, a counter, a row of links. */
export function isLabel(line: Line): boolean {
  if (line.text.length > 120) return false;
  return isCount(line.norm) || isDateLine(line.norm) || isBreadcrumb(line) || line.linkShare > 0.75;
}

const DATE = /(?:\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{1,2}[:h]\d{2}\b|\d{4}年\d{1,2}月)/;

/** A date or time with few words around it, not a sentence. */
export function isDateLine(norm: string): boolean {
  if (norm.length > 75 || !DATE.test(norm)) return false;
  const words = norm.match(/\p{L}+/gu) ?? [];
  return words.length <= 7 && /\d/.test(norm) && !/[!?]$/.test(norm) && letters(norm).length <= 48;
}

/** "Home › News › …": several links with separators between them. */
function isBreadcrumb(line: Line): boolean {
  return line.linkShare > 0.35 && /[›»>/|→·]/.test(line.text) && !/[.!?]$/.test(line.text);
}

function isByline(line: Line, author: string): boolean {
  if (author.length < 5 || line.text.length > 100) return false;
  const own = line.letters;
  return own.includes(author) && own.length < author.length * 2 + 25;
}
