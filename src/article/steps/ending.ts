import { HEADINGS } from '../blocks';
import type { Draft } from '../draft';
import { hasMedia, type Line } from '../lines';

const MEDIA = 'img,picture,video,audio,math,table,iframe';
const MAX_LABEL = 40;
/** Labels that may hang on at the end; more are a text of their own kind. */
const MAX_LAST = 3;
/** Shorter lines are labels, unless they are links. */
const MIN_PART = 20;
const LINKED = 0.6;
/** Links that the last heading must have announced, and how a line does so. */
const MIN_LINKS = 3;
const ANNOUNCES = /[:：]$/;
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
  for (const line of announcing(draft)) draft.cut('ending', line);
  const left = draft.lines().filter((line) => !line.caption);
  const last = left.findLastIndex((line) => !isLabel(line, draft));
  const hanging = left.slice(last + 1);
  const above = left.slice(0, last + 1);
  if (hanging.length > MAX_LAST || !above.some((line) => line.prose)) return;
  for (const line of hanging.reverse()) {
    if (isBetween(draft, MEDIA, line, null) || !draft.cut('ending', line)) return;
  }
}

/** Headings whose part had lines, and has none now. */
function emptied(draft: Draft, lines: readonly Line[]): Line[] {
  const there = new Set(lines);
  const found: Line[] = [];
  let next: Line | null = null;
  let had = false;
  let has = false;
  /** Whether lines went right ahead of `next`. */
  let gone = false;
  const all = draft.all.filter((line) => !line.caption);
  all.reverse().forEach((line, i) => {
    const level = levelOf(line);
    if (!there.has(line)) {
      if (level === 0) had ||= isPart(line);
      gone ||= level === 0;
      return;
    }
    if (level > 0) {
      const before = all.slice(i + 1).find((other) => there.has(other)) ?? null;
      const closes = next === null || (levelOf(next) > 0 && levelOf(next) <= level);
      const empty = (had && !has && closes) || (gone && isFramed(draft, before, line, next));
      if (empty && !isBetween(draft, MEDIA, line, next)) {
        found.push(line);
        had = false;
        return;
      }
      had = false;
      has = false;
    } else has = true;
    gone = false;
    next = line;
  });
  return found;
}

/** More than a label, such as a score or a button: such a line is not what a heading is for. */
function isPart(line: Line): boolean {
  return line.text.length >= MIN_PART || line.linkShare > LINKED;
}

/** Rules ahead of a heading and below it set a part off from the text. */
function isFramed(draft: Draft, before: Line | null, line: Line, next: Line | null): boolean {
  return (
    before !== null &&
    next !== null &&
    isBetween(draft, 'hr', before, line) &&
    isBetween(draft, 'hr', line, next)
  );
}

/** The last heading and the words with which it announces a list of links, where the list went. */
function announcing(draft: Draft): Line[] {
  const there = new Set(draft.lines());
  const lines = draft.all.filter((line) => !line.caption);
  const start = lines.findLastIndex((line) => levelOf(line) > 0 && there.has(line));
  if (start < 1) return [];
  const below = lines.slice(start + 1);
  const left = below.filter((line) => there.has(line));
  const links = below.filter((line) => !there.has(line) && line.linkShare > LINKED);
  if (links.length < MIN_LINKS || left.length > MAX_LAST) return [];
  const list = below.findIndex((line) => !there.has(line));
  const announces = (line: Line) =>
    below.indexOf(line) < list &&
    (!line.prose || ANNOUNCES.test(line.text)) &&
    !line.element.closest(`li,${KEEP}`);
  if (!left.every(announces)) return [];
  return [...left.reverse(), ...lines.slice(start, start + 1)];
}

function levelOf({ element }: Line): number {
  return Number(/^h([1-6])$/.exec(element.closest(HEADINGS)?.localName ?? '')?.[1] ?? 0);
}

/** A heading, or a short line that announces something that went. */
function isLabel(line: Line, { all }: Draft): boolean {
  if (line.element.closest(KEEP)) return false;
  return (
    levelOf(line) > 0 || (line.text.length <= MAX_LABEL && ANNOUNCES.test(line.text) && line !== all.at(-1))
  );
}

/** Is there one of these elements between two lines, or in the first or behind it? */
function isBetween({ body }: Draft, selector: string, line: Line, next: Line | null): boolean {
  return [...body.querySelectorAll(selector)].some(
    (element) =>
      line.element.contains(element) ||
      (line.element.compareDocumentPosition(element) & 4 &&
        (next === null || next.element.compareDocumentPosition(element) & 2)),
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
