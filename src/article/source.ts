import { type Line, readLines } from './lines';
import { isChrome } from './names';
import type { SourceLine } from './work';

/** A part of the page with this share of its prose is no side matter, whatever its name. */
const SIDE_SHARE = 0.3;

const BESIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'menu', 'button', 'dialog']);

/** All lines of a prepared page but those of navigation and footer; the same in every clone. */
export function readPage(root: Element): Line[] {
  return readLines(root, true, BESIDE);
}

/** Reads the prepared page, telling prose from its surroundings. */
export function readSource(root: Element): SourceLine[] {
  const lines = readPage(root);
  const holders = new Map<Element, Element | null>();
  const sums = new Map<Element, number>();
  let total = 0;
  const prose = lines.map((line) => line.prose);
  const holder = lines.map((line) => chromeHolder(line.element, root, holders));
  lines.forEach((line, i) => {
    if (!prose[i] || line.hidden) return;
    total += line.text.length;
    for (let node = holder[i] ?? null; node; node = chromeHolder(node.parentElement, root, holders)) {
      sums.set(node, (sums.get(node) ?? 0) + line.text.length);
    }
  });
  const aside = (start: Element | null): boolean => {
    for (let node = start; node; node = chromeHolder(node.parentElement, root, holders)) {
      if ((sums.get(node) ?? 0) < total * SIDE_SHARE || node.localName === 'footer') return true;
    }
    return false;
  };
  return lines.map((line, i) => ({
    line,
    text: line.text,
    prose: prose[i] ?? false,
    chrome: aside(holder[i] ?? null),
  }));
}

/** Prose that is shown and belongs to no surroundings: what an article can be made of. */
export function isRunning({ line, prose, chrome }: SourceLine): boolean {
  return prose && !chrome && !line.hidden;
}

/** What stood above the lines' elements, up to the root: Readability takes the tree apart. */
export function parentsOf(source: readonly SourceLine[], root: Element): Map<Element, Element> {
  const parents = new Map<Element, Element>();
  for (const { line } of source) {
    let node = line.element;
    for (let up = node.parentElement; up && node !== root && !parents.has(node); up = node.parentElement) {
      parents.set(node, up);
      node = up;
    }
  }
  return parents;
}

/** The nearest element from here upwards that belongs to the surroundings by its name. */
function chromeHolder(
  start: Element | null,
  root: Element,
  memo: Map<Element, Element | null>,
): Element | null {
  const path: Element[] = [];
  let found: Element | null = null;
  for (let node = start; node && node !== root; node = node.parentElement) {
    const known = memo.get(node);
    if (known !== undefined) {
      found = known;
      break;
    }
    path.push(node);
    if (isChrome(node)) {
      found = node;
      break;
    }
  }
  for (const node of path) memo.set(node, found);
  return found;
}

/** Characters of the lines. */
export function charsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}
