import { IGNORED_DIRECTIVES, SELECTOR_DIRECTIVES } from './directives';
import { parseHostPattern } from './host';
import type {
  Directive,
  LooseLine,
  RuleFile,
  RuleMistake,
  RuleMode,
  RuleSection,
  RuleSelector,
  SelectorDirective,
} from './rule';
import { RULE_MODES } from './rule';
import { readSelectors } from './selectors';

/** Longest rules text read, in characters. */
export const TEXT_MAX = 4_000_000;
/** Longest line read, in characters. */
export const LINE_MAX = 4000;
const MISTAKES_MAX = 1000;

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
  const sections: OpenSection[] = [];
  const loose: LooseLine[] = [];
  const mistakes: RuleMistake[] = [];
  const lines = text.slice(0, TEXT_MAX).split(/\r\n|\r|\n/);

  lines.forEach((written, index) => {
    const line = index + 1;
    const content = written.trim();
    if (!content) return;
    const indent = written.length - written.trimStart().length;
    const mistake = (code: RuleMistake['code'], offset: number, found: string) => {
      if (mistakes.length < MISTAKES_MAX)
        mistakes.push({ line, column: indent + offset + 1, code, found: found.slice(0, 80) });
    };
    const comment = (text: string | null) => {
      if (text) loose.push({ kind: 'trailing', text, line });
    };

    if (isComment(content)) {
      loose.push({ kind: 'comment', text: content, line });
      return;
    }
    if (content.length > LINE_MAX) {
      mistake('too-long', 0, content);
      loose.push({ kind: 'broken', text: content, line });
      return;
    }
    if (content.startsWith('[')) {
      const header = readHeader(content, mistake);
      sections.push({ hosts: header.hosts, directives: [], line });
      comment(header.comment);
      return;
    }
    const section = sections.at(-1);
    if (!section) mistake('section-expected', 0, content);
    const read = section && readDirective(content, line, options, mistake);
    if (read) {
      section.directives.push(read.directive);
      comment(read.comment);
    } else {
      loose.push({ kind: 'broken', text: content, line });
    }
  });

  if (text.length > TEXT_MAX)
    mistakes.push({ line: lines.length, column: 1, code: 'too-long', found: `${text.length}` });
  return { sections: sections satisfies RuleSection[], loose, mistakes };
}

type Complain = (code: RuleMistake['code'], offset: number, found: string) => void;

/** `##.name`, `###id` and the like are element-hiding lines of filter lists; `## text` and `#####` are comments. */
function isComment(content: string): boolean {
  return content.startsWith('!') || (content.startsWith('#') && !/^#(?:##?[^\s#]|@#|[?$]#)/.test(content));
}

/** Cuts ` # comment` off where no quotes can stand. */
function cutComment(content: string): { text: string; comment: string | null } {
  const at = /\s#(?=\s|$)/.exec(content)?.index;
  if (at === undefined) return { text: content, comment: null };
  return { text: content.slice(0, at).trimEnd(), comment: content.slice(at).trim() };
}

/** Bad hosts stay in the list as written (nothing matches them), so that formatting loses nothing. */
function readHeader(content: string, mistake: Complain): { hosts: string[]; comment: string | null } {
  const { text, comment } = cutComment(content);
  const closed = text.length > 1 && text.endsWith(']');
  if (!closed) mistake('section-not-closed', text.length, text);
  const hosts: string[] = [];
  let offset = 1;
  for (const piece of text.slice(1, closed ? -1 : undefined).split(',')) {
    const host = piece.trim();
    if (host) {
      hosts.push(host);
      if (!parseHostPattern(host)) mistake('bad-host', offset + piece.indexOf(host), host);
    }
    offset += piece.length + 1;
  }
  if (hosts.length === 0) mistake('host-expected', 1, text);
  return { hosts, comment };
}

function readDirective(
  content: string,
  line: number,
  options: ParseOptions,
  mistake: Complain,
): { directive: Directive; comment: string | null } | null {
  // `name:` or, among those that are not obeyed, `name(anything): …`.
  const head = /^([a-z_]{1,40})\s*[:(]/i.exec(content);
  const name = head?.[1]?.toLowerCase() ?? '';
  if (head && IGNORED_DIRECTIVES.has(name))
    return { directive: { name, raw: content, ignored: true, line }, comment: null };
  const selectors = SELECTOR_DIRECTIVES.find((known) => known === name);
  if (!head?.[0].endsWith(':') || (name !== 'mode' && !selectors)) {
    mistake('unknown-directive', 0, content.split(/[\s:]/, 1)[0] ?? content);
    return null;
  }
  const value = content.slice(head[0].length);
  return selectors
    ? readSelectorLine(selectors, value, head[0].length, line, options, mistake)
    : readMode(value, head[0].length, line, mistake);
}

function readMode(value: string, offset: number, line: number, mistake: Complain) {
  const { text, comment } = cutComment(value);
  const word = text.trim();
  const mode = RULE_MODES.find((known) => known === word.toLowerCase());
  if (mode) return { directive: { name: 'mode', value: mode satisfies RuleMode, line } as const, comment };
  mistake(word ? 'bad-mode' : 'value-expected', offset + Math.max(0, value.indexOf(word)), word);
  return null;
}

function readSelectorLine(
  name: SelectorDirective,
  value: string,
  offset: number,
  line: number,
  options: ParseOptions,
  mistake: Complain,
) {
  const list = readSelectors(value);
  if (list.fault) {
    mistake(list.fault.code, offset + list.fault.offset, list.fault.found);
    return null;
  }
  const wrong = list.selectors.find((selector) => options.validate?.(selector) === false);
  if (wrong) {
    mistake(wrong.type === 'xpath' ? 'bad-xpath' : 'bad-css', offset + wrong.offset, wrong.text);
    return null;
  }
  const selectors = list.selectors.map(({ text, type }): RuleSelector => ({ text, type }));
  return { directive: { name, selectors, line } as const, comment: list.comment };
}
