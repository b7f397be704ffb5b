/** What an import would change: compared first, written only when the reader says so. */
import { type ParseOptions, readRules } from '../parse';
import type { HideLine, IgnoredReason, RuleMistake } from '../rule';
import { lineMeaning, type Parts, partsOf, sectionMeaning } from './parts';
import { type ImportSource, nativeText } from './site-config';

export type { ImportSource };

export type ImportStatus = 'new' | 'changed' | 'same';

/** A section to be taken in. */
export interface ImportItem {
  readonly status: ImportStatus;
  readonly key: string;
  readonly hosts: readonly string[];
  /** As it will stand in the rules. */
  readonly text: string;
  /** What stands there now, for a changed one. */
  readonly own: string;
  readonly path: string;
}

/** A line of a filter list to be taken in. */
export interface ImportLine {
  readonly status: 'new' | 'same';
  readonly text: string;
  /** For all sites, not only for those it names. */
  readonly everywhere: boolean;
}

export interface ImportPlan {
  /** The rules it was compared with. */
  readonly own: string;
  readonly ownParts: Parts;
  readonly items: readonly ImportItem[];
  readonly lines: readonly ImportLine[];
  readonly mistakes: readonly { readonly path: string; readonly mistake: RuleMistake }[];
  /** Lines that cannot be read; more than `mistakes` holds where there are very many. */
  readonly notUnderstood: number;
  /** Lines that are kept but not obeyed, by reason. */
  readonly ignored: ReadonlyMap<IgnoredReason, number>;
  /** Files in which no rules were found. */
  readonly without: readonly string[];
}

const MISTAKES_MAX = 500;

/**
 * Compares texts with the rules that stand there. In steps, for `slices.ts`.
 *
 * @yields the share that is done, 0..1
 */
export function* planImport(
  sources: readonly ImportSource[],
  own: string,
  options: ParseOptions = {},
): Generator<number, ImportPlan> {
  const size = sources.reduce((sum, source) => sum + source.text.length, own.length) || 1;
  let done = 0;
  const ownFile = yield* scaled(readRules(own), 0, own.length / size);
  done += own.length;
  const ownParts = partsOf(own, ownFile);
  const standing = new Map(ownParts.sections.map((part) => [part.key, part]));
  const ownLines = new Set(ownFile.lines.map(lineMeaning));

  const items: ImportItem[] = [];
  const lines: ImportLine[] = [];
  const mistakes: ImportPlan['mistakes'][number][] = [];
  const ignored = new Map<IgnoredReason, number>();
  const without: string[] = [];
  const taken = new Set<string>();
  let notUnderstood = 0;

  for (const source of sources) {
    const text = nativeText(source);
    const file = text
      ? yield* scaled(readRules(text, options), done / size, source.text.length / size)
      : { sections: [], lines: [], loose: [], mistakes: [] };
    done += source.text.length;
    if (file.sections.length + file.lines.length === 0) {
      without.push(source.path);
      continue;
    }
    notUnderstood += new Set(file.mistakes.map((mistake) => mistake.line)).size;
    for (const mistake of file.mistakes)
      if (mistakes.length < MISTAKES_MAX) mistakes.push({ path: source.path, mistake });

    const parts = partsOf(text, file);
    for (const part of parts.sections) {
      const key = freeKey(part.key, taken);
      const mine = standing.get(key);
      const status = !mine
        ? 'new'
        : sectionMeaning(mine.section) === sectionMeaning(part.section)
          ? 'same'
          : 'changed';
      items.push({
        status,
        key,
        hosts: part.section.hosts,
        text: textOf(parts, part.from, part.to),
        own: mine ? textOf(ownParts, mine.from, mine.to) : '',
        path: source.path,
      });
      for (const directive of part.section.directives) count(ignored, directive);
    }
    for (const line of file.lines) {
      const meaning = lineMeaning(line);
      lines.push({
        status: ownLines.has(meaning) ? 'same' : 'new',
        text: (parts.lines[line.line - 1] ?? '').trim(),
        everywhere: 'selector' in line && isEverywhere(line),
      });
      ownLines.add(meaning);
      count(ignored, line);
    }
  }
  return { own, ownParts, items, lines, mistakes, notUnderstood, ignored, without };
}

function* scaled<T>(work: Generator<number, T>, from: number, part: number): Generator<number, T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield Math.min(1, from + step.value * part);
  }
}

function freeKey(key: string, taken: Set<string>): string {
  const base = key.replace(/#\d+$/, '');
  let index = 1;
  while (taken.has(`${base}#${index}`)) index++;
  taken.add(`${base}#${index}`);
  return `${base}#${index}`;
}

function textOf(parts: Parts, from: number, to: number): string {
  return parts.lines.slice(from - 1, to).join('\n');
}

function isEverywhere(line: HideLine): boolean {
  return line.hosts.every((host) => host.startsWith('~'));
}

function count(ignored: Map<IgnoredReason, number>, line: object): void {
  if (!('ignored' in line)) return;
  const reason = line.ignored as IgnoredReason;
  ignored.set(reason, (ignored.get(reason) ?? 0) + 1);
}

export interface ImportChoice {
  /** Replaces sections that stand there with other words. */
  readonly replace: boolean;
  /** Takes lines of filter lists that are for all sites. */
  readonly everywhere: boolean;
}

/** The rules as they will be: changed sections in their places, new ones behind, lines of filter lists in front. */
export function applyImport(plan: ImportPlan, choice: ImportChoice): string {
  const fresh = plan.items.filter((item) => item.status === 'new').map((item) => item.text);
  const lines = plan.lines
    .filter((line) => line.status === 'new' && (choice.everywhere || !line.everywhere))
    .map((line) => line.text);
  const changed = new Map(
    choice.replace ? plan.items.flatMap((item) => (item.status === 'changed' ? [[item.key, item]] : [])) : [],
  );
  const parts = plan.ownParts;
  let head = plan.own;
  if (changed.size + lines.length > 0) {
    const out: string[] = [];
    const before = parts.lines.slice(0, parts.headEnd);
    out.push(...(lines.length > 0 ? joinHead(before, lines, parts.sections.length > 0) : before));
    let at = parts.headEnd;
    for (const part of parts.sections) {
      out.push(...parts.lines.slice(at, part.from - 1));
      const item = changed.get(part.key);
      out.push(...(item ? item.text.split('\n') : parts.lines.slice(part.from - 1, part.to)));
      at = part.to;
    }
    out.push(...parts.lines.slice(at));
    head = out.join('\n');
  }
  if (fresh.length === 0) return head;
  const body = fresh.join('\n\n');
  return head.trim() ? `${head.trimEnd()}\n\n${body}\n` : `${body}\n`;
}

/** Lines of filter lists stand before the first section, where they belong to no site's. */
function joinHead(before: readonly string[], lines: readonly string[], sectionsFollow: boolean): string[] {
  let end = before.length;
  while (end > 0 && (before[end - 1] ?? '').trim() === '') end--;
  const after = sectionsFollow || end === before.length ? [''] : before.slice(end);
  return [...before.slice(0, end), ...lines, ...after];
}
