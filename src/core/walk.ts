import { type Budget, exhausted } from './budget';
import { ofDocument } from './live';
import type { Block } from './page';
import { unglued } from './seams';
import { squeeze, UNSPACED, weigh } from './text';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|button|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|label|legend|li|main|menu|nav|ol|option|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIP =
  /^(?:script|style|noscript|template|iframe|frame|object|embed|svg|math|canvas|video|audio|select|textarea|input|datalist|map|head|title)$/;
const CHROME_TAG = /^(?:nav|footer|aside|menu|dialog)$/;
const CHROME_ROLE = /^(?:navigation|contentinfo|complementary|search|menu|menubar|dialog|alertdialog)$/;
/** Class or id words of the surroundings of an article, matched as whole words of the attribute. */
const CHROME_NAME =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|area|section))?|disqus|related(?:-?(?:posts?|articles?|content|stories))?|sidebar|widget-area|site-footer|footer|nav(?:bar|igation)?|menu|recommend(?:ed|ations?)?|taboola|outbrain|newsletter|cookie|consent|popup|modal|promo|trending|most-?(?:read|popular))(?:$|[\s_-])/i;
/** Surroundings that may well hold more text than the article: they are never taken for it. */
const SURE_CHROME_NAME = /comment|disqus|cookie|consent|footer|related|recommend|taboola|outbrain/i;
const HEADING = /^h[1-6]$/;
const NO_PROSE = /^(?:h[1-6]|figcaption|button|caption|label|th|summary)$/;
const SENTENCE_END = /[.!?…:;。！？।؟۔։።។။]["'”’»」』)\]]*\s*$/;
/** Scripts that close no sentence with a mark. */
const THAI = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Shortest paragraph in the densest script, in characters. */
const SHORTEST = 25;
/** Shortest paragraph, in characters of Latin script. */
const MIN_PROSE = 80;
/** From this length on, a text without a closing mark is a paragraph all the same: a cut one, a list. */
const PROSE_WITHOUT_END = 200;
const MAX_NESTED_CHROME = 60;
/** Inline elements whose text belongs to the word beside it. */
const JOINED = /^(?:sub|sup|ruby|r[tbp]|wbr)$/;
const COUNT = /^\d[\d.,]*\s?[kKmM]?$/;

/** An element of the surroundings that the walk is inside of; `soft` ones are only named so. */
interface Chrome {
  readonly soft: boolean;
  /** Known by its class or id, not by what it is. */
  readonly byName: boolean;
  /** Its class and id. */
  readonly names: string;
  readonly outer: Chrome | null;
  /** Characters of prose inside. */
  prose: number;
  /** Found to hold the article after all. */
  pardoned: boolean;
}

/** A block in the making. */
export type Draft = {
  -readonly [K in keyof Omit<Block, 'norm' | 'index'>]: Block[K];
} & {
  /** Stands in the surroundings of the article. */
  chrome: boolean;
  readonly within: Chrome | null;
  /** Level of the heading it is in, 0 outside of headings. */
  readonly level: number;
};

/**
 * Walks the visible text in document order, cutting it into blocks at block-level elements and doubled line
 * breaks. Follows open shadow roots.
 *
 * @param hidden also reads elements that the markup hides
 */
export function walk(
  document: Document,
  budget: Budget,
  hidden = false,
): { drafts: Draft[]; partial: boolean } {
  const drafts: Draft[] = [];
  const root = ofDocument(document, 'body') ?? ofDocument(document, 'documentElement');
  if (!root) return { drafts, partial: false };

  let text = '';
  /** Where inline elements begin and end in the text. */
  let seams: number[] = [];
  const seam = (tag: string) => {
    if (text !== '' && !JOINED.test(tag) && seams.at(-1) !== text.length) seams.push(text.length);
  };
  let linkChars = 0;
  let anchors: Element[] = [];
  let owner: Element = root;
  let breaks = 0;
  let chrome: Chrome | null = null;
  let anchorDepth = 0;
  let level = 0;

  // An explicit stack: hostile pages nest thousands deep.
  const stack: Frame[] = [];
  const flush = (next: Element) => {
    const line = squeeze(text);
    if (line) {
      const prose = level === 0 && isProse(line, owner.localName, linkChars);
      for (let around = chrome; prose && around; around = around.outer) around.prose += line.length;
      drafts.push({
        text: prose || seams.length === 0 ? line : unglued(text, seams),
        element: owner,
        tag: owner.localName,
        linkChars,
        anchors,
        zone: 'after',
        chrome: false,
        within: chrome,
        level,
        prose,
      });
    }
    text = '';
    if (seams.length > 0) seams = [];
    linkChars = 0;
    // A link may hold several blocks, or open ahead of the line break that ends one.
    anchors = anchorDepth > 0 ? stack.flatMap((frame) => (frame.anchor ? [frame.node] : [])) : [];
    owner = next;
    breaks = 0;
  };

  let chromes = 0;
  const enter = (node: Element) => {
    const tag = node.localName;
    const block = BLOCK.test(tag);
    if (block) flush(node);
    else seam(tag);
    const kind = chromes < MAX_NESTED_CHROME ? chromeKind(node, tag) : null;
    if (kind) {
      chrome = {
        soft: kind === 'soft',
        byName: kind !== 'sure',
        names: `${node.getAttribute('class')} ${node.id}`,
        outer: chrome,
        prose: 0,
        pardoned: false,
      };
      chromes++;
    }
    const anchor = tag === 'a' && node.hasAttribute('href');
    if (anchor) {
      if (breaks > 1) flush(owner);
      anchorDepth++;
      anchors.push(node);
    }
    const heading = HEADING.test(tag) ? Number(tag[1]) : ariaLevel(node);
    const shadow = tag.includes('-') ? node.shadowRoot : null;
    let child: Node | null = (shadow ?? node).firstChild;
    if (tag === 'template') child = (node as HTMLTemplateElement).content?.firstChild ?? null;
    // What the page puts into a component stands where the component has its first slot.
    if (tag === 'slot') child = takeLight(stack) ?? child;
    const light = shadow ? node.firstChild : null;
    stack.push({ node, child, light, block, chrome: kind !== null, anchor, level });
    if (heading) level = heading;
  };

  enter(root);
  let steps = 0;
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as Frame;
    const node = top.child;
    if (!node) {
      stack.pop();
      if (top.block) flush(nearestBlock(stack) ?? root);
      else seam(top.node.localName);
      if (top.chrome) {
        chrome = (chrome as Chrome | null)?.outer ?? null;
        chromes--;
      }
      if (top.anchor) {
        anchorDepth--;
        if (!/\S/.test(text)) anchors = anchors.filter((anchor) => anchor !== top.node);
      }
      level = top.level;
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
      const read = data.length > room ? data.slice(0, room) : data;
      text += read;
      budget.chars -= data.length;
      if (anchorDepth > 0) linkChars += squeeze(read).length;
    } else if (node.nodeType === 1) {
      budget.nodes--;
      const element = node as Element;
      if (element.localName === 'br') {
        breaks++;
        text += ' ';
        budget.chars--;
      } else if (isShown(element, hidden)) {
        enter(element);
      }
    }
    if ((++steps & 127) === 0 && exhausted(budget)) {
      flush(root);
      return { drafts, partial: true };
    }
  }
  return { drafts, partial: budget.nodes <= 0 || budget.chars <= 0 };
}

