import { isChrome } from '../names';
import { readPage } from '../source';
import { bodyLines, keptTexts, type SourceLine, type Step, type Work } from '../work';
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
  const kept = keptTexts(work);
  const { source } = work;
  const wanted = (entry: SourceLine) => entry.prose && !entry.chrome && !kept.has(entry.text);
  if (!source.some(wanted)) return;
  if (widen && missesAll(work, kept)) {
    const other = densest(work);
    if (other) {
      work.removals.add('coverage', body.textContent ?? '');
      work.body = other;
      work.attempt = 'densest';
      work.lines = null;
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
  // A second clone is costly; it is made only where something is missing that would be put back.
  if (!source.slice(range[0], range[1] + 1).some(wanted)) return;
  insert(work, body, kept, range);
  work.lines = null;
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
  const lines = readPage(root);
  if (lines.length !== work.source.length) return;
  // Elements of the page above something kept: restored pieces are the largest below them.
  const holding = new Set<Element>([root]);
  for (const line of lines) {
    if (!kept.has(line.text)) continue;
    for (let node: Element | null = line.element; node && !holding.has(node); node = node.parentElement)
      holding.add(node);
  }
  const places = new Map<string, Element>();
  for (const line of bodyLines(work)) places.set(line.text, line.element);
  const pieces = new Map<Element, { entries: SourceLine[]; after: Element | null }>();
  let after: Element | null = null;
  lines.forEach((line, i) => {
    const entry = work.source[i];
    if (!entry) return;
    after = (kept.has(entry.text) ? places.get(entry.text) : null) ?? after;
    if (i < first || i > last || entry.chrome || kept.has(entry.text) || holding.has(line.element)) return;
    let top = line.element;
    while (top.parentElement && !holding.has(top.parentElement)) top = top.parentElement;
    const piece = pieces.get(top);
    if (piece) piece.entries.push(entry);
    else pieces.set(top, { entries: [entry], after });
  });
  const tails = new Map<Element | null, Element>();
  for (const [top, { entries, after: anchor }] of pieces) {
    if (!worthwhile(top, entries)) continue;
    const copy = cleanCopy(top, body.ownerDocument);
    const before = tails.get(anchor) ?? (anchor && outermost(anchor, body));
    if (before) before.after(copy);
    else (body.firstElementChild ?? body).prepend(copy);
    tails.set(anchor, copy);
  }
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

const SCRAP = 'script,style,noscript,input,select,textarea';

function cleanCopy(piece: Element, document: Document): Element {
  const copy = document.importNode(piece, true);
  for (const element of [...copy.querySelectorAll('*')]) {
    if (copy.contains(element) && (isChrome(element) || element.matches(SCRAP))) element.remove();
  }
  for (const element of [copy, ...copy.querySelectorAll('[hidden],[style]')]) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
  return copy;
}

const INSIDE = 'li,ul,ol,dl,dt,dd,table,blockquote,figure,pre,details';

/** The list, table or quotation around an element, so that nothing is set inside it. */
function outermost(element: Element, body: Element): Element {
  let top = element;
  for (let node: Element | null = element; node && node !== body; node = node.parentElement) {
    if (node.matches(INSIDE)) top = node;
  }
  return top;
}
