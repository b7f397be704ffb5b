/** Changes to a rules text that leave everything else in it byte for byte as the reader wrote it. */
import { parseHostPattern, ruleHost } from './host';
import { indexRules, matchRules } from './match';
import { parseRules } from './parse';
import type { RuleMode, RuleSection } from './rule';

/**
 * Sets a site's mode: rewrites the mode line of the site's own section, adds one to it, or appends a section.
 *
 * @param host as in an address, `www.` allowed
 */
export function setMode(text: string, host: string, mode: RuleMode): string {
  const site = ruleHost(host);
  const section = parseRules(text).sections.findLast((candidate) => isSiteSection(candidate, site));
  const edited = section ? setInSection(text, section, mode) : null;
  // A later section that names this site among others may still win: then the last word is appended.
  return edited !== null && modeOf(edited, site) === mode ? edited : appendSection(text, site, mode);
}

/**
 * Gives a site back to the normal behaviour: takes its own mode lines out, and its section where nothing else is in
 * it, so that switching off and on again leaves no trace.
 *
 * @param host as in an address, `www.` allowed
 */
export function clearMode(text: string, host: string): string {
  const site = ruleHost(host);
  const file = parseRules(text);
  const lines = linesOf(text);
  const drop = new Set<number>();
  file.sections.forEach((section, index) => {
    if (!isSiteSection(section, site)) return;
    const modes = section.directives.filter((directive) => directive.name === 'mode');
    for (const directive of modes) drop.add(directive.line);
    const end = file.sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const more =
      section.directives.length > modes.length ||
      file.loose.some((entry) => entry.line >= section.line && entry.line < end && !drop.has(entry.line));
    if (modes.length === 0 || more) return;
    drop.add(section.line);
    if (lines[section.line - 2]?.trim() === '') drop.add(section.line - 1);
  });
  const edited = drop.size > 0 ? lines.filter((_, index) => !drop.has(index + 1)).join('') : text;
  const left = modeOf(edited, site);
  return left === null || left === 'auto' ? edited : setMode(text, host, 'auto');
}

function isSiteSection(section: RuleSection, site: string): boolean {
  const pattern = section.hosts.length === 1 ? parseHostPattern(section.hosts[0] ?? '') : null;
  return pattern !== null && pattern.scope === 'exact' && pattern.path === '' && pattern.host === site;
}

function modeOf(text: string, site: string): RuleMode | null {
  const { sections, lines } = parseRules(text);
  const index = indexRules([{ name: '', sections, lines }]);
  return matchRules(index, new URL(`https://${site}/`))?.mode ?? null;
}

function setInSection(text: string, section: RuleSection, mode: RuleMode): string {
  const written = section.directives.findLast((directive) => directive.name === 'mode');
  const lines = linesOf(text);
  if (written) {
    const line = lines[written.line - 1] ?? '';
    lines[written.line - 1] = line.replace(/^(\s*mode\s*:\s*)[a-z]+/i, `$1${mode}`);
  } else {
    const header = lines[section.line - 1] ?? '';
    const end = lineEnd(text);
    const closed = /[\r\n]$/.test(header) ? header : `${header}${end}`;
    lines[section.line - 1] = `${closed}mode: ${mode}${end}`;
  }
  return lines.join('');
}

function appendSection(text: string, site: string, mode: RuleMode): string {
  const end = lineEnd(text);
  const gap = text === '' ? '' : /[\r\n]$/.test(text) ? end : end + end;
  return `${text}${gap}[${site}]${end}mode: ${mode}${end}`;
}

function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Lines with their ends, so that joining them gives the text back. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
}
