/** Colours and folding of the rules. The parser proper decides what is right; this only paints. */
import { foldService, StringStream } from '@codemirror/language';
import { type EditorState, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { DIRECTIVES } from '../../../rules/directives';
import { isComment, LINE_MAX } from '../../../rules/parse';

/** How the pieces of a line are painted, by what they are. */
const STYLES = {
  comment: { color: 'var(--soft)', fontStyle: 'italic' },
  kept: { color: 'var(--soft)' },
  site: { color: 'var(--source)', fontWeight: '650' },
  bracket: { color: 'var(--soft)' },
  word: { color: 'var(--source)' },
  choice: { color: 'var(--copy)', fontWeight: '650' },
} as const;
type Kind = keyof typeof STYLES;

/** Rests of lines in which a hash is no comment. */
const SPARED: ReadonlySet<string> = new Set(['kept', 'hiding', 'selector']);
const HIDING = /#@?[?$%]{0,2}#/;

interface Place {
  /** What the rest of the line is. */
  rest: 'start' | 'sites' | 'value' | 'choice' | 'kept' | 'hiding' | 'selector';
}

/** A piece of a line; places count from its beginning. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

/** The pieces of a line that have a colour of their own, in order. Each line stands for itself. */
export function piecesOf(line: string): Piece[] {
  const stream = new StringStream(line, 2, 2);
  const place: Place = { rest: 'start' };
  const pieces: Piece[] = [];
  stream.eatSpace();
  while (!stream.eol()) {
    stream.start = stream.pos;
    const kind = nextPiece(stream, place);
    if (kind) pieces.push({ from: stream.start, to: stream.pos, kind });
  }
  return pieces;
}

/** Reads on by at least one sign. */
function nextPiece(stream: StringStream, place: Place): Kind | null {
  if (place.rest === 'start') {
    const kind = startOfLine(stream.string.trim(), place, stream);
    if (stream.pos === stream.start) stream.next();
    return kind;
  }
  // A comment behind a value stands between blanks.
  if (!SPARED.has(place.rest) && stream.match(/\s#(?=\s|$)/)) {
    stream.skipToEnd();
    return 'comment';
  }
  if (place.rest === 'hiding' && stream.match(HIDING)) {
    place.rest = 'selector';
    return 'word';
  }
  if (place.rest === 'sites') {
    if (stream.match(/[^\s,\]]+/)) return 'site';
    stream.next();
    return 'bracket';
  }
  if (place.rest === 'kept') {
    stream.skipToEnd();
    return 'kept';
  }
  if (stream.match(/"[^"]*"|'[^']*'/)) return null;
  if (place.rest === 'choice' && stream.match(/[a-z]+/i)) return 'choice';
  if (!stream.match(/[^\s"']+/)) stream.next();
  return null;
}

function startOfLine(content: string, place: Place, stream: StringStream): Kind | null {
  if (isComment(content)) {
    stream.skipToEnd();
    return 'comment';
  }
  if (content.startsWith('[')) {
    stream.next();
    place.rest = 'sites';
    return 'bracket';
  }
  const name = /^([a-z_]+)\s*[:(]/i.exec(content)?.[1]?.toLowerCase() ?? '';
  const kind = DIRECTIVES.get(name);
  if (kind) {
    stream.match(/[a-z_]+(?:\s*\([^)]*\))?\s*:?/i);
    place.rest = kind.takes === 'anything' ? 'kept' : kind.takes === 'choice' ? 'choice' : 'value';
    return kind.takes === 'anything' ? 'kept' : 'word';
  }
  if (/^[^\s:/]*#@?[?$%]{0,2}#/.test(content)) {
    place.rest = 'hiding';
    return stream.match(/[^#]+/) ? 'site' : nextPiece(stream, place);
  }
  stream.skipToEnd();
  return null;
}

/**
 * Paints what is in sight. CodeMirror's own parsers read ahead in stretches of a tenth of a second, which lines that
 * stand for themselves need not.
 */
const painter = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = paint(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = paint(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const MARKS = Object.fromEntries(
  Object.keys(STYLES).map((kind) => [kind, Decoration.mark({ class: `cm-rules-${kind}` })]),
);

function paint({ state, visibleRanges }: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  let done = -1;
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      at = line.to + 1;
      // Two ranges can share a line; what is longer than any rule is not painted.
      if (line.from <= done || line.length > LINE_MAX) continue;
      done = line.from;
      for (const piece of piecesOf(line.text)) {
        const mark = MARKS[piece.kind];
        if (mark) marks.add(line.from + piece.from, line.from + piece.to, mark);
      }
    }
  }
  return marks.finish();
}

const colours = EditorView.baseTheme(
  Object.fromEntries(Object.entries(STYLES).map(([kind, style]) => [`.cm-rules-${kind}`, style])),
);

/** A section folds away below its line of sites. */
const sections = foldService.of((state, start) => {
  const line = state.doc.lineAt(start);
  if (!isHeader(line.text)) return null;
  let end = line.number;
  // Long enough for any section written by hand; the rest of a longer one stays.
  const last = Math.min(state.doc.lines, line.number + 2000);
  for (let number = line.number + 1; number <= last; number++) {
    const text = state.doc.line(number).text;
    if (isHeader(text)) break;
    if (text.trim()) end = number;
  }
  end = withoutLeadingComments(state, line.number, end);
  return end > line.number ? { from: line.to, to: state.doc.line(end).to } : null;
});

function isHeader(text: string): boolean {
  return text.trimStart().startsWith('[') && !isComment(text.trim());
}

/** Comments right above the next section belong to that one. */
function withoutLeadingComments(state: EditorState, first: number, last: number): number {
  const next = last < state.doc.lines ? state.doc.line(last + 1).text : '';
  if (!isHeader(next)) return last;
  let end = last;
  while (end > first && isComment(state.doc.line(end).text.trim())) end--;
  while (end > first && !state.doc.line(end).text.trim()) end--;
  return end;
}

export const rulesLanguage = [painter, colours, sections];
