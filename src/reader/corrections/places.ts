/** Finds on the page what the clean view shows, or has left out; in a clone of it, from which selectors are made. */
import { bodyOf, cloneOf } from '../../article/clone';
import { readLines } from '../../article/lines';
import { copyShadow } from '../../article/steps/shadow';
import { squeeze } from '../../core/text';
import { parseHttpUrl } from '../../core/url';

/** A piece may stand in a box with so much more text; else the box is not the piece. */
const LOOSE = 1.3;
/** Share of a text that its box must hold. */
const MOST = 0.9;
/** Boxes looked into. */
const MOST_BOXES = 5000;

/** A clone of the page, with what its open shadow roots show, and nothing in it that is no text. */
export function copyOf(document: Document): Document {
  const doc = cloneOf(document);
  const original = bodyOf(document);
  if (original && doc.body) copyShadow(original, doc.body);
  for (const element of [...doc.querySelectorAll('script,style,noscript,template')]) element.remove();
  return doc;
}

/**
 * The innermost element that holds a text and hardly anything else.
 *
 * @param text as it was logged: perhaps cut, with `…` at its end
 */
export function findText(doc: Document, text: string): Element | null {
  const cut = text.endsWith('…');
  const wanted = cut ? text.slice(0, -1) : text;
  if (!wanted) return null;
  const holds = (element: Element) => squeeze(element.textContent ?? '').includes(wanted);
  const found: Element[] = [];
  const open = [doc.body as Element];
  for (let left = MOST_BOXES; open.length > 0 && left > 0; left--) {
    const element = open.pop() as Element;
    const inside = [...element.children].filter(holds);
    if (inside.length > 0) open.push(...inside.reverse());
    else if (element !== doc.body) found.push(element);
  }
  const exact = (element: Element) => {
    const own = squeeze(element.textContent ?? '');
    return cut ? own.startsWith(wanted) : own.length <= wanted.length * LOOSE;
  };
  const fitting = found.filter(exact);
  // What is said again is rarely what is meant by a piece: the headline itself stays out of it.
  return fitting.find((element) => element.localName !== 'h1') ?? fitting[0] ?? null;
}

/** The page's picture with this address, or the figure around it. */
export function findPicture(doc: Document, src: string, base: string): Element | null {
  const wanted = parseHttpUrl(src)?.href;
  for (const image of wanted ? doc.querySelectorAll('img,source') : []) {
    const named = [...image.attributes].some(({ name, value }) =>
      /src/.test(name)
        ? value.split(/,\s+|\s+/).some((part) => parseHttpUrl(part, base)?.href === wanted)
        : false,
    );
    if (named) return image.closest('figure') ?? image.closest('picture') ?? image;
  }
  return null;
}

/**
 * The smallest element that holds most of an article.
 *
 * @param text of the article, a newline between its lines
 */
export function findArticle(doc: Document, text: string): Element | null {
  const wanted = new Set(text.split('\n'));
  const held = new Map<Element, number>();
  let total = 0;
  for (const line of readLines(doc.body, true)) {
    if (!wanted.has(line.text)) continue;
    total += line.text.length;
    for (let node: Element | null = line.element; node && node !== doc.body; node = node.parentElement)
      held.set(node, (held.get(node) ?? 0) + line.text.length);
  }
  // What the markup states alone stands nowhere on the page.
  if (total < text.length * MOST) return null;
  const boxes = [...held].filter(([, chars]) => chars >= total * MOST).map(([element]) => element);
  return boxes.find((box) => !boxes.some((other) => other !== box && box.contains(other))) ?? null;
}
