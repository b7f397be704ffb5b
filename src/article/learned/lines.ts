import type { Line } from '../lines';
import { boilerplate, namesOf, softName } from '../names';
import { isDateLine } from '../steps/lead';
import { isCount, type WordIndex } from '../words';
import { bin, both } from './model';
import type { Vocabulary } from './vocabulary';

const MAX_UP = 5;
const HEADING = /^h[1-6]$/;
const SENTENCE = /[.!?…。！？।؟۔]["'”’»」』)\]]*$/;
const ARROW = /[→›»➡⏩►▶👉]|>>/u;
const SYMBOL = /\p{Extended_Pictographic}/u;
/** All that {@link SYMBOL} finds is among it; most texts have none. */
const BEYOND_LATIN = /[^\0-\xa8\xaa-\xad\xaf-\u024f]/;

/** What is known about the article that its lines stand in. */
export interface LineContext {
  readonly body: Element;
  readonly words: WordIndex;
  readonly vocabulary: Vocabulary;
  readonly site: string;
  readonly authors: readonly string[];
}

/**
 * Describes each line of an article by its form, its place, the names around it, and how much of its vocabulary the
 * rest of the text shares.
 *
 * @returns the names of the features that hold, one list for each line; null for prose and headings among prose, which are not in doubt
 */
export function describeLines(lines: readonly Line[], context: LineContext): (string[] | null)[] {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const prose = lines.map((line) => line.prose);
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const main = mainParent(lines, prose);
  const vocabulary = new SharedWords(lines, context.vocabulary);
  const names = new Map<Element, { reason: string; soft: string }>();
  const headings = lines.map((line) => HEADING.test(tagOf(line)));
  let behind = total;
  let heading = -1;
  const lastHeading = headings.lastIndexOf(true);
  return lines.map((line, i) => {
    const found: string[] = [];
    const add = (...features: string[]) => {
      for (const feature of features) found.push(feature);
    };
    const { text } = line;
    if (headings[i]) heading = i;
    const among = prose[i - 1] && prose[i + 1];
    if (line.element.parentElement === main && (headings[i] || prose[i]) && among) {
      behind -= text.length;
      return null;
    }
    const place = i < first ? 'front' : i > last ? 'back' : 'mid';
    const tag = tagOf(line);
    const size = bin('len', text.length, [15, 30, 60, 100, 160, 260, 500]);
    const links = bin('link', line.linkShare, [0.001, 0.2, 0.5, 0.8]);
    const rest = bin('rest', behind / total, [0.02, 0.05, 0.1, 0.2, 0.4]);
    behind -= text.length;
    const inMain =
      line.element.parentElement === main ? 'main' : main.contains(line.element) ? 'below' : 'out';
    add(size, links, rest, `tag=${tag}`, `place=${place}`, `in=${inMain}`);
    add(
      both(size, links),
      both(place, links),
      both(place, size),
      both(place, `tag=${tag}`),
      both(inMain, place),
    );
    add(bin('at', i, [1, 2, 3, 6, 12]), bin('end', lines.length - 1 - i, [1, 2, 3, 6, 12]));
    const full = SENTENCE.test(text) ? 'stop' : text.endsWith(':') ? 'colon' : 'open';
    add(`close=${full}`, both(`close=${full}`, size), both(`close=${full}`, rest));
    const { reason, soft } = namesAround(line.element, context.body, names);
    if (reason) add(`name=${reason}`, both(`name=${reason}`, size));
    if (soft) add(`soft=${soft}`);
    const before = lines[i - 1];
    const after = lines[i + 1];
    add(`prev=${formOf(before, headings[i - 1])}`, `next=${formOf(after, headings[i + 1])}`);
    if (headings[i]) add(`heading&next=${formOf(after, headings[i + 1])}`, both('heading', rest));
    const emphasis = emphasisOf(line);
    if (emphasis) add(`emph=${emphasis}`, both(`emph=${emphasis}`, rest));
    const shared = vocabulary.shared(i);
    if (shared !== null) {
      const common = bin('shared', shared, [0.15, 0.3, 0.45, 0.6, 0.75]);
      add(common, both(common, rest), both(common, inMain), both(common, size));
    }
    if (heading >= 0) {
      add(bin('since', i - heading, [1, 2, 4, 8]));
      if (heading === lastHeading) add(both('lastsec', rest));
      const title = lines[heading];
      const kind = title && context.words.kindOfLine(title);
      if (kind) add(`under=${kind}`);
    }
    const kind = context.words.kindOfLine(line);
    if (kind) add(`kind=${kind}`, both(`kind=${kind}`, rest));
    const { norm } = line;
    if (text.length < 400 && context.words.pitches(line)) add('pitch', both('pitch', size));
    if (context.words.startsReadAlso(norm)) add('readalso', both('readalso', links));
    if (isDateLine(norm)) add('date');
    if (isCount(norm)) add('count');
    if (text.includes('©')) add('copyright');
    if (text.includes('|')) add('bar');
    if (/@|https?:|www\./.test(text)) add('address');
    if (ARROW.test(text)) add('arrow');
    else if (BEYOND_LATIN.test(text) && SYMBOL.test(text)) add('symbol');
    if (/^[*†]/.test(text)) add('note');
    if (/^[([].*[)\]]$/.test(text)) add('bracketed');
    if (text.endsWith('?')) add('question');
    if (text.endsWith('!')) add('exclaims');
    if (isCapitals(text)) add('capitals');
    if (context.site && norm.includes(context.site)) add('site', both('site', rest));
    if (context.authors.some((name) => norm.includes(name)))
      add('author', both('author', rest), both('author', place));
    return found;
  });
}

/** The element that directly holds most of the prose. */
function mainParent(
  lines: readonly Line[],
  prose: readonly boolean[],
): Element | { contains(e: Element): boolean } {
  const chars = new Map<Element, number>();
  let best: Element | null = null;
  lines.forEach((line, i) => {
    const parent = line.element.parentElement;
    if (!prose[i] || !parent) return;
    const sum = (chars.get(parent) ?? 0) + line.text.length;
    chars.set(parent, sum);
    if (!best || sum > (chars.get(best) ?? 0)) best = parent;
  });
  return best ?? { contains: () => false };
}

const TAGS =
  /^(?:h[1-6]|li|p|td|th|dt|dd|blockquote|pre|div|span|section|article|summary|address|footer|header|aside|center|figure)$/;

/** What kind of block holds the line. */
export function tagOf(line: Line): string {
  let node: Element | null = line.element;
  for (let up = 0; node && up < 3; up++, node = node.parentElement) {
    const tag = node.localName;
    if (HEADING.test(tag) || tag === 'li' || tag === 'blockquote' || tag === 'dt' || tag === 'dd') return tag;
    if (tag === 'tr' || tag === 'table') return 'td';
  }
  const tag = line.element.localName;
  return TAGS.test(tag) ? tag : 'other';
}

function formOf(line: Line | undefined, heading: boolean | undefined): string {
  if (!line) return 'none';
  if (heading) return 'heading';
  if (line.prose) return 'prose';
  if (line.linkShare > 0.6) return 'link';
  return line.text.length < 60 ? 'short' : 'long';
}

/** Boilerplate names on the way up to the body, the nearest first. */
export function namesAround(
  element: Element,
  stop: Element | null,
  memo: Map<Element, { reason: string; soft: string }>,
): { reason: string; soft: string } {
  const known = memo.get(element);
  if (known) return known;
  let reason = '';
  let soft = '';
  let node: Element | null = element;
  for (let up = 0; node && node !== stop && up < MAX_UP; up++, node = node.parentElement) {
    const text = namesOf(node);
    if (text === '') continue;
    reason ||= boilerplate(text) ?? '';
    soft ||= softName(text) ?? '';
  }
  const found = { reason, soft };
  memo.set(element, found);
  return found;
}

function isCapitals(text: string): boolean {
  if (text.length < 4 || /[a-z]/.test(text)) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The whole line in one italic, bold or small element. */
function emphasisOf(line: Line): string {
  const node = line.texts.find((text) => text.data.trim() !== '')?.parentElement;
  if (!node || node === line.element) return '';
  const holder = node.closest('em,i,strong,b,small,sup');
  if (!holder || !line.element.contains(holder) || holder === line.element) return '';
  if ((holder.textContent ?? '').trim().length < line.text.length * 0.9) return '';
  return holder.localName === 'i' ? 'em' : holder.localName === 'b' ? 'strong' : holder.localName;
}

const MIN_WORDS = 4;

/** Which words of a line come back in other lines. */
class SharedWords {
  readonly #words: readonly (readonly string[])[];
  readonly #counts = new Map<string, number>();

  constructor(lines: readonly Line[], vocabulary: Vocabulary) {
    this.#words = lines.map(({ text }) => vocabulary.wordsOf(text));
    for (const list of this.#words)
      for (const word of list) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** Share of the line's longer words that other lines have too; null where it has too few. */
  shared(index: number): number | null {
    const list = this.#words[index] ?? [];
    if (list.length < MIN_WORDS) return null;
    return list.filter((word) => (this.#counts.get(word) ?? 0) > 1).length / list.length;
  }
}
