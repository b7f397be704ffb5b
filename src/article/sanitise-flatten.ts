import { BLOCK } from './blocks';

/** No article nests deeper; of what does, only the text is kept, as what follows takes time for each level. */
const MAX_DEPTH = 200;
/** An element with more attributes than this is made anew, as taking them away one by one would take too long. */
const MANY_ATTRIBUTES = 60;
const MAX_VALUE = 8_000;
/** Arguments that every browser takes in one call. */
const MAX_TEXTS = 20_000;
/** Pictures may stand in the address itself. */
const MAX_DATA = 2_000_000;

export interface Shape {
  /** Names of elements that stay. */
  readonly tags: ReadonlySet<string>;
  /** Names of elements that go with all they hold; every other element is opened. */
  readonly dropped: ReadonlySet<string>;
  /** Names of attributes that stay. */
  readonly attributes: ReadonlySet<string>;
  /** Whether any class of these stays. */
  readonly keepsClass: (value: string) => boolean;
}

/**
 * Brings a tree into the shape that the sanitiser lets through, in linear time. The sanitiser copies what an unknown
 * element holds, so a page that nests thousands of them would keep it busy for minutes. Safety does not rest on this.
 *
 * @param root stays as it is; what it holds is changed in place
 */
export function flatten(root: Element, shape: Shape): void {
  cutDepth(root, shape);
  let node: Element | null = root.firstElementChild;
  while (node) {
    const tag = node.localName;
    let next: Element | null;
    if (shape.tags.has(tag)) {
      const own = prune(node, shape);
      if (own.firstChild && BLOCK.has(tag)) removeBlanksAround(own);
      next = own.firstElementChild ?? behind(own, root);
    } else {
      const open = !shape.dropped.has(tag);
      next = (open ? node.firstElementChild : null) ?? behind(node, root);
      if (open) while (node.firstChild) node.parentNode?.insertBefore(node.firstChild, node);
      node.remove();
    }
    node = next;
  }
}

/** The next element behind a subtree, inside the root. */
function behind(element: Element, root: Element): Element | null {
  for (let from: Element | null = element; from && from !== root; from = from.parentElement) {
    if (from.nextElementSibling) return from.nextElementSibling;
  }
  return null;
}

/** Makes elements at the greatest depth hold nothing but text. */
function cutDepth(root: Element, shape: Shape): void {
  let depth = 0;
  let node: Element = root;
  for (;;) {
    const child: Element | null = node.firstElementChild;
    if (child && depth >= MAX_DEPTH) node.replaceChildren(...textsOf(node, shape).slice(0, MAX_TEXTS));
    else if (child) {
      node = child;
      depth++;
      continue;
    }
    while (node !== root && !node.nextElementSibling) {
      node = node.parentElement ?? root;
      depth--;
    }
    if (node === root) return;
    node = node.nextElementSibling ?? root;
  }
}

function textsOf(root: Element, shape: Shape): string[] {
  const texts: string[] = [];
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) texts.push(`${(node as Text).data} `);
    let next: Node | null = shape.dropped.has((node as Element).localName) ? null : node.firstChild;
    for (let from: Node | null = node; !next && from && from !== root; from = from.parentNode) {
      next = from.nextSibling;
    }
    node = next;
  }
  return texts;
}

/** About half of a page's nodes are blanks between blocks and comments; the sanitiser looks at each of them twice. */
function removeBlanksAround(block: Element): void {
  for (let node = block.previousSibling; node && isBlank(node); node = block.previousSibling) node.remove();
  for (let node = block.nextSibling; node && isBlank(node); node = block.nextSibling) node.remove();
}

function isBlank(node: ChildNode): boolean {
  return node.nodeType === 8 || (node.nodeType === 3 && !/[^ \t\n\r\f]/.test((node as Text).data));
}

/** @returns the element, or the one that took its place */
function prune(element: Element, { attributes, keepsClass }: Shape): Element {
  const fits = (name: string, value: string | null) =>
    value !== null &&
    value.length <= (name === 'src' && value.startsWith('data:') ? MAX_DATA : MAX_VALUE) &&
    (name !== 'class' || keepsClass(value));
  if (element.attributes.length > MANY_ATTRIBUTES) {
    const fresh = element.ownerDocument.createElementNS(element.namespaceURI, element.localName);
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value !== null && fits(name, value)) fresh.setAttribute(name, value);
    }
    while (element.firstChild) fresh.append(element.firstChild);
    element.replaceWith(fresh);
    return fresh;
  }
  for (const name of element.getAttributeNames()) {
    if (!attributes.has(name) || !fits(name, element.getAttribute(name))) element.removeAttribute(name);
  }
  return element;
}