interface Frame {
  readonly node: Element;
  /** The child to visit next. */
  child: Node | null;
  /** The first of the light children of a shadow host, until a slot shows them. */
  light: Node | null;
  readonly block: boolean;
  readonly chrome: boolean;
  readonly anchor: boolean;
  /** Heading level outside this element. */
  readonly level: number;
}

function takeLight(stack: readonly Frame[]): Node | null {
  for (let i = stack.length - 1; i >= 0; i--) {
    const frame = stack[i];
    if (frame?.light) {
      const { light } = frame;
      frame.light = null;
      return light;
    }
  }
  return null;
}

function nearestBlock(stack: readonly Frame[]): Element | null {
  for (let i = stack.length - 1; i >= 0; i--) {
    const entry = stack[i];
    if (entry?.block) return entry.node;
  }
  return null;
}

function isProse(line: string, tag: string, linkChars: number): boolean {
  if (NO_PROSE.test(tag) || linkChars > line.length * 0.4) return false;
  if (line.length < SHORTEST) return false;
  const weight = weigh(line);
  if (weight >= PROSE_WITHOUT_END) return true;
  return (
    (weight >= MIN_PROSE || UNSPACED.test(line)) &&
    (SENTENCE_END.test(line) || (line.length >= 60 && THAI.test(line)))
  );
}

function ariaLevel(element: Element): number {
  if (element.getAttribute('role') !== 'heading') return 0;
  return Number(element.getAttribute('aria-level')) === 1 ? 1 : 2;
}

function isShown(element: Element, hidden: boolean): boolean {
  const tag = element.localName;
  if (SKIP.test(tag)) return tag === 'template' && element.hasAttribute('shadowrootmode');
  if (hidden) return true;
  if (element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  return style === null || !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether an element is part of the surroundings: by what it is (`sure`) or by its name (`soft`: perhaps not). */
function chromeKind(element: Element, tag: string): 'sure' | 'named' | 'soft' | null {
  if (CHROME_TAG.test(tag)) return opensArticle(element, tag) ? null : 'sure';
  if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'p' || tag === 'a') return null;
  const role = element.getAttribute('role');
  if (role && CHROME_ROLE.test(role)) return 'sure';
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 2 || names.length > 400 || !CHROME_NAME.test(names)) return null;
  if (element.querySelector('h1')) return null;
  return SURE_CHROME_NAME.test(names) ? 'named' : 'soft';
}

/** The line of author and date is a `<footer>` to some publishing software, ahead of the text all the same. */
function opensArticle(element: Element, tag: string): boolean {
  const before = element.previousElementSibling;
  return (
    tag === 'footer' &&
    element.parentElement?.localName === 'article' &&
    (before === null || /^(?:h[1-6]|header)$/.test(before.localName))
  );
}

/**
 * Layout classes (`with-sidebar`) name whole pages. Where what is left over has hardly any text, an element that
 * is only named like surroundings and holds most of the prose is the article; so are its namesakes.
 */
export function pardonChrome(drafts: readonly Draft[]): void {
  let free = 0;
  let most: Chrome | null = null;
  const around = new Set<Chrome>();
  for (const draft of drafts) {
    if (!draft.prose) continue;
    if (!draft.within) free += draft.text.length;
    for (let chrome = draft.within; chrome; chrome = chrome.outer) around.add(chrome);
  }
  for (const chrome of around) {
    if (chrome.soft && chrome.prose > Math.max(free * 2, most?.prose ?? 0)) most = chrome;
  }
  if (most) {
    for (let chrome: Chrome | null = most; chrome; chrome = chrome.outer) chrome.pardoned = true;
    for (const chrome of around) if (chrome.soft && chrome.names === most.names) chrome.pardoned = true;
  }
  for (const draft of drafts) {
    // A count of comments under the headline is named like the comments themselves.
    const count = draft.text.length <= 10 && COUNT.test(draft.text);
    for (let chrome = draft.within; chrome; chrome = chrome.outer) {
      if (!chrome.pardoned && !(count && chrome.byName && chrome.prose === 0)) draft.chrome = true;
    }
  }
}
