/** Single lines written into a rules text, and taken out again; everything else in it stays as it is. */
import { appendSection, lineEnd, linesOf, ownSections, takeOut } from './edit-text';
import { parseHostPattern } from './host';
import { parseRules } from './parse';
import type { Directive } from './rule';
import { isOneSelector, type WrittenLine } from './written';

/** Of these the first line that finds something counts, so a new one goes before those that are there. */
const FIRST_COUNTS: ReadonlySet<string> = new Set(['body', 'title', 'source']);

/**
 * Writes a line into the site's own section, or into a new one at the end. A line that is there already stays the only
 * one of its kind.
 *
 * @returns the text, and the number of the line in it, from 1
 * @throws Error where the site or the selector is none
 */
export function addLine(text: string, line: WrittenLine): { readonly text: string; readonly line: number } {
  if (!parseHostPattern(line.site) || !isOneSelector(line.selector)) throw new Error('Not a line of a rule');
  const bare = removeLine(text, line, false);
  const written = `${line.word}: ${line.selector}`;
  const section = ownSections(parseRules(bare), line.site).at(-1);
  if (!section) return appendSection(bare, line.site, written);
  const end = lineEnd(bare);
  const lines = linesOf(bare);
  const first = FIRST_COUNTS.has(line.word)
    ? section.directives.find((directive) => directive.name === line.word)
    : undefined;
  const after = first ? first.line - 1 : (section.directives.at(-1)?.line ?? section.line);
  const before = lines[after - 1] ?? '';
  if (after > 0 && !/[\r\n]$/.test(before)) lines[after - 1] = before + end;
  const last = !lines[after] && !/[\r\n]$/.test(before);
  lines.splice(after, 0, last ? written : written + end);
  return { text: lines.join(''), line: after + 1 };
}

/**
 * Takes a line out again, and its section where nothing else is left in it.
 *
 * @param whole also a section that is left empty
 */
export function removeLine(text: string, line: WrittenLine, whole = true): string {
  const file = parseRules(text);
  const section = ownSections(file, line.site).at(-1);
  const found = section?.directives.find((directive) => says(directive, line));
  return takeOut(text, file, new Set(found ? [found.line] : []), whole);
}

function says(directive: Directive, line: WrittenLine): boolean {
  return (
    directive.name === line.word &&
    'selectors' in directive &&
    directive.selectors.length === 1 &&
    directive.selectors[0]?.text === line.selector
  );
}
