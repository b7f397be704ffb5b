/** Single lines written into a rules text, and taken out again; everything else in it stays as it is. */
import { lineEnd, linesOf } from './edit';
import { parseHostPattern } from './host';
import { parseRules } from './parse';
import type { Directive, RuleSection } from './rule';
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
  const end = lineEnd(bare);
  const section = ownSection(bare, line.site);
  if (!section) {
    const gap = bare === '' ? '' : /[\r\n]$/.test(bare) ? end : end + end;
    const closed = bare === '' || /[\r\n]$/.test(bare) ? end : '';
    const made = `${bare}${gap}[${line.site}]${end}${written}`;
    return { text: made + closed, line: linesOf(made).filter(Boolean).length };
  }
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
  const section = ownSection(text, line.site);
  const found = section?.directives.find((directive) => says(directive, line));
  if (!section || !found) return text;
  const lines = linesOf(text);
  const drop = new Set([found.line]);
  const next = file.sections.find((other) => other.line > section.line)?.line ?? Number.POSITIVE_INFINITY;
  const loose = file.loose.some((entry) => entry.line >= section.line && entry.line < next);
  if (whole && section.directives.length === 1 && !loose) {
    drop.add(section.line);
    if (lines[section.line - 2]?.trim() === '') drop.add(section.line - 1);
  }
  const kept = lines.filter((_, index) => !drop.has(index + 1)).join('');
  // What ended without a line's end goes on doing so.
  return /[\r\n]$/.test(text) ? kept : kept.replace(/(?:\r\n|\r|\n)$/, '');
}

/** The last section that is for this site alone. */
function ownSection(text: string, site: string): RuleSection | undefined {
  const wanted = JSON.stringify(parseHostPattern(site));
  return parseRules(text).sections.findLast(
    ({ hosts }) => hosts.length === 1 && JSON.stringify(parseHostPattern(hosts[0] ?? '')) === wanted,
  );
}

function says(directive: Directive, line: WrittenLine): boolean {
  return (
    directive.name === line.word &&
    'selectors' in directive &&
    directive.selectors.length === 1 &&
    directive.selectors[0]?.text === line.selector
  );
}
