import { boilerplate, namesOf, softName } from '../names';
import { notedIds } from '../notes';
import { isRecipePart } from '../recipe';
import { isRunning } from '../source';
import type { SourceLine, Work } from '../work';
import { bin, both } from './model';

/** A part of the page that the extractor left out: the largest element that holds nothing it kept. */
export interface Piece {
  readonly top: Element;
  /** Where its lines stand in {@link Work.source}. */
  readonly lines: readonly number[];
  /** Part of the article without question: notes that marks in the text lead to, what a recipe is made of. */
  readonly sure: boolean;
}

/** Shorter pieces are labels. */
const MIN_CHARS = 25;
const MAX_PIECES = 400;
const SIDE = new Set(['widget', 'share', 'related', 'newsletter', 'author', 'comments', 'ad']);

/** The parts of the page that are not in `kept`, in order. */
export function piecesOf({ source, parents, body }: Work, kept: ReadonlySet<string>): Piece[] {
  const noted = body ? notedIds(body) : new Set<string>();
  // Elements above something kept: a piece is the largest below them.
  const holding = new Set<Element>();
  for (const { line, text } of source) {
    if (!kept.has(text)) continue;
    for (let node: Element | undefined = line.element; node && !holding.has(node); node = parents.get(node))
      holding.add(node);
  }
  const pieces = new Map<Element, number[]>();
  source.forEach(({ line, text }, i) => {
    if (kept.has(text) || holding.has(line.element)) return;
    let top = line.element;
    for (let up = parents.get(top); up && !holding.has(up); up = parents.get(top)) top = up;
    const list = pieces.get(top);
    if (list) list.push(i);
    else if (pieces.size < MAX_PIECES) pieces.set(top, [i]);
  });
  const found: Piece[] = [];
  for (const [top, lines] of pieces) {
    let chars = 0;
    let chrome = 0;
    let links = 0;
    let prose = false;
    for (const i of lines) {
      const entry = source[i];
      if (!entry) continue;
      chars += entry.text.length;
      links += entry.line.linkChars;
      prose ||= entry.prose;
      if (entry.chrome) chrome += entry.text.length;
    }
    if (noted.size > 0 && lines.some((i) => isNoted(source[i], top, parents, noted))) {
      found.push({ top, lines, sure: true });
      continue;
    }
    if (isRecipe(lines, source, top, parents, chars)) {
      found.push({ top, lines, sure: true });
      continue;
    }
    // Menus and lists of other articles.
    if (links > chars * 0.5 && !prose) continue;
    // Surroundings that say by their name whose they are are never asked about.
    if (chrome > chars * 0.5 && SIDE.has(boilerplate(namesOf(top)) ?? '')) continue;
    if (chars >= MIN_CHARS && !lines.every((i) => source[i]?.line.caption))
      found.push({ top, lines, sure: false });
  }
  return found;
}

/** Most of it are lists in what a recipe is made of. */
function isRecipe(
  lines: readonly number[],
  source: Work['source'],
  top: Element,
  parents: Work['parents'],
  chars: number,
): boolean {
  const own = lines.filter((i) => {
    let node = source[i]?.line.element;
    if (!node?.closest('li')) return false;
    for (; node; node = node === top ? undefined : parents.get(node)) if (isRecipePart(node)) return true;
    return false;
  });
  const held = own.reduce((sum, i) => sum + (source[i]?.text.length ?? 0), 0);
  return own.length > 1 && held > chars / 2;
}

/** In or around the line, up to its piece, is what a mark leads to. */
function isNoted(
  entry: SourceLine | undefined,
  top: Element,
  parents: ReadonlyMap<Element, Element>,
  ids: ReadonlySet<string>,
): boolean {
  if (!entry) return false;
  const { element } = entry.line;
  for (let node: Element | undefined = element; node; node = node === top ? undefined : parents.get(node))
    if (ids.has(node.id)) return true;
  return [...element.querySelectorAll('[id]')].some(({ id }) => ids.has(id));
}

