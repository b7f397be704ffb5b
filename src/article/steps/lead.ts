import { normalize, weigh } from '../../core/text';
import type { Lexicon } from '../../lexicon/lexicon';
import { HEADINGS } from '../blocks';
import type { Draft } from '../draft';
import { type Line, letters } from '../lines';
import { isCount, type WordIndex } from '../words';

const MAX_LINES = 25;
/** Labels stand behind the summary too, but not further down than that. */
const BELOW_SUMMARY = 6;

/** What stands between headline and text: breadcrumb, date, byline, counters, labels; and below a summary of one line. */
export function lead(draft: Draft, lexicon: Lexicon): void {
  const lines = draft.lines();
  const { words, byline } = draft.work;
  const author = letters(byline ?? '');
  let summary = false;
  for (const [i, line] of lines.slice(0, MAX_LINES).entries()) {
    if (summary && (i > BELOW_SUMMARY || line.prose)) return;
    if (line.prose) {
      summary = true;
      continue;
    }
    if (line.caption || line.element.closest('table,pre,blockquote,ul:not([class]),ol:not([class])'))
      continue;
    if (
      (summary ? isDateLine(line.norm) && !line.element.closest(HEADINGS) : isLabel(line)) ||
      words.kindOfLine(line) ||
      (line.linkShare > 0.2 && words.startsTags(line)) ||
      isByline(line, author) ||
      saysWhoAndWhen(line, words, lexicon.words.by)
    )
      draft.cut('lead', line);
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
  return words.length <= 7 && /\d/.test(norm) && !/[!?。，、]$/.test(norm) && weigh(letters(norm)) <= 48;
}

/** "Home › News › …": several links with separators between them. */
function isBreadcrumb(line: Line): boolean {
  return line.linkShare > 0.35 && /[›»>/|→·]/.test(line.text) && !/[.!?]$/.test(line.text);
}

const NAMES =
  /^\p{Lu}[\p{L}.'’-]*(?:(?:\s|\s?[,&/|]\s?)(?:(?:de|da|di|do|del|della|la|le|van|von|der|den|bin|al|el|y|e|et|und|and|en|og|och|i|ve|ja)\s)?\p{Lu}[\p{L}.'’-]*){1,5}$/u;

const BETWEEN = /\s+[–—|·•-]\s+|\s*[|·•]\s*/;
const META_MAX = 140;

/** "By A. Name – 4 March 2026 – 3 min read": nothing but who, when, and labels, and not a date alone. */
function saysWhoAndWhen({ text, element }: Line, words: WordIndex, by: readonly string[]): boolean {
  if (text.length > META_MAX || element.closest(HEADINGS)) return false;
  const parts = text.split(BETWEEN).filter(Boolean);
  return (
    parts.some((part) => namesAuthor(part, by) || words.kindOf(normalize(part)) !== null) &&
    parts.every((part) => {
      const norm = normalize(part);
      return namesAuthor(part, by) || isDateLine(norm) || words.kindOf(norm) !== null || isCount(norm);
    })
  );
}

/** "By" and names, or the desk, and nothing else. */
function namesAuthor(text: string, by: readonly string[]): boolean {
  if (text.length > 70) return false;
  const norm = normalize(text);
  return by.some((word) => {
    if (!norm.startsWith(word) || !/^[\s:]/.test(norm.slice(word.length))) return false;
    const names = text.slice(word.length).replace(/^[\s:]+/, '');
    return NAMES.test(names) || by.includes(normalize(names));
  });
}

function isByline(line: Line, author: string): boolean {
  if (author.length < 5 || line.text.length > 100) return false;
  const own = line.letters;
  return own.includes(author) && own.length < author.length * 2 + 25;
}
