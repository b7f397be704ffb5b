/** Changes to a rules text that leave everything else in it byte for byte as the reader wrote it. */
import { parseHostPattern, ruleHost } from './host';
import { indexRules, matchRules } from './match';
import { parseRules } from './parse';
import type { Choices, Chosen, RuleSection } from './rule';

/**
 * Sets what is chosen for a site: rewrites the word's line in the site's own section, adds one to it, or appends a
 * section.
 *
 * @param host as in an address, `www.` allowed
 */
export function setChoice<N extends keyof Choices>(
  text: string,
  host: string,
  name: N,
  value: Choices[N],
): string {
  const site = ruleHost(host);
  const section = parseRules(text).sections.findLast((candidate) => isSiteSection(candidate, site));
  const edited = section ? setInSection(text, section, name, value) : null;
  // A later section that names this site among others may still win: then the last word is appended.
  return edited !== null && choiceOf(edited, site, name) === value
    ? edited
    : appendSection(text, site, name, value);
}

/**
 * Gives a site back to the normal behaviour: takes its own lines of that word out, and its section where nothing else
 * is in it, so that switching off and on again leaves no trace.
 *
 * @param host as in an address, `www.` allowed
 * @param normal what holds where no rule says otherwise
 */
export function clearChoice<N extends keyof Choices>(
  text: string,
  host: string,
  name: N,
  normal: Choices[N],
): string {
  const site = ruleHost(host);
  const file = parseRules(text);
  const lines = linesOf(text);
  const drop = new Set<number>();
  file.sections.forEach((section, index) => {
    if (!isSiteSection(section, site)) return;
    const own = section.directives.filter((directive) => directive.name === name);
    for (const directive of own) drop.add(directive.line);
    const end = file.sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const more =
      section.directives.length > own.length ||
      file.loose.some((entry) => entry.line >= section.line && entry.line < end && !drop.has(entry.line));
    if (own.length === 0 || more) return;
    drop.add(section.line);
    if (lines[section.line - 2]?.trim() === '') drop.add(section.line - 1);
  });
  const edited = drop.size > 0 ? lines.filter((_, index) => !drop.has(index + 1)).join('') : text;
  const left = choiceOf(edited, site, name);
  return left === null || left === normal ? edited : setChoice(text, host, name, normal);
}

function isSiteSection(section: RuleSection, site: string): boolean {
  const pattern = section.hosts.length === 1 ? parseHostPattern(section.hosts[0] ?? '') : null;
  return pattern !== null && pattern.scope === 'exact' && pattern.path === '' && pattern.host === site;
}

function choiceOf<N extends keyof Choices>(text: string, site: string, name: N): Choices[N] | null {
  const { sections, lines } = parseRules(text);
  const index = indexRules([{ name: '', sections, lines }]);
  const chosen: Chosen | null = matchRules(index, new URL(`https://${site}/`));
  return chosen === null ? null : chosen[name];
}

function setInSection(text: string, section: RuleSection, name: keyof Choices, value: string): string {
  const written = section.directives.findLast((directive) => directive.name === name);
  const lines = linesOf(text);
  if (written) {
    const line = lines[written.line - 1] ?? '';
    lines[written.line - 1] = line.replace(/^(\s*[a-z]+\s*:\s*)[a-z]+/i, `$1${value}`);
  } else {
    const header = lines[section.line - 1] ?? '';
    const end = lineEnd(text);
    const closed = /[\r\n]$/.test(header) ? header : `${header}${end}`;
    lines[section.line - 1] = `${closed}${name}: ${value}${end}`;
  }
  return lines.join('');
}

function appendSection(text: string, site: string, name: keyof Choices, value: string): string {
  const end = lineEnd(text);
  const gap = text === '' ? '' : /[\r\n]$/.test(text) ? end : end + end;
  return `${text}${gap}[${site}]${end}${name}: ${value}${end}`;
}

/** How the text ends its lines. */
export function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Lines with their ends, so that joining them gives the text back. */
export function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
}
