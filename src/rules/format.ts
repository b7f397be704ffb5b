import type { Directive, LooseLine, RuleFile } from './rule';

/**
 * Writes a rules text: one line each, a blank line before each section, comments and unreadable lines in their
 * places. Reading it again gives the same file but for line numbers.
 */
export function formatRules(file: Pick<RuleFile, 'sections' | 'lines' | 'loose'>): string {
  const out: string[] = [];
  const own = file.loose.filter((entry) => entry.kind !== 'trailing');
  const trailing = new Map(
    file.loose.filter((entry) => entry.kind === 'trailing').map((e) => [e.line, e.text]),
  );
  const behind = (line: number) => (trailing.has(line) ? `  ${trailing.get(line)}` : '');
  let next = 0;
  const looseBefore = (line: number): LooseLine[] => {
    const from = next;
    while (next < own.length && (own[next]?.line ?? 0) < line) next++;
    return own.slice(from, next);
  };
  const write = (directives: readonly Directive[]) => {
    for (const directive of directives) {
      out.push(...looseBefore(directive.line).map((entry) => entry.text));
      out.push(`${formatDirective(directive)}${behind(directive.line)}`);
    }
  };

  write(file.lines);
  for (const section of file.sections) {
    const above = looseBefore(section.line);
    // Comments right above a header belong to it; the blank line goes in front of them.
    let lead = above.length;
    while (above[lead - 1]?.kind === 'comment') lead--;
    out.push(...above.slice(0, lead).map((entry) => entry.text));
    if (out.length > 0) out.push('');
    out.push(...above.slice(lead).map((entry) => entry.text));
    out.push(`[${section.hosts.join(', ')}]${behind(section.line)}`);
    write(section.directives);
  }
  out.push(...looseBefore(Number.POSITIVE_INFINITY).map((entry) => entry.text));
  return out.length > 0 ? `${out.join('\n')}\n` : '';
}

/** One directive as a line, without its comment. */
export function formatDirective(directive: Directive): string {
  if ('raw' in directive) return directive.raw;
  if ('value' in directive) return `${directive.name}: ${directive.value}`;
  if ('piece' in directive) return `${directive.name}: ${writtenPiece(directive.piece)}`;
  if ('selector' in directive)
    return `${directive.hosts.join(',')}${directive.name}${directive.selector.text}`;
  const list = directive.selectors.map((selector) => selector.text).join(', ');
  return 'tag' in directive ? `wrap_in(${directive.tag}): ${list}` : `${directive.name}: ${list}`;
}

/** In quotes where reading it again would take quotes off that belong to it. */
function writtenPiece(piece: string): string {
  return /^(["']).*\1$/.test(piece) ? `"${piece}"` : piece;
}
