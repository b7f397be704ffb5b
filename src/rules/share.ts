/** What of a rules text fits into the little room that browsers share between devices. */
import { partsOf } from './import/parts';
import { parseRules } from './parse';

/** Bytes of one value, its key and the marks of JSON included, and of all (storage.sync: 8,192 and 102,400). */
const VALUE_BYTES = 8000;
const ALL_BYTES = 98_000;

export interface Shared {
  readonly text: string;
  /** Sections that did not fit. */
  readonly left: number;
}

/** The text, or as many of its sections as fit, from the first. What stands before the first section is one of them. */
export function shareOf(text: string): Shared {
  if (chunksOf(text)) return { text, left: 0 };
  const parts = partsOf(text, parseRules(text));
  const pieces = [
    parts.lines.slice(0, parts.headEnd),
    ...parts.sections.map(({ from, to }) => parts.lines.slice(from - 1, to)),
  ].map((lines) => lines.join('\n').trimEnd());
  const taken: string[] = [];
  let room = ALL_BYTES * 0.95;
  for (const piece of pieces) {
    const size = jsonBytes(`${piece}\n\n`);
    if (size > room) continue;
    room -= size;
    taken.push(piece);
  }
  return { text: `${taken.filter(Boolean).join('\n\n')}\n`, left: pieces.length - taken.length };
}

/** Cuts a text into values that are small enough; null where they are too many together. */
export function chunksOf(text: string): string[] | null {
  const chunks: string[] = [];
  let start = 0;
  let size = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const bytes = jsonBytes(text[i] ?? '');
    // Surrogates stay together.
    const splits = size + bytes > VALUE_BYTES - 40 && !/[\udc00-\udfff]/.test(text[i] ?? '');
    if (splits) {
      chunks.push(text.slice(start, i));
      start = i;
      size = 0;
    }
    size += bytes;
    all += bytes;
    if (all > ALL_BYTES) return null;
  }
  chunks.push(text.slice(start));
  return chunks;
}

/** Bytes of a text as JSON in UTF-8, an upper bound. */
function jsonBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20) bytes += code === 10 || code === 9 || code === 13 ? 2 : 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else if (code === 0x3c) bytes += 6;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 6 : 3;
  }
  return bytes;
}
