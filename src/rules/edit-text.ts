/** What all changes to a rules text share: its lines, and its sections as wholes. Nothing else in it changes. */
import { parseHostPattern } from './host';
import type { RuleFile, RuleSection } from './rule';

/** How the text ends its lines. */
export function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Lines with their ends, so that joining them gives the text back. */
export function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
}

/**
 * The sections that are for a site alone, in order.
 *
 * @param site as in a section's header
 */
export function ownSections({ sections }: RuleFile, site: string): RuleSection[] {
  const wanted = parseHostPattern(site);
  if (!wanted) return [];
  const written = JSON.stringify(wanted);
  return sections.filter(
    ({ hosts }) => hosts.length === 1 && JSON.stringify(parseHostPattern(hosts[0] ?? '')) === written,
  );
}

/**
 * Puts a section of one line behind the text, which goes on ending with or without a line's end as it did.
 *
 * @returns the text, and the number of the line in it, from 1
 */
export function appendSection(
  text: string,
  site: string,
  line: string,
): { readonly text: string; readonly line: number } {
  const end = lineEnd(text);
  const closed = text === '' || /[\r\n]$/.test(text);
  const gap = text === '' ? '' : closed ? end : end + end;
  const made = `${text}${gap}[${site}]${end}${line}`;
  return { text: closed ? made + end : made, line: linesOf(made).filter(Boolean).length };
}

/**
 * Takes directives out, and each section that is left with nothing, together with the blank line above it.
 *
 * @param file the text as read
 * @param gone lines of directives, from 1
 * @param emptied false where a section that is left empty stays
 */
export function takeOut(text: string, file: RuleFile, gone: ReadonlySet<number>, emptied = true): string {
  if (gone.size === 0) return text;
  const lines = linesOf(text);
  const drop = new Set(gone);
  file.sections.forEach(({ directives, line: from }, index) => {
    if (!emptied || !directives.some(({ line }) => gone.has(line))) return;
    const next = file.sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const more =
      directives.some(({ line }) => !gone.has(line)) ||
      file.loose.some(({ line }) => line >= from && line < next && !gone.has(line));
    if (more) return;
    drop.add(from);
    if (lines[from - 2]?.trim() === '') drop.add(from - 1);
  });
  const kept = lines.filter((_, index) => !drop.has(index + 1)).join('');
  return /[\r\n]$/.test(text) ? kept : kept.replace(/(?:\r\n|\r|\n)$/, '');
}
