/** Changes to a rules text that leave everything else in it byte for byte as the reader wrote it. */
import { appendSection, lineEnd, linesOf, ownSections, takeOut } from './edit-text';
import { ruleHost } from './host';
import { indexRules, matchRules } from './match';
import { parseRules } from './parse';
import type { Choices, Chosen, RuleMode, RuleSection } from './rule';

/** Words of a site that is not switched off; the first is what holds where no rule says anything. */
export const LOOKED_AT: readonly [RuleMode, ...RuleMode[]] = ['look', 'auto'];

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
  const section = ownSections(parseRules(text), site).at(-1);
  const edited = section ? setInSection(text, section, name, value) : null;
  // A later section that names this site among others may still win: then the last word is appended.
  return edited !== null && choiceOf(edited, site, name) === value
    ? edited
    : appendSection(text, site, `${name}: ${value}`).text;
}

/**
 * Gives a site back to the normal behaviour: takes its own lines of that word out, and its section where nothing else
 * is in it, so that switching off and on again leaves no trace.
 *
 * @param host as in an address, `www.` allowed
 * @param normal what may hold then; where other lines say something else, the first of these is written
 */
export function clearChoice<N extends keyof Choices>(
  text: string,
  host: string,
  name: N,
  normal: readonly [Choices[N], ...Choices[N][]],
): string {
  const site = ruleHost(host);
  const file = parseRules(text);
  const own = ownSections(file, site).flatMap(({ directives }) =>
    directives.filter((directive) => directive.name === name),
  );
  const edited = takeOut(text, file, new Set(own.map(({ line }) => line)));
  const left = choiceOf(edited, site, name);
  return left === null || normal.includes(left) ? edited : setChoice(text, host, name, normal[0]);
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
