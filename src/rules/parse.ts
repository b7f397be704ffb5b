import { isListHead, readHiding } from './hiding';
import { parseHostPattern } from './host';
import { type Complain, cutComment, readDirective } from './line';
import type {
  Directive,
  HideLine,
  IgnoredLine,
  LooseLine,
  RuleFile,
  RuleMistake,
  RuleSection,
  RuleSelector,
} from './rule';
import { finish } from './slices';

/** Longest rules text read, in characters. */
export const TEXT_MAX = 4_000_000;
/** Longest line read, in characters. */
export const LINE_MAX = 4000;
const MISTAKES_MAX = 1000;
/** Lines between two places where a reading in slices may pause. */
const PAUSE_EVERY = 10;

export interface ParseOptions {
  /** Asks the browser whether a selector is valid (`select.ts`); workers have no document and leave it out. */
  readonly validate?: (selector: RuleSelector) => boolean;
}

interface OpenSection {
  hosts: readonly string[];
  directives: Directive[];
  line: number;
}

/**
 * Reads a rules text. Throws nothing: what cannot be read is a mistake with its position, is kept as a broken line,
 * and leaves all other lines as they are.
 */
export function parseRules(text: string, options: ParseOptions = {}): RuleFile {
  return finish(readRules(text, options));
}

/**
 * The same in small steps, for `slices.ts`: long texts with a browser's opinion on every selector take a while.
 *
 * @yields the share that has been read, 0..1
 */
export function* readRules(text: string, options: ParseOptions = {}): Generator<number, RuleFile> {
  const sections: OpenSection[] = [];
  const before: (HideLine | IgnoredLine)[] = [];
  const loose: LooseLine[] = [];
  const mistakes: RuleMistake[] = [];
  const whole = text.slice(0, TEXT_MAX);
  const next = lineReader(whole);

  let written = '';
  let line = 0;
  const complain: Complain = (code, offset, found, meant) => {
    if (mistakes.length >= MISTAKES_MAX) return;
    const column = written.length - written.trimStart().length + offset + 1;
    mistakes.push({ line, column, code, found: found.slice(0, 80), ...(meant ? { meant } : {}) });
  };

  for (let at = 0; at <= whole.length; ) {
    if (line % PAUSE_EVERY === 0) yield at / (whole.length + 1);
    line++;
    const { end, behind } = next(at);
    written = whole.slice(at, end);
    at = behind;
    const content = written.trim();
    if (!content) continue;
    const section = sections.at(-1);
    let comment: string | null = null;

    if (isComment(content)) {
      loose.push({ kind: 'comment', text: content, line });
    } else if (content.length > LINE_MAX) {
      complain('too-long', 0, content);
      loose.push({ kind: 'broken', text: content, line });
    } else if (content.startsWith('[')) {
      const header = readHeader(content, complain);
      sections.push({ hosts: header.hosts, directives: [], line });
      comment = header.comment;
    } else {
      const hiding = readHiding(content, line, options.validate);
      if (hiding && 'read' in hiding) (section?.directives ?? before).push(hiding.read);
      else if (hiding) complain(hiding.fault.code, hiding.fault.offset, hiding.fault.found);
      else if (!section) complain('section-expected', 0, content);
      const read = section && !hiding ? readDirective(content, line, options.validate, complain) : null;
      if (read) section?.directives.push(read.directive);
      else if (!hiding || 'fault' in hiding) loose.push({ kind: 'broken', text: content, line });
      comment = read?.comment ?? null;
    }
    if (comment) loose.push({ kind: 'trailing', text: comment, line });
  }

  if (text.length > TEXT_MAX) mistakes.push({ line, column: 1, code: 'too-long', found: `${text.length}` });
  return { sections: sections satisfies RuleSection[], lines: before, loose, mistakes };
}

/** @returns what finds the end of the line that begins at a place, and the place where the next one begins */
function lineReader(text: string): (at: number) => { readonly end: number; readonly behind: number } {
  const find = (sign: string, from: number) => {
    const found = text.indexOf(sign, from);
    return found < 0 ? text.length : found;
  };
  // Most texts have one of the two: it is not looked for anew in each line.
  let [feed, carriage] = [-1, -1];
  return (at) => {
    if (feed < at) feed = find('\n', at);
    if (carriage < at) carriage = find('\r', at);
    const end = Math.min(feed, carriage);
    return { end, behind: end + (carriage < feed && feed === carriage + 1 && feed < text.length ? 2 : 1) };
  };
}

/**
 * `##.name`, `###id` and the like are element-hiding lines of filter lists; `## text` and `#####` are comments, and
 * so is the name of a list's program in its first line.
 */
export function isComment(content: string): boolean {
  if (content.startsWith('!')) return true;
  if (content.startsWith('#')) return !/^#(?:##?[^\s#]|@?[?$%]{0,2}#[^\s#])/.test(content);
  return content.startsWith('[') && isListHead(content);
}

/** Bad hosts stay in the list as written (nothing matches them), so that formatting loses nothing. */
function readHeader(content: string, complain: Complain): { hosts: string[]; comment: string | null } {
  const { text, comment } = cutComment(content);
  const closed = text.length > 1 && text.endsWith(']');
  if (!closed) complain('section-not-closed', text.length, text);
  const hosts: string[] = [];
  let offset = 1;
  for (const piece of text.slice(1, closed ? -1 : undefined).split(',')) {
    const host = piece.trim();
    if (host) {
      hosts.push(host);
      if (!parseHostPattern(host)) complain('bad-host', offset + piece.indexOf(host), host);
    }
    offset += piece.length + 1;
  }
  if (hosts.length === 0) complain('host-expected', 1, text);
  return { hosts, comment };
}
