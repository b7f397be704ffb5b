import type { Budget } from './budget';
import { ofDocument } from './live';
import { createMarkup } from './markup';
import type { Block, Image, Link, PageSnapshot, Zone } from './page';
import { normalize, squeeze, weigh } from './text';
import { parseHttpUrl, plainHost } from './url';
import { type Draft, pardonChrome, walk } from './walk';

/** Blocks looked at on either side of the prose before they count as the rest of the page. */
const LEAD_BLOCKS = 30;
const TAIL_BLOCKS = 25;
const MAX_IMAGES = 60;
const MAX_ANCESTORS = 60;
/** Elements too small to be the article's container: its pictures stand beside them. */
const INLINE_CONTAINER = /^(?:p|span|font|ul|ol|li|blockquote|b|i|em|strong|a|center|tr|tbody|table)$/;

/** First and last prose draft of the article, and the element that holds them. */
interface Body {
  readonly container: Element;
  readonly first: number;
  readonly last: number;
}

/** A block's normalized text is made when first asked for: most blocks are never matched. */
class TextBlock implements Block {
  readonly index: number;
  readonly text: string;
  readonly element: Element;
  readonly tag: string;
  readonly linkChars: number;
  readonly anchors: readonly Element[];
  readonly zone: Zone;
  readonly prose: boolean;
  #norm: string | undefined;

  constructor(index: number, draft: Draft) {
    this.index = index;
    this.text = draft.text;
    this.element = draft.element;
    this.tag = draft.tag;
    this.linkChars = draft.linkChars;
    this.anchors = draft.anchors;
    this.zone = draft.zone;
    this.prose = draft.prose;
  }

  get norm(): string {
    this.#norm ??= normalize(this.text);
    return this.#norm;
  }
}

/**
 * Reads a page in one pass, without layout, without changing anything.
 *
 * @param document the live document, made steady (`steady.ts`), or an inert copy without names that stand in for others
 * @param url the page's address (an inert document does not know it)
 * @param budget nodes, characters and time allowed; when it ends, what was read so far is returned with `partial`
 */
export function snapshot(document: Document, url: string | URL, budget: Budget): PageSnapshot {
  const address = new URL(url);
  let { drafts, partial } = walk(document, budget);
  // Pages that show themselves by script only, looked at before (or without) it.
  if (!partial && !drafts.some((draft) => draft.prose)) ({ drafts, partial } = walk(document, budget, true));
  const markup = createMarkup(document, address);
  pardonChrome(drafts);
  let body = chooseBody(drafts);
  const documentTitle = squeeze(ofDocument(document, 'title')).slice(0, 500);
  const title = findHeadline(drafts, body, {
    document: documentTitle,
    og: (markup.meta('og:title')[0] ?? '').slice(0, 500),
    site: markup.meta('og:site_name')[0] ?? '',
  });
  body = widen(drafts, body, title.block);
  const container = body?.container ?? null;
  assignZones(drafts, body, title.block);

  const blocks = drafts.map((draft, index) => new TextBlock(index, draft));
  const prose = blocks.filter((block) => block.prose && block.zone === 'body');
  const linkCache = new Map<Block, readonly Link[]>();
  let images: readonly Image[] | undefined;

  return {
    document,
    url: address,
    host: plainHost(address),
    declaredLang: (ofDocument(document, 'documentElement')?.getAttribute('lang') ?? '').trim().toLowerCase(),
    documentTitle,
    headline: title.text,
    headlineBlock: title.block,
    blocks,
    zone: (...zones) => blocks.filter((block) => zones.includes(block.zone)),
    container,
    prose,
    proseChars: prose.reduce((sum, block) => sum + weigh(block.text), 0),
    partial,
    links(block) {
      let links = linkCache.get(block);
      if (!links) {
        links = block.anchors.flatMap((element) => {
          const target = parseHttpUrl(element.getAttribute('href'), address);
          const rel = element.getAttribute('rel') ?? '';
          return target ? [{ url: target, text: squeeze(element.textContent ?? ''), rel, element }] : [];
        });
        linkCache.set(block, links);
      }
      return links;
    },
    images() {
      images ??= readImages(container, address);
      return images;
    },
    ...markup,
  };
}

/**
 * The deepest element that holds at least 55 % of the prose outside navigation, comments and the like, with the
 * first and last prose in it.
 */
function chooseBody(drafts: readonly Draft[]): Body | null {
  if (!drafts.some((draft) => draft.prose && !draft.chrome)) {
    for (const draft of drafts) draft.chrome = false;
  }
  const weights = new Map<Element, { chars: number; depth: number; first: number; last: number }>();
  let total = 0;
  drafts.forEach((draft, index) => {
    if (!draft.prose || draft.chrome) return;
    total += draft.text.length;
    const path: Element[] = [];
    for (
      let node: Element | null = draft.element;
      node && path.length < MAX_ANCESTORS;
      node = parentOf(node)
    ) {
      path.push(node);
    }
    path.forEach((node, up) => {
      const entry = weights.get(node) ?? { chars: 0, depth: path.length - up, first: index, last: index };
      entry.chars += draft.text.length;
      entry.last = index;
      weights.set(node, entry);
    });
  });
  let best: Element | null = null;
  let depth = -1;
  for (const [element, entry] of weights) {
    if (entry.chars >= total * 0.55 && entry.depth > depth) {
      best = element;
      depth = entry.depth;
    }
  }
  while (best && INLINE_CONTAINER.test(best.localName)) {
    const parent = parentOf(best);
    if (!parent || !weights.has(parent)) break;
    best = parent;
  }
  const entry = best && weights.get(best);
  return best && entry ? { container: best, first: entry.first, last: entry.last } : null;
}