const TAGS =
  /^(?:article|aside|blockquote|details|div|dl|figure|h[1-6]|header|li|main|ol|p|pre|section|span|table|tbody|td|tr|ul)$/;

/**
 * Describes what the extractor left out: where it stands to what was kept, whether it is built like that, what it is
 * made of, and how much of its vocabulary the kept text shares.
 *
 * @returns the names of the features that hold, one list for each piece
 */
export function describePieces(work: Work, kept: ReadonlySet<string>, pieces: readonly Piece[]): string[][] {
  if (pieces.length === 0) return [];
  const { source, parents, vocabulary } = work;
  const signature = signatures();
  const first = source.findIndex((entry) => entry.prose && !entry.chrome && kept.has(entry.text));
  const last = source.findLastIndex((entry) => entry.prose && !entry.chrome && kept.has(entry.text));
  const headline = source.findLastIndex(
    ({ line }, i) =>
      i <= Math.max(first, 0) &&
      (line.element.localName === 'h1' || parents.get(line.element)?.localName === 'h1'),
  );
  let keptChars = 0;
  let prose = 0;
  const holders = new Map<Element, number>();
  const alike = new Set<string>();
  source.forEach((entry) => {
    const is = kept.has(entry.text);
    if (isRunning(entry)) prose += entry.text.length;
    if (!is) return;
    if (entry.prose) keptChars += entry.text.length;
    let node: Element | undefined = entry.line.element;
    for (let up = 0; node && up < 4; up++) {
      alike.add(signature(node));
      node = parents.get(node);
      if (node) holders.set(node, (holders.get(node) ?? 0) + entry.text.length);
    }
  });
  let keptWords: Set<string> | undefined;
  const wide = wideRange(
    work,
    kept,
    (element) => alike.has(signature(element)),
    first,
    last,
    headline,
    keptChars,
    prose,
  );
  const coverage = bin('covered', keptChars / Math.max(1, prose), [0.25, 0.5, 0.75, 0.9]);
  return pieces.map(({ top, lines }) => {
    const found: string[] = [];
    const add = (...features: string[]) => {
      for (const feature of features) found.push(feature);
    };
    let chars = 0;
    let proseChars = 0;
    let linkChars = 0;
    let chrome = 0;
    let hidden = 0;
    let items = 0;
    let sentences = 0;
    let headings = 0;
    const words = new Set<string>();
    for (const i of lines) {
      const entry = source[i] as SourceLine;
      const { length } = entry.text;
      chars += length;
      linkChars += entry.line.linkChars;
      if (entry.prose) proseChars += length;
      if (entry.chrome) chrome += length;
      if (entry.line.hidden) hidden += length;
      if (/^(?:li|td|th|dt|dd)$/.test(entry.line.element.localName)) items += length;
      if (/[.!?。！？]["'”’»)]*$/.test(entry.text)) sentences += length;
      if (/^h[1-6]$/.test(entry.line.element.localName)) headings++;
      if (words.size < 600) for (const word of vocabulary.wordsOf(entry.text)) words.add(word);
    }
    const begin = lines[0] ?? 0;
    const place =
      begin < first
        ? begin > headline && headline >= 0
          ? 'lead'
          : 'before'
        : begin > last
          ? 'after'
          : 'between';
    const size = bin('chars', chars, [60, 120, 250, 500, 1000, 2500]);
    const proseBin = bin('prose', proseChars / chars, [0.01, 0.3, 0.5, 0.7, 0.9]);
    const linkBin = bin('links', linkChars / chars, [0.01, 0.1, 0.25, 0.5]);
    add(size, proseBin, linkBin, `place=${place}`, coverage, both(coverage, place));
    add(both(place, proseBin), both(place, linkBin), both(place, size), both(proseBin, linkBin));
    const parent = parents.get(top);
    const held = bin(
      'held',
      ((parent && holders.get(parent)) ?? 0) / Math.max(1, keptChars),
      [0.001, 0.1, 0.5, 0.9],
    );
    add(held, both(held, place), both(held, proseBin));
    const tag = TAGS.test(top.localName) ? top.localName : 'other';
    add(`tag=${tag}`, both(`tag=${tag}`, place));
    // Mostly prose with few links, where the article is: the plain rule, which the rest refines.
    const plain = linkChars <= chars * 0.3 && proseChars >= chars * 0.5;
    const inside = begin >= wide[0] && begin <= wide[1];
    if (plain) add('plain', both('plain', place), `plain&${inside ? 'inside' : 'outside'}`);
    if (inside) add('inside', both('inside', proseBin));
    const similar = alike.has(signature(top));
    if (similar) add('alike', both('alike', place), both('alike', proseBin), both('alike', coverage));
    if (chrome > chars * 0.5) add('chrome', both('chrome', place));
    if (hidden > chars * 0.5) add('hidden', both('hidden', place), both('hidden', proseBin));
    if (items > chars * 0.5) add('items', both('items', place), both('items', linkBin));
    if (sentences > chars * 0.5) add('sentences', both('sentences', place));
    if (headings > 0) add(bin('headings', headings, [2, 4]), both('headings', place));
    const distance = begin < first ? first - (lines.at(-1) ?? begin) : begin > last ? begin - last : 0;
    if (distance > 0) add(bin(`far-${place}`, distance, [2, 4, 8, 20, 60]));
    let reason = '';
    let soft = '';
    let node: Element | undefined = top;
    for (let up = 0; node && up < 3; up++, node = parents.get(node)) {
      const names = namesOf(node);
      if (names === '') continue;
      reason ||= boilerplate(names) ?? '';
      if (up < 2) soft ||= softName(names) ?? '';
    }
    if (reason) add(`name=${reason}`, both(`name=${reason}`, place));
    if (soft) add(`soft=${soft}`);
    if (words.size >= 6) {
      // Made where it is asked for: on most pages all that was left out are labels.
      keptWords ??= new Set(source.flatMap(({ text }) => (kept.has(text) ? vocabulary.wordsOf(text) : [])));
      let shared = 0;
      for (const word of words) if (keptWords.has(word)) shared++;
      const common = bin('common', shared / words.size, [0.1, 0.2, 0.35, 0.5, 0.7]);
      add(common, both(common, place), both(common, size));
    }
    const head = source[begin];
    const kind = head && work.words.kindOfLine(head.line);
    if (kind) add(`kind=${kind}`);
    if (lines.length > 1) {
      const mean = chars / lines.length;
      add(bin('mean', mean, [30, 60, 120, 240]), `${bin('mean', mean, [30, 60, 120, 240])}&${place}`);
    }
    return found;
  });
}

/** Below this share of the page's prose the extractor is taken to have settled on one section of several. */
const COVERED = 0.5;

/** The range of lines that the article covers, counting in sections like the kept one where too little was kept. */
function wideRange(
  { source, parents }: Work,
  kept: ReadonlySet<string>,
  isAlike: (element: Element) => boolean,
  first: number,
  last: number,
  headline: number,
  keptChars: number,
  prose: number,
): [number, number] {
  let from = first;
  let to = last;
  if (keptChars >= prose * COVERED) return [from, to];
  source.forEach((entry, i) => {
    if (!isRunning(entry) || kept.has(entry.text)) return;
    const parent = parents.get(entry.line.element);
    const similar = isAlike(entry.line.element) && parent !== undefined && isAlike(parent);
    const before = i < first && i > headline && headline >= 0;
    if (!before && !similar) return;
    if (i < from && i > headline) from = i;
    if (i > to) to = i;
  });
  return [from, to];
}

/** Tag and class of an element: siblings with the same are built alike. Each element is asked once. */
function signatures(): (element: Element) => string {
  const known = new Map<Element, string>();
  return (element) => {
    let found = known.get(element);
    if (found === undefined) {
      found = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      known.set(element, found);
    }
    return found;
  };
}
