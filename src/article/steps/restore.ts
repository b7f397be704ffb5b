import { type Line, readLines } from '../lines';
import { isChrome } from '../names';
import { NUMBER, type SourceLine, type Step, type Work } from '../work';
import { densest } from './fallback';

/** Below this share of the page's prose the extractor is taken to have settled on one section of several. */
const COVERED = 0.5;
/** Below this share it is taken to have found something else. */
const MISSED = 0.08;
const MIN_PROSE = 600;

/**
 * Puts back what the extractor dropped between its first and its last paragraph, and, where it kept less than
 * half of the page's prose, the sections beside it that are built like it.
 */
export const restore: Step = {
  name: 'restore',
  run(work) {
    bringBack(work, false);
  },
};

/** Widens the range to the sections of the page that belong to the article, where too little was kept. */
export const coverage: Step = {
  name: 'coverage',
  run(work) {
    bringBack(work, true);
  },
};

function bringBack(work: Work, widen: boolean): void {
  const { body } = work;
  if (!body || work.attempt !== 'readability') return;
  const kept = new Set(readLines(body, true).map((line) => line.text));
  const { source } = work;
  const wanted = source.filter((entry) => entry.prose && !entry.chrome && !kept.has(entry.text));
  if (wanted.length === 0) return;
  if (widen && missesAll(work, kept)) {
    const other = densest(work);
    if (other) {
      work.removals.add('coverage', body.textContent ?? '');
      work.body = other;
      work.attempt = 'densest';
    }
    return;
  }
  const first = source.findIndex((entry) => entry.prose && !entry.chrome && kept.has(entry.text));
  const last = source.findLastIndex((entry) => entry.prose && !entry.chrome && kept.has(entry.text));
  if (first < 0) return;
  let range: [number, number] = [first, last];
  if (widen) {
    const wider = widened(work, kept, first, last);
    if (!wider) return;
    range = wider;
  }
  insert(work, body, kept, range);
}

/** The extractor settled on a notice, a list or a footer: next to nothing of the page's prose was kept. */
function missesAll({ source }: Work, kept: Set<string>): boolean {
  let total = 0;
  let found = 0;
  for (const entry of source) {
    if (!entry.prose || entry.chrome || entry.line.hidden) continue;
    total += entry.text.length;
    if (kept.has(entry.text)) found += entry.text.length;
  }
  return total > MIN_PROSE && found < total * MISSED;
}

/** The range of lines that the article covers when the sections like the kept one are counted in, or null. */
function widened(work: Work, kept: Set<string>, first: number, last: number): [number, number] | null {
  const { source } = work;
  let keptChars = 0;
  let missing = 0;
  const signatures = new Set<string>();
  const headline = source.findIndex(({ line }) => line.element.closest('h1') !== null);
  source.forEach((entry) => {
    if (!entry.prose || entry.chrome || entry.line.hidden) return;
    if (kept.has(entry.text)) {
      keptChars += entry.text.length;
      signatures.add(signature(entry));
    } else missing += entry.text.length;
  });
  if (keptChars >= (keptChars + missing) * COVERED) return null;
  let from = first;
  let to = last;
  source.forEach((entry, i) => {
    if (!entry.prose || entry.chrome || entry.line.hidden || kept.has(entry.text)) return;
    const before = i < first && i > headline && headline >= 0;
    if (!before && !signatures.has(signature(entry))) return;
    if (i < from && i > headline) from = i;
    if (i > to) to = i;
  });
  return from < first || to > last ? [from, to] : null;
}

/** Tag and class of an element and its two parents: what is built alike belongs together. */
function signature({ line }: SourceLine): string {
  let node: Element | null = line.element;
  let path = '';
  for (let up = 0; node && up < 3; up++, node = node.parentElement) {
    path += `${node.localName}.${node.getAttribute('class') ?? ''}>`;
  }
  return path;
}