/**
 * Takes in prose between the headline and the body where that is more than a standfirst: texts are often spread
 * over several elements, with pictures or advertisements between.
 */
function widen(drafts: readonly Draft[], body: Body | null, headline: number): Body | null {
  if (!body || headline < 0 || headline > body.first) return body;
  const missed: number[] = [];
  for (let index = headline + 1; index < body.first; index++) {
    const draft = drafts[index];
    if (draft?.prose && !draft.chrome) missed.push(index);
  }
  const first = missed[0];
  if (first === undefined || missed.length < 3) return body;
  let container: Element = body.container;
  const target = drafts[first]?.element ?? null;
  for (let up = 0; up < MAX_ANCESTORS && !container.contains(target); up++) {
    const parent = parentOf(container);
    if (!parent) break;
    container = parent;
  }
  return { container, first, last: body.last };
}

/** Parent across open shadow roots. */
function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * The block that shows the headline: a heading, or else a line that reads like the page's title. What the title
 * says counts most, as site names, rubrics and lists of other articles are headings too.
 */
function findHeadline(
  drafts: readonly Draft[],
  body: Body | null,
  names: { document: string; og: string; site: string },
): { text: string; block: number } {
  const titles = [names.og, names.document].filter(Boolean).map(normalize);
  const site = normalize(names.site);
  const longest = Math.max(0, ...titles.map((title) => title.length)) + 40;
  let best = -1;
  let score = 0;
  drafts.forEach((draft, index) => {
    const { level, text } = draft;
    const heading = level > 0 && level <= 3;
    if (text.length > (heading ? 400 : longest) || (!heading && (text.length < 15 || draft.chrome))) return;
    if (!heading && body && (index > body.first || draft.prose)) return;
    const norm = normalize(text);
    const alike = titles.length > 0 ? Math.max(...titles.map((title) => likeness(norm, title))) : 0;
    const opens = norm.length >= 25 && titles.some((title) => title.startsWith(norm));
    if (heading ? level > 1 && alike < 0.25 : alike < 0.6 && !opens) return;
    let value = alike * 4 + (level === 1 ? 2 : heading ? 0.5 : 0) - index * 1e-5;
    if (body)
      value +=
        index <= body.first + 2
          ? 1 - Math.min(0.5, Math.abs(body.first - index) * 0.005)
          : index > body.last
            ? -2
            : 0;
    if (draft.chrome) value -= 1.5;
    if (norm === site) value -= 3;
    if (value > score) {
      best = index;
      score = value;
    }
  });
  const shown = drafts[best]?.text;
  return { text: (shown ?? squeeze(names.og || names.document)).slice(0, 500), block: best };
}

/** 0..1: how much of the longer of two lines the shorter one is, if it is a part of it; more at its start. */
function likeness(line: string, title: string): number {
  if (line.length < 4 || title.length < 4) return line === title ? 1 : 0;
  const [short, long] = line.length <= title.length ? [line, title] : [title, line];
  const at = long.indexOf(short);
  if (at < 0) return line.length >= 20 ? 0.8 * sharedWords(line, title) : 0;
  return Math.min(1, short.length / long.length + (at === 0 ? 0.15 : 0));
}

function sharedWords(line: string, title: string): number {
  const words = new Set(line.split(/[^\p{L}\p{N}]+/u));
  const others = new Set(title.split(/[^\p{L}\p{N}]+/u));
  let both = 0;
  for (const word of words) if (word.length > 2 && others.has(word)) both++;
  return both / Math.max(words.size, others.size);
}

/** Names every block's place relative to the prose. */
function assignZones(drafts: readonly Draft[], body: Body | null, headline: number): void {
  if (!body) return;
  const { first, last } = body;
  const leadFrom = headline >= 0 && headline < first ? headline : Math.max(0, first - LEAD_BLOCKS);
  drafts.forEach((draft, index) => {
    if (draft.chrome) draft.zone = 'chrome';
    else if (index >= first && index <= last) draft.zone = 'body';
    else if (index < leadFrom) draft.zone = 'before';
    else if (index < first) draft.zone = 'lead';
    else draft.zone = index <= last + TAIL_BLOCKS ? 'tail' : 'after';
  });
}

const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'src'];

function readImages(container: Element | null, base: URL): Image[] {
  const images: Image[] = [];
  for (const element of container?.querySelectorAll('img') ?? []) {
    const url = LAZY.map((name) => parseHttpUrl(element.getAttribute(name), base)).find(Boolean);
    if (url) images.push({ url, alt: squeeze(element.getAttribute('alt') ?? ''), element });
    if (images.length >= MAX_IMAGES) break;
  }
  return images;
}
