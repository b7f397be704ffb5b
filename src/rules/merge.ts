/** Two texts that came from one, laid together section by section so that no rule of either is lost. */
import { type Parts, partsOf, type SectionPart } from './import/parts';
import { parseRules } from './parse';

/**
 * Merges what two sides made of one text. What only one side changed, added or took out is done. Where both changed a
 * section, it holds the lines of both, one's own first.
 *
 * @param base the text both began with; '' where it is not known, then nothing counts as taken out
 */
export function mergeRules(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [was, own, other] = [base, mine, theirs].map(read) as [Side, Side, Side];

  const out = [trimmed(mergeLines(was.head, own.head, other.head)).join('\n')];
  for (const [key, lines] of own.sections) {
    const before = was.sections.get(key);
    const there = other.sections.get(key);
    if (there) out.push(mergeLines(before ?? [], lines, there).join('\n'));
    else if (!before || !same(lines, before)) out.push(lines.join('\n'));
  }
  for (const [key, lines] of other.sections) {
    if (own.sections.has(key)) continue;
    const before = was.sections.get(key);
    if (!before || !same(lines, before)) out.push(lines.join('\n'));
  }
  const text = out.filter(Boolean).join('\n\n');
  return text && `${text}\n`;
}

interface Side {
  readonly head: readonly string[];
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

function read(text: string): Side {
  const parts = partsOf(text, parseRules(text));
  const sections = new Map<string, string[]>();
  for (const part of parts.sections) {
    // Several sections for the same sites are one here: which of them is which cannot be told.
    const sites = part.key.replace(/#\d+$/, '');
    const before = sections.get(sites);
    if (before) before.push('', ...linesOf(parts, part));
    else sections.set(sites, linesOf(parts, part));
  }
  return { head: parts.lines.slice(0, parts.headEnd), sections };
}

function linesOf({ lines }: Parts, { from, to }: SectionPart): string[] {
  return lines.slice(from - 1, to);
}

/** Mine without what they took out, then what they added; a line stays where it stands in mine. */
function mergeLines(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  if (same(mine, theirs) || same(theirs, base)) return [...mine];
  if (same(mine, base)) return [...theirs];
  const [was, own, other] = [base, mine, theirs].map((lines) => new Set(lines.map((line) => line.trim())));
  const kept = mine.filter((line) => {
    const text = line.trim();
    return text === '' || other?.has(text) || !was?.has(text);
  });
  const added = theirs.filter((line) => {
    const text = line.trim();
    return text !== '' && !own?.has(text) && !was?.has(text);
  });
  return [...trimmed(kept), ...added];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line.trim() === b[i]?.trim());
}

function trimmed(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  const start = lines.findIndex((line) => line.trim() !== '');
  return start < 0 ? [] : lines.slice(start, end + 1);
}
