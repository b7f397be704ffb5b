/** Colours and folding of the rules. The parser proper decides what is right; this only paints. */
import { foldService, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { DIRECTIVES } from '../../../rules/directives';
import { isComment } from '../../../rules/parse';

interface Place {
  /** What the rest of the line is. */
  rest: 'start' | 'sites' | 'value' | 'choice' | 'kept' | 'hiding';
}

const language = StreamLanguage.define<Place>({
  name: 'rules',
  startState: () => ({ rest: 'start' }),
  token(stream, place) {
    if (stream.sol()) {
      place.rest = 'start';
      if (stream.eatSpace()) return null;
    }
    if (place.rest === 'start') return startOfLine(stream.string.trim(), place, stream);
    // A comment behind a value stands between blanks.
    if (place.rest !== 'kept' && place.rest !== 'hiding' && stream.match(/\s#(?=\s|$)/)) {
      stream.skipToEnd();
      return 'comment';
    }
    if (place.rest === 'sites') {
      if (stream.match(/[^\s,\]]+/)) return 'namespace';
      stream.next();
      return 'bracket';
    }
    if (place.rest === 'kept') {
      stream.skipToEnd();
      return 'meta';
    }
    if (stream.match(/"[^"]*"|'[^']*'/)) return 'string';
    if (place.rest === 'choice' && stream.match(/[a-z]+/i)) return 'atom';
    if (!stream.match(/[^\s"']+/)) stream.next();
    return place.rest === 'choice' ? null : 'string';
  },
});

interface Stream {
  match(pattern: RegExp): unknown;
  skipToEnd(): void;
  next(): unknown;
}

function startOfLine(content: string, place: Place, stream: Stream): string | null {
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
    return kind.takes === 'anything' ? 'meta' : 'keyword';
  }
  if (/^[^\s:/]*#@?[?$%]{0,2}#/.test(content)) {
    place.rest = 'hiding';
    return stream.match(/[^#]+/) ? 'namespace' : stream.match(/#@?[?$%]{0,2}#/) ? 'keyword' : null;
  }
  stream.skipToEnd();
  return null;
}

const colours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: tags.meta, color: 'var(--soft)' },
  { tag: tags.namespace, color: 'var(--source)', fontWeight: '650' },
  { tag: tags.bracket, color: 'var(--soft)' },
  { tag: tags.keyword, color: 'var(--source)' },
  { tag: tags.atom, color: 'var(--copy)', fontWeight: '650' },
  { tag: tags.string, color: 'var(--ink)' },
]);

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

export const rulesLanguage = [language, syntaxHighlighting(colours), sections];
