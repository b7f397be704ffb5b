import { type Budget, exhausted } from './budget';
import { createMarkup } from './markup';
import type { Block, Image, Link, PageSnapshot, Zone } from './page';
import { normalize, squeeze, UNSPACED } from './text';
import { parseHttpUrl, plainHost } from './url';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|button|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|label|legend|li|main|menu|nav|ol|option|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIP =
  /^(?:script|style|noscript|template|iframe|frame|object|embed|svg|math|canvas|video|audio|select|textarea|input|datalist|map|head|title)$/;
const CHROME_TAG = /^(?:nav|footer|aside|menu|dialog)$/;
const CHROME_ROLE = /^(?:navigation|contentinfo|complementary|search|menu|menubar|dialog|alertdialog)$/;
/** Class or id words of the surroundings of an article, matched as whole words of the attribute. */
const CHROME_NAME =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|area|section))?|disqus|related(?:-?(?:posts?|articles?|content|stories))?|sidebar|widget-area|site-footer|footer|nav(?:bar|igation)?|menu|recommend(?:ed|ations?)?|taboola|outbrain|newsletter|cookie|consent|popup|modal|promo|trending|most-?(?:read|popular))(?:$|[\s_-])/i;
const SENTENCE_END = /[.!?…:;。！？।؟۔]["'”’»」』)\]]*\s*$/;
/** Blocks looked at on either side of the prose before they count as the rest of the page. */
const LEAD_BLOCKS = 30;
const TAIL_BLOCKS = 25;
const MAX_IMAGES = 60;

type Draft = {
  -readonly [K in keyof Omit<Block, 'norm' | 'index'>]: Block[K];
} & { chrome: boolean };

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
 * @param document the live document or an inert copy
 * @param url the page's address (an inert document does not know it)
 * @param budget nodes, characters and time allowed; when it ends, what was read so far is returned with `partial`
 */
export function snapshot(document: Document, url: string | URL, budget: Budget): PageSnapshot {
  const address = new URL(url);
  const { drafts, partial } = walk(document, budget);
  const markup = createMarkup(document, address);
  const container = chooseContainer(drafts);
  const documentTitle = squeeze(document.title).slice(0, 500);
  const title = findHeadline(drafts, container, documentTitle, squeeze(markup.meta('og:title')[0] ?? ''));
  assignZones(drafts, container, title.block);

  const blocks = drafts.map((draft, index) => new TextBlock(index, draft));
  const prose = blocks.filter((block) => block.prose && block.zone === 'body');
  const linkCache = new Map<Block, readonly Link[]>();
  let images: readonly Image[] | undefined;

  return {
    document,
    url: address,
    host: plainHost(address),
    declaredLang: (document.documentElement?.getAttribute('lang') ?? '').trim().toLowerCase(),
    documentTitle,
    headline: title.text,
    headlineBlock: title.block,
    blocks,
    zone: (...zones) => blocks.filter((block) => zones.includes(block.zone)),
    container,
    prose,
    proseChars: prose.reduce((sum, block) => sum + block.text.length, 0),
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

/** Walks the visible text, cutting it into blocks at block-level elements and doubled line breaks. */
function walk(document: Document, budget: Budget): { drafts: Draft[]; partial: boolean } {
  const drafts: Draft[] = [];
  const root = document.body ?? document.documentElement;
  if (!root) return { drafts, partial: false };

  let text = '';
  let linkChars = 0;
  let anchors: Element[] = [];
  let owner: Element = root;
  let breaks = 0;
  let chromeDepth = 0;
  let anchorDepth = 0;

  const flush = (next: Element) => {
    const line = squeeze(text);
    if (line) {
      const tag = owner.localName;
      const dense = linkChars > line.length * 0.4;
      const long = line.length >= 80 || (line.length >= 25 && UNSPACED.test(line));
      drafts.push({
        text: line,
        element: owner,
        tag,
        linkChars,
        anchors,
        zone: 'after',
        chrome: chromeDepth > 0,
        prose: long && !dense && tag !== 'figcaption' && tag !== 'button' && SENTENCE_END.test(line),
      });
    }
    text = '';
    linkChars = 0;
    anchors = [];
    owner = next;
    breaks = 0;
  };

  // An explicit stack: hostile pages nest thousands deep.
  const stack: { node: Element; child: Node | null; block: boolean; chrome: boolean; anchor: boolean }[] = [];
  const enter = (node: Element) => {
    const tag = node.localName;
    const block = BLOCK.test(tag);
    if (block) flush(node);
    const chrome = isChrome(node, tag);
    if (chrome) chromeDepth++;
    const anchor = tag === 'a' && node.hasAttribute('href');
    if (anchor) {
      anchorDepth++;
      anchors.push(node);
    }
    const shadow = tag.includes('-') ? node.shadowRoot : null;
    stack.push({ node, child: (shadow ?? node).firstChild, block, chrome, anchor });
  };

  enter(root);
  let steps = 0;
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as (typeof stack)[number];
    const node = top.child;
    if (!node) {
      stack.pop();
      if (top.block) flush(nearestBlock(stack) ?? root);
      if (top.chrome) chromeDepth--;
      if (top.anchor) anchorDepth--;
      continue;
    }
    top.child = node.nextSibling;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (breaks > 0 && /\S/.test(data)) {
        if (breaks > 1) flush(owner);
        breaks = 0;
      }
      const room = Math.max(0, budget.chars);
      text += data.length > room ? data.slice(0, room) : data;
      budget.chars -= data.length;
      if (anchorDepth > 0) linkChars += squeeze(data).length;
    } else if (node.nodeType === 1) {
      budget.nodes--;
      const element = node as Element;
      if (element.localName === 'br') {
        breaks++;
        text += ' ';
      } else if (!SKIP.test(element.localName) && !isHidden(element)) {
        enter(element);
      }
    }
    if ((++steps & 127) === 0 && exhausted(budget)) {
      flush(root);
      return { drafts, partial: true };
    }
  }
  flush(root);
  return { drafts, partial: budget.nodes <= 0 || budget.chars <= 0 };
}

function nearestBlock(stack: readonly { node: Element; block: boolean }[]): Element | null {
  for (let i = stack.length - 1; i >= 0; i--) {
    const entry = stack[i];
    if (entry?.block) return entry.node;
  }
  return null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isChrome(element: Element, tag: string): boolean {
  if (CHROME_TAG.test(tag)) return true;
  if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'p' || tag === 'a') return false;
  const role = element.getAttribute('role');
  if (role && CHROME_ROLE.test(role)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && names.length < 400 && CHROME_NAME.test(names) && !element.querySelector('h1');
}

/** The deepest element that holds at least 55 % of the prose outside navigation, comments and the like. */
function chooseContainer(drafts: readonly Draft[]): Element | null {
  let prose = drafts.filter((draft) => draft.prose && !draft.chrome);
  if (prose.length === 0) prose = drafts.filter((draft) => draft.prose);
  if (prose.length === 0) return null;
  const weights = new Map<Element, { chars: number; depth: number }>();
  let total = 0;
  for (const draft of prose) {
    total += draft.text.length;
    const path: Element[] = [];
    for (let node: Element | null = draft.element; node && path.length < 60; node = parentOf(node))
      path.push(node);
    path.forEach((node, up) => {
      const entry = weights.get(node) ?? { chars: 0, depth: path.length - up };
      entry.chars += draft.text.length;
      weights.set(node, entry);
    });
  }
  let best: Element | null = null;
  let depth = -1;
  for (const [node, entry] of weights) {
    if (entry.chars >= total * 0.55 && entry.depth > depth) {
      best = node;
      depth = entry.depth;
    }
  }
  return best;
}

/** Parent across open shadow roots. */
function parentOf(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function findHeadline(
  drafts: readonly Draft[],
  container: Element | null,
  documentTitle: string,
  ogTitle: string,
): { text: string; block: number } {
  const titles = [ogTitle, documentTitle].filter(Boolean).map(normalize);
  let best = -1;
  let score = 0;
  drafts.forEach((draft, index) => {
    const level = /^h([1-3])$/.exec(draft.tag)?.[1] ?? headingLevel(draft.element);
    if (!level || draft.text.length > 400) return;
    const norm = normalize(draft.text);
    const named = norm.length > 8 && titles.some((title) => title.includes(norm) || norm.includes(title));
    const value =
      (named ? 4 : 0) +
      (level === '1' ? 2 : 0) +
      (container?.contains(draft.element) ? 0.5 : 0) -
      index * 1e-5;
    if (value > score && (named || level === '1')) {
      best = index;
      score = value;
    }
  });
  const shown = drafts[best]?.text;
  return { text: (shown ?? (ogTitle || documentTitle)).slice(0, 500), block: best };
}

/** Headings often hold a link or a span, so the text's own block may be a child of the heading. */
function headingLevel(element: Element): string | null {
  const heading = element.closest('h1,h2');
  return heading ? heading.localName.slice(1) : null;
}

/** Names every block's place relative to the prose. */
function assignZones(drafts: readonly Draft[], container: Element | null, headline: number): void {
  const inside = (draft: Draft) =>
    container !== null && (container === draft.element || contains(container, draft.element));
  let first = -1;
  let last = -1;
  drafts.forEach((draft, index) => {
    if (!draft.prose || draft.chrome || !inside(draft)) return;
    if (first < 0) first = index;
    last = index;
  });
  if (first < 0) return;
  const leadFrom = headline >= 0 && headline < first ? headline : Math.max(0, first - LEAD_BLOCKS);
  drafts.forEach((draft, index) => {
    if (index >= first && index <= last) draft.zone = draft.chrome ? 'chrome' : 'body';
    else if (draft.chrome) draft.zone = 'chrome';
    else if (index < leadFrom) draft.zone = 'before';
    else if (index < first) draft.zone = 'lead';
    else draft.zone = index <= last + TAIL_BLOCKS ? 'tail' : 'after';
  });
}

function contains(container: Element, element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (node === container) return true;
  return false;
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