function insert(work: Work, body: Element, kept: Set<string>, [first, last]: [number, number]): void {
  const root = work.fresh().body;
  const byNumber = new Map<string, Element>();
  for (const element of root.getElementsByTagName('*'))
    byNumber.set(element.getAttribute(NUMBER) ?? '', element);
  const keptElements = new Map<string, Element>();
  for (const element of body.querySelectorAll(`[${NUMBER}]`)) {
    const number = element.getAttribute(NUMBER) ?? '';
    if (!keptElements.has(number)) keptElements.set(number, element);
  }
  // Elements of the page above something kept: restored pieces are the largest below them.
  const holding = new Set<Element>();
  for (const number of keptElements.keys()) {
    for (let node = byNumber.get(number) ?? null; node && !holding.has(node); node = node.parentElement)
      holding.add(node);
  }
  const lines = readLines(root, true);
  for (const line of lines) {
    if (!kept.has(line.text)) continue;
    for (let node: Element | null = line.element; node && !holding.has(node); node = node.parentElement)
      holding.add(node);
  }
  const pieces = new Map<Element, SourceLine[]>();
  for (const entry of readPieces(lines, first, last, kept, work.source)) {
    let top: Element = entry.element;
    if (holding.has(top)) continue;
    while (top.parentElement && top.parentElement !== root && !holding.has(top.parentElement))
      top = top.parentElement;
    const list = pieces.get(top);
    if (list) list.push(entry.source);
    else pieces.set(top, [entry.source]);
  }
  for (const [top, entries] of pieces) {
    if (!worthwhile(top, entries)) continue;
    place(body, top, keptElements);
  }
}

/** Lines of the fresh clone in the range that were dropped, with what is known about them. */
function readPieces(
  lines: readonly Line[],
  first: number,
  last: number,
  kept: Set<string>,
  source: readonly SourceLine[],
): { element: Element; source: SourceLine }[] {
  const same = lines.length === source.length;
  return lines.flatMap((line, i) => {
    const entry = source[i];
    if (!same || !entry || i < first || i > last || entry.chrome || kept.has(entry.text)) return [];
    return [{ element: line.element, source: entry }];
  });
}

/** Mostly prose, or a heading, list or table with few links. */
function worthwhile(top: Element, entries: readonly SourceLine[]): boolean {
  let chars = 0;
  let prose = 0;
  let links = 0;
  for (const { line, prose: isProse } of entries) {
    chars += line.text.length;
    links += line.linkChars;
    if (isProse) prose += line.text.length;
  }
  if (links > chars * 0.3 || isChrome(top)) return false;
  if (/^h[2-6]$/.test(top.localName)) return chars < 200;
  return prose >= chars * 0.5;
}

/** Sets a dropped piece behind what precedes it on the page, or ahead of what follows it. */
function place(body: Element, piece: Element, kept: Map<string, Element>): void {
  const copy = body.ownerDocument.importNode(piece, true);
  for (const element of [...copy.querySelectorAll('*')]) {
    if (
      copy.contains(element) &&
      (isChrome(element) || /^(?:script|style|noscript|input|select|textarea)$/.test(element.localName))
    ) {
      element.remove();
    }
  }
  for (const element of [copy, ...copy.querySelectorAll('[hidden],[style]')]) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
  for (let node: Element | null = piece; node; node = node.parentElement) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const there = counterpart(before, kept, true);
      if (!there || !body.contains(there)) continue;
      there.after(copy);
      register(copy, kept);
      return;
    }
    for (let after = node.nextElementSibling; after; after = after.nextElementSibling) {
      const there = counterpart(after, kept, false);
      if (!there || !body.contains(there)) continue;
      there.before(copy);
      register(copy, kept);
      return;
    }
  }
}

/** The kept element for an element of the page, or the last (first) one kept inside it. */
function counterpart(element: Element, kept: Map<string, Element>, last: boolean): Element | null {
  const own = kept.get(element.getAttribute(NUMBER) ?? '');
  if (own) return own;
  const inner = [...element.querySelectorAll(`[${NUMBER}]`)];
  if (last) inner.reverse();
  for (const candidate of inner) {
    const there = kept.get(candidate.getAttribute(NUMBER) ?? '');
    if (there) return there;
  }
  return null;
}

function register(copy: Element, kept: Map<string, Element>): void {
  for (const element of [copy, ...copy.querySelectorAll(`[${NUMBER}]`)]) {
    kept.set(element.getAttribute(NUMBER) ?? '', element);
  }
}
