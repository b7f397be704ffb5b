import type { Draft } from '../draft';
import { hasMedia, type Line } from '../lines';

const MEDIA = 'img,picture,video,audio,math,table,iframe';
const MAX_LABEL = 40;
/** Labels that may hang on at the end; more are a text of their own kind. */
const MAX_LAST = 3;
const KEEP = 'table,pre,code,math,blockquote,figure';
/** `* * *`, `---`, `☼ ☼ ☼`: what writers set between two parts. */
const ROW = /^[^\p{L}\p{N}\p{Extended_Pictographic}]{3,}$|^(\S)(?:\s*\1){2,}$/u;
/** Marks that were left when what stood between them went. */
const REST = /^[\s/|·•–—>»›«<,;:()[\]\u200b-\u200f\u2060\ufeff-]+$/;

/**
 * What is left of parts that went: headings with nothing below them any more, labels at the very end, marks alone in
 * their line. A row of marks between two parts becomes the rule that it stands for.
 */
export function ending(draft: Draft): void {
  const lines = draft.lines().filter((line) => !line.caption);
  for (const line of lines) if (line.letters === '') marks(draft, line);
  for (const line of emptied(draft, lines)) draft.cut('ending', line);
  const left = draft.lines().filter((line) => !line.caption);
  const last = left.findLastIndex((line) => !isLabel(line, draft));
  const hanging = left.slice(last + 1);
  const above = left.slice(0, last + 1);
  if (hanging.length > MAX_LAST || !above.some((line) => line.prose)) return;
  for (const line of hanging.reverse()) {
    if (mediaBetween(draft, line, null) || !draft.cut('ending', line)) return;
  }
}

/** Headings whose part had lines, and has none now. */
function emptied(draft: Draft, lines: readonly Line[]): Line[] {
  const there = new Set(lines);
  const found: Line[] = [];
  let next: Line | null = null;
  let had = false;
  let has = false;
  for (const line of [...draft.all].reverse()) {
    if (line.caption) continue;
    const level = levelOf(line);
    if (!there.has(line)) {
      if (level === 0) had = true;
      continue;
    }
    if (level > 0) {
      const closes = next === null || (levelOf(next) > 0 && levelOf(next) <= level);
      if (had && !has && closes && !mediaBetween(draft, line, next)) {
        found.push(line);
        had = false;
        continue;
      }
      had = false;
      has = false;
    } else has = true;
    next = line;
  }
  return found;
}

function levelOf({ element }: Line): number {
  return Number(/^h([1-6])$/.exec(element.closest('h1,h2,h3,h4,h5,h6')?.localName ?? '')?.[1] ?? 0);
}

/** A heading, or a short line that announces something that went. */
function isLabel(line: Line, { all }: Draft): boolean {
  if (line.element.closest(KEEP)) return false;
  return (
    levelOf(line) > 0 || (line.text.length <= MAX_LABEL && /[:：]$/.test(line.text) && line !== all.at(-1))
  );
}

/** A picture or the like between two lines, or behind the first. */
function mediaBetween({ body }: Draft, line: Line, next: Line | null): boolean {
  return [...body.querySelectorAll(MEDIA)].some(
    (media) =>
      line.element.contains(media) ||
      (line.element.compareDocumentPosition(media) & 4 &&
        (next === null || next.element.compareDocumentPosition(media) & 2)),
  );
}

function marks(draft: Draft, line: Line): void {
  const { element, text } = line;
  if (element.closest(KEEP) || hasMedia(element)) return;
  if (ROW.test(text) && element !== draft.body && (element.textContent ?? '').trim() === text) {
    const others = draft.lines();
    if (line !== others[0] && line !== others.at(-1)) {
      element.replaceWith(element.ownerDocument.createElement('hr'));
      return;
    }
  }
  if (ROW.test(text) || REST.test(text)) draft.drop('ending', line);
}
