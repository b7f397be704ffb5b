/** A rules text cut into its sections, each with the comments right above it, byte for byte. */
import type { Directive, HideLine, IgnoredLine, RuleFile, RuleSection } from '../rule';

export interface SectionPart {
  readonly section: RuleSection;
  /** Sites in a fixed order, and which one of several sections for them it is. */
  readonly key: string;
  /** First and last line, from 1. */
  readonly from: number;
  readonly to: number;
}

export interface Parts {
  readonly lines: readonly string[];
  readonly sections: readonly SectionPart[];
  /** Last line before the first section. */
  readonly headEnd: number;
}

/** @param text as `file` was read from it */
export function partsOf(text: string, file: RuleFile): Parts {
  const lines = text.split(/\r\n|\r|\n/);
  const comments = new Set(file.loose.filter((each) => each.kind === 'comment').map((each) => each.line));
  const starts = file.sections.map((section) => {
    let from = section.line;
    while (comments.has(from - 1)) from--;
    return from;
  });
  // A file that begins with a comment and its first section: the comment speaks of the file.
  const first = starts[0];
  if (first === 1 && /^!\s*[\w ]{1,30}:/.test(lines[0]?.trim() ?? ''))
    starts[0] = file.sections[0]?.line ?? 1;

  const seen = new Map<string, number>();
  const sections = file.sections.map((section, index): SectionPart => {
    const hosts = sitesKey(section.hosts);
    const count = (seen.get(hosts) ?? 0) + 1;
    seen.set(hosts, count);
    let to = (starts[index + 1] ?? lines.length + 1) - 1;
    while (to > section.line && (lines[to - 1] ?? '').trim() === '') to--;
    return { section, key: `${hosts}#${count}`, from: starts[index] ?? section.line, to };
  });
  return { lines, sections, headEnd: (starts[0] ?? lines.length + 1) - 1 };
}

function sitesKey(hosts: readonly string[]): string {
  return [...new Set(hosts.map((host) => host.toLowerCase().replace(/^www\./, '')))].sort().join(', ');
}

/** What a section says, without where and how: equal texts say the same. */
export function sectionMeaning(section: RuleSection): string {
  return JSON.stringify(section.directives.map(withoutLine));
}

/** What a line of a filter list says. */
export function lineMeaning(line: HideLine | IgnoredLine): string {
  return JSON.stringify(withoutLine(line));
}

function withoutLine({ line: _, ...rest }: Directive): object {
  return rest;
}
