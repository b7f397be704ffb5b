/**
 * How much work a selector can make. Browsers evaluate one in a single stretch that nothing can interrupt, and what
 * stands in brackets is evaluated anew for each element outside: searches inside of searches multiply.
 */
import type { RuleSelector } from './rule';

/** Sizes of a page, as powers of ten. */
export interface PageSize {
  readonly elements: number;
  /** Children of the element that has the most. */
  readonly siblings: number;
}

/** A large page. */
const USUAL: PageSize = { elements: 3.5, siblings: 2 };
/** How many elements stand below or above one on the average, as a power of ten. */
const AROUND = 1.2;
/** Elements that may be looked at in one stretch, as powers of ten: some tenths of a second's work, as measured. */
const MOST = { css: 8.5, xpath: 7.5 };
/** Where a selector is refused whatever the page. */
const HOPELESS = { css: 8.5, xpath: 8 };

/** True for a selector that could hold even a usual page up for seconds. */
export function isHopeless({ type, text }: RuleSelector): boolean {
  return text.includes(type === 'css' ? '(' : '[') && costOf({ type, text }, USUAL) > HOPELESS[type];
}

/** True for a selector that could hold a page of this size up. */
export function isTooMuch({ type, text }: RuleSelector, size: PageSize): boolean {
  return costOf({ type, text }, size) > MOST[type];
}

/** The size of a page, or of a part of it. */
export function sizeOf(root: Document | Element): PageSize {
  const all = root.getElementsByTagName('*');
  let most = 1;
  for (let i = 0; i < all.length; i++) most = Math.max(most, all[i]?.childElementCount ?? 0);
  return { elements: Math.log10(Math.max(1, all.length)), siblings: Math.log10(most) };
}

function costOf({ type, text }: RuleSelector, size: PageSize): number {
  return type === 'css' ? size.elements + readList(text, 0, size).cost : xpathCost(text, size);
}

/** What follows a name in brackets and looks at elements anew for each one outside. */
const HAS = /:has$/i;
const COUNTED = /:nth-(?:last-)?child$/i;

/**
 * Reads a list of CSS selectors up to the bracket that closes it.
 *
 * @returns what matching it against one element costs, and the place of the bracket
 */
function readList(
  text: string,
  from: number,
  size: PageSize,
): { readonly cost: number; readonly end: number } {
  let cost = 0;
  /** Of the selector being read: the widest of its own searches, and the dearest of the brackets in it. */
  let own = 0;
  let within = 0;
  const close = () => {
    cost = Math.max(cost, own + within);
    own = 0;
    within = 0;
  };
  let i = from;
  for (; i < text.length && text[i] !== ')'; i++) {
    const char = text[i] ?? '';
    if (char === '\\') i++;
    else if (char === '"' || char === "'") i = quoteEnd(text, i);
    else if (char === '[') i = attributeEnd(text, i);
    else if (char === ',') close();
    else if (char === '~') own = Math.max(own, size.siblings);
    else if (/\s/.test(char) && isBelow(text, i)) own = Math.max(own, AROUND);
    else if (char === '(') {
      const name = text.slice(Math.max(0, i - 20), i);
      const inner = readList(text, i + 1, size);
      const body = text.slice(i + 1, inner.end).trim();
      within = Math.max(within, inner.cost + reachOf(name, body, size));
      i = inner.end;
    }
  }
  close();
  return { cost, end: i };
}

/** How many others are looked at for each element: all siblings, those below, or none but itself. */
function reachOf(name: string, body: string, size: PageSize): number {
  if (COUNTED.test(name)) return / of /i.test(body) ? size.siblings : 0;
  if (!HAS.test(name)) return 0;
  // The one `~` in front is the way there, and has been counted as a search.
  return body.startsWith('~') && !body.includes('~', 1) ? 0 : body.startsWith('~') ? size.siblings : AROUND;
}

/** True where a blank between two compounds stands for "anywhere below". */
function isBelow(text: string, at: number): boolean {
  return /[^\s>+~,(]/.test(text[at - 1] ?? '') && /^[^>+~,)]/.test(text.slice(at).trimStart());
}

/** @returns the place of the mark that ends a quotation, or the end of the text */
function quoteEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === text[from]) return i;
  }
  return text.length;
}

function attributeEnd(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== ']')
    i = text[i] === '"' || text[i] === "'" ? quoteEnd(text, i) + 1 : i + 1;
  return i;
}

/** XPath's axes that reach over the whole page, over siblings, and over what is around or below. */
const AXIS =
  /(?:(preceding|following)|((?:preceding|following)-sibling)|(?:descendant|ancestor)(?:-or-self)?)\s*::/y;

/** Knows no XPath beyond axes, brackets and quotation marks. */
function xpathCost(text: string, { elements, siblings }: PageSize): number {
  /** Work of one evaluation of each open bracket, the whole expression first, and what the brackets inside add. */
  const open = [{ own: 0, inside: 0 }];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const level = open.at(-1);
    if (!level) return Number.POSITIVE_INFINITY;
    if (char === '"' || char === "'") {
      const end = text.indexOf(char, i + 1);
      if (end < 0) break;
      i = end;
    } else if (char === '[') {
      open.push({ own: 0, inside: 0 });
    } else if (char === ']') {
      const done = open.pop();
      const around = open.at(-1);
      if (done && around) around.inside = Math.max(around.inside, done.own + done.inside);
    } else if (char === '/' && text[i + 1] === '/') {
      // From the top where nothing but an operator stands before it.
      const relative = /[\w.\])*@:-]\s*$/.test(text.slice(Math.max(0, i - 3), i));
      level.own = Math.max(level.own, relative && open.length > 1 ? AROUND : elements);
      i++;
    } else {
      AXIS.lastIndex = i;
      const axis = AXIS.exec(text);
      if (!axis) continue;
      const outside = open.length === 1;
      // The first step of a path has one place to begin at, the others have all that came before.
      const each = outside && level.own > 0 ? elements : 0;
      const reach = axis[1] ? elements : axis[2] ? siblings : AROUND;
      level.own = Math.max(level.own, outside && !each ? elements : each + reach);
      i += axis[0].length - 1;
    }
  }
  const whole = open[0] ?? { own: 0, inside: 0 };
  return whole.own + whole.inside;
}
