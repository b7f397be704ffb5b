/** Reads one line of a section: `name: value`, with a comment behind. */
import { DIRECTIVES, nearestDirective, WRAP_TAGS } from './directives';
import {
  type Directive,
  FIND_MODES,
  type PieceDirective,
  RULE_MODES,
  type RuleMistake,
  type RuleSelector,
  type SelectorDirective,
} from './rule';
import { isHopeless } from './selector-cost';
import { readSelectors } from './selectors';

/** Tells of a mistake; `offset` counts from the start of the trimmed line. */
export type Complain = (code: RuleMistake['code'], offset: number, found: string, meant?: string) => void;

type Validate = ((selector: RuleSelector) => boolean) | undefined;

interface ReadLine {
  readonly directive: Directive;
  /** With its `#`. */
  readonly comment: string | null;
}

/** Longest piece of an id, class or address. */
const PIECE_MAX = 300;
/** `name:`, or `name(anything): …` among those that take something in brackets. */
const HEAD = /^([a-z_]{1,40})\s*[:(]/i;

/** @returns null where the line cannot be read; what is wrong has then been told */
export function readDirective(
  content: string,
  line: number,
  validate: Validate,
  complain: Complain,
): ReadLine | null {
  const head = HEAD.exec(content);
  const name = head?.[1]?.toLowerCase() ?? '';
  const kind = DIRECTIVES.get(name);
  if (kind?.takes === 'anything')
    return { directive: { name, raw: content, ignored: kind.ignored, line }, comment: null };
  if (kind?.takes === 'wrap') return readWrap(content, line, validate, complain);
  if (!head?.[0].endsWith(':') || !kind) {
    const word = content.split(/[\s:]/, 1)[0] ?? content;
    complain('unknown-directive', 0, word, nearestDirective(word.toLowerCase()) ?? undefined);
    return null;
  }
  const offset = head[0].length;
  const value = content.slice(offset);
  if (kind.takes === 'selectors') {
    const list = readSelectorList(value, offset, validate, complain);
    return (
      list && {
        directive: { name: name as SelectorDirective, selectors: list.selectors, line },
        comment: list.comment,
      }
    );
  }
  const { text, comment } = cutComment(value);
  const word = text.trim();
  const at = offset + Math.max(0, value.indexOf(word));
  if (!word) complain('value-expected', at, '');
  else if (kind.takes === 'choice') {
    const directive = readChoice(kind.name, word.toLowerCase(), line);
    if (directive) return { directive, comment };
    complain(`bad-${kind.name}`, at, word);
  } else {
    const piece = unquoted(word);
    if (piece && piece.length <= PIECE_MAX)
      return { directive: { name: name as PieceDirective, piece, line }, comment };
    complain(piece ? 'too-long' : 'value-expected', at, word);
  }
  return null;
}

function readChoice(name: 'mode' | 'find', word: string, line: number): Directive | null {
  if (name === 'mode') {
    const value = RULE_MODES.find((known) => known === word);
    return value ? { name, value, line } : null;
  }
  const value = FIND_MODES.find((known) => known === word);
  return value ? { name, value, line } : null;
}

/** `wrap_in(blockquote): //p[@class="quote"]` */
function readWrap(content: string, line: number, validate: Validate, complain: Complain): ReadLine | null {
  const head = /^wrap_in\s*\(\s*([^():]{0,40}?)\s*\)\s*:/i.exec(content);
  const open = content.indexOf('(');
  const tag = head?.[1]?.toLowerCase() ?? '';
  if (!head || !WRAP_TAGS.has(tag)) {
    complain('bad-tag', open < 0 ? 7 : open + 1, head?.[1] ?? '');
    return null;
  }
  const list = readSelectorList(content.slice(head[0].length), head[0].length, validate, complain);
  return (
    list && { directive: { name: 'wrap_in', tag, selectors: list.selectors, line }, comment: list.comment }
  );
}

function readSelectorList(value: string, offset: number, validate: Validate, complain: Complain) {
  const list = readSelectors(value);
  if (list.fault) {
    complain(list.fault.code, offset + list.fault.offset, list.fault.found);
    return null;
  }
  const heavy = list.selectors.find(isHopeless);
  if (heavy) {
    complain('too-heavy', offset + heavy.offset, heavy.text);
    return null;
  }
  const wrong = list.selectors.find((selector) => validate?.(selector) === false);
  if (wrong) {
    complain(wrong.type === 'xpath' ? 'bad-xpath' : 'bad-css', offset + wrong.offset, wrong.text);
    return null;
  }
  const selectors = list.selectors.map(({ text, type }): RuleSelector => ({ text, type }));
  return { selectors, comment: list.comment };
}

/** Cuts ` # comment` off where no quotes can stand. */
export function cutComment(content: string): { text: string; comment: string | null } {
  const at = /\s#(?=\s|$)/.exec(content)?.index;
  if (at === undefined) return { text: content, comment: null };
  return { text: content.slice(0, at).trimEnd(), comment: content.slice(at).trim() };
}

/** Without the quotes around it; the ftr-site-config files write pieces both ways. */
function unquoted(word: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(word);
  return (quoted?.[2] ?? word).trim();
}
