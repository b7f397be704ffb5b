/** A small way to write DOM in plain code; no HTML strings anywhere. */

type Child = Node | string | null | false | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Makes an element with attributes and children. `true` writes an empty attribute; `false`, null and undefined
 * write none. Children that are null, undefined or false are passed over.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** Stands for a node in a translated sentence; see {@link fill}. */
export const SLOT = '\u0001';

/**
 * Puts a node in the place of {@link SLOT} in a translated sentence, so that languages order their words freely:
 * `fill(i18n.t('key', { name: SLOT }), node)`.
 *
 * @returns the sentence's parts; the text alone where it has no slot
 */
export function fill(sentence: string, node: Node): (Node | string)[] {
  const at = sentence.indexOf(SLOT);
  if (at < 0) return [sentence];
  return [sentence.slice(0, at), node, sentence.slice(at + 1)];
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}
