import { normalize, squeeze, UNSPACED, WORD_CHARS } from '../core/text';

const BLOCK = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol option p pre search section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SKIP = new Set(
  'script style noscript template iframe frame object embed svg canvas video audio select textarea input datalist map head title'.split(
    ' ',
  ),
);
const SENTENCE_END = /[.!?…:;。！？।؟۔]["'”’»」』)\]]*\s*$/;
const MEDIA = 'img,picture,video,audio,math,table,hr,iframe';

/** A run of visible text between two block boundaries or line breaks. */
export class Line {
  /** The block-level element that holds the text. */
  readonly element: Element;
  readonly text: string;
  /** Characters of `text` inside links. */
  readonly linkChars: number;
  readonly texts: readonly Text[];
  /** In a caption of a figure, or a caption of a table. */
  readonly caption: boolean;
  /** Hidden by an attribute or an inline style. */
  readonly hidden: boolean;
  #norm: string | undefined;
  #letters: string | undefined;

  constructor(
    element: Element,
    text: string,
    linkChars: number,
    texts: readonly Text[],
    caption: boolean,
    hidden: boolean,
  ) {
    this.element = element;
    this.text = text;
    this.linkChars = linkChars;
    this.texts = texts;
    this.caption = caption;
    this.hidden = hidden;
  }

  /** `normalize(text)`, made on first use. */
  get norm(): string {
    this.#norm ??= normalize(this.text);
    return this.#norm;
  }

  /** Letters and digits only, lower case: for telling whether two lines say the same. Made on first use. */
  get letters(): string {
    this.#letters ??= letters(this.text);
    return this.#letters;
  }

  get linkShare(): number {
    return this.linkChars / this.text.length;
  }

  /** Long enough, ending like a sentence, few links: a paragraph of a story. */
  get prose(): boolean {
    const { text } = this;
    if (this.caption || this.linkChars > text.length * 0.4) return false;
    return (text.length >= 80 || (text.length >= 25 && UNSPACED.test(text))) && SENTENCE_END.test(text);
  }
}

const NOTHING: ReadonlySet<string> = new Set();
/** Elements visited at most; a hostile page ends here. */
const MAX_NODES = 150_000;

/**
 * Cuts the text under `root` into lines, in one walk without recursion (hostile pages nest thousands deep).
 *
 * @param withHidden also read what attributes hide; such lines are marked
 * @param beside names of elements to pass over
 */
export function readLines(
  root: ParentNode & Node,
  withHidden = false,
  beside: ReadonlySet<string> = NOTHING,
): Line[] {
  const lines: Line[] = [];
  let raw = '';
  let linkChars = 0;
  let texts: Text[] = [];
  // A fragment has no element of its own; text directly in it is given to its first element.
  const top = (root.nodeType === 1 ? root : root.firstElementChild) as Element | null;
  if (!top) return lines;
  const concealing = concealed(root);
  let owner: Element = top;
  let anchors = 0;
  let captions = 0;
  let hidden = 0;
  const flush = (next: Element) => {
    if (texts.length > 0) {
      const text = squeeze(raw);
      if (text)
        lines.push(new Line(owner, text, Math.min(linkChars, text.length), texts, captions > 0, hidden > 0));
      texts = [];
    }
    raw = '';
    linkChars = 0;
    owner = next;
  };
  let node: Node | null = root.firstChild;
  for (let steps = 0; node && steps < MAX_NODES; steps++) {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      raw += data;
      texts.push(node as Text);
      if (anchors > 0) linkChars += squeeze(data).length;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br') flush(owner);
      else if (tag === 'td' || tag === 'th') raw += ' ';
      const hides = concealing?.has(element) ?? false;
      if (!SKIP.has(tag) && !beside.has(tag) && (withHidden || !hides) && element.firstChild) {
        if (BLOCK.has(tag)) flush(element);
        if (tag === 'a' && element.hasAttribute('href')) anchors++;
        if (tag === 'figcaption' || tag === 'caption') captions++;
        if (hides) hidden++;
        node = element.firstChild;
        continue;
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node as Element);
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  flush(top);
  return lines;

  function leave(element: Element): void {
    const tag = element.localName;
    if (BLOCK.has(tag)) {
      flush(element);
      owner = nearestBlock(element.parentElement) ?? (top as Element);
    }
    if (tag === 'a' && element.hasAttribute('href')) anchors--;
    if (tag === 'figcaption' || tag === 'caption') captions--;
    if (hidden > 0 && concealing?.has(element)) hidden--;
  }
}

function nearestBlock(element: Element | null): Element | null {
  let node = element;
  while (node && !BLOCK.has(node.localName) && node.localName !== 'td' && node.localName !== 'th') {
    node = node.parentElement;
  }
  return node;
}

/** The elements below a root that attributes hide; null where there are none. */
function concealed(root: ParentNode): Set<Element> | null {
  const found = new Set<Element>();
  for (const element of root.querySelectorAll('[hidden],[style]')) if (isHidden(element)) found.add(element);
  return found.size > 0 ? found : null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/**
 * Takes a line out of the tree: its element where nothing else stands in it, with parents that would stay
 * empty, else its text nodes and the line break behind them.
 *
 * @param stop element that is never removed
 */
export function removeLine(line: Line, stop: Element): void {
  const own = line.texts[0];
  if (!own || !stop.contains(own)) return;
  const { element } = line;
  if (
    element !== stop &&
    squeeze(element.textContent ?? '').length <= line.text.length + 2 &&
    !hasMedia(element)
  ) {
    removeElement(element, stop);
    return;
  }
  for (const text of line.texts) {
    const next = text.nextSibling;
    const parent = text.parentElement;
    text.remove();
    if (next?.nodeName === 'BR') (next as Element).remove();
    if (parent && parent !== element && !parent.firstChild) removeElement(parent, element);
  }
}

/** Removes an element, and its parents as far as they would be left without text and pictures. */
export function removeElement(element: Element, stop: Element): void {
  let top = element;
  for (let parent = top.parentElement; parent && parent !== stop; parent = parent.parentElement) {
    if (parent.childElementCount > 1 && hasMedia(parent)) break;
    const around = squeeze(parent.textContent ?? '').length - squeeze(top.textContent ?? '').length;
    if (around > 1 || (hasMedia(parent) && !hasMedia(top))) break;
    top = parent;
  }
  top.remove();
}

export function hasMedia(element: Element): boolean {
  return element.querySelector(MEDIA) !== null;
}

/**
 * A question that many lines of an article are asked: does the element stand in one that the selector names? Where the
 * article has none of those, the answer costs nothing.
 */
export function insideOf(body: Element, selector: string): (element: Element) => boolean {
  const some = body.querySelector(selector) !== null || body.closest(selector) !== null;
  return (element) => some && element.closest(selector) !== null;
}

/** Visible text of an element, white space collapsed. */
export function textOf(element: Element): string {
  return squeeze(element.textContent ?? '');
}

const NO_WORD = new RegExp(`[^${WORD_CHARS}]+`, 'g');

/** Letters and digits of a text, lower case: equal for texts that differ in case, marks and space only. */
export function letters(text: string): string {
  return text.toLowerCase().replace(NO_WORD, '');
}
