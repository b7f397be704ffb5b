/** The only place where a rule's selectors meet a document. No extension functions, no scripts, bounded results. */
import type { RuleSelector } from './rule';

/** Most elements one selector yields. */
export const SELECT_MAX = 500;
/** Longest text one selector yields, in characters. */
const TEXT_MAX = 2000;
/** `XPathResult` constants: a worker has no such global, and pages may replace it. */
const ANY = 0;
const STRING = 2;
const SNAPSHOT = 7;

/**
 * The elements a selector names, in document order. An XPath that yields text or attribute nodes yields the elements
 * that hold them. A broken selector yields nothing.
 *
 * @param root a document, or the element to search below
 */
export function select(root: Document | Element, selector: RuleSelector): Element[] {
  try {
    return selector.type === 'css'
      ? [...root.querySelectorAll(selector.text)].slice(0, SELECT_MAX)
      : selectXPath(root, selector.text);
  } catch {
    return [];
  }
}

/**
 * The text a selector yields: of its first element, of the attribute it names, or what an XPath makes of them
 * (`substring-after(//h1, ":")` in brackets). A broken selector yields ''.
 */
export function selectText(root: Document | Element, selector: RuleSelector): string {
  try {
    if (selector.type === 'css')
      return root.querySelector(selector.text)?.textContent?.slice(0, TEXT_MAX) ?? '';
    const result = documentOf(root)?.evaluate(selector.text, root, null, ANY, null);
    if (!result) return '';
    if (result.resultType === STRING) return result.stringValue.slice(0, TEXT_MAX);
    const node = result.resultType > 3 ? result.iterateNext() : null;
    return (node?.nodeType === 2 ? (node as Attr).value : (node?.textContent ?? '')).slice(0, TEXT_MAX);
  } catch {
    return '';
  }
}

function selectXPath(root: Document | Element, expression: string): Element[] {
  const result = documentOf(root)?.evaluate(expression, root, null, SNAPSHOT, null);
  const found = new Set<Element>();
  for (let i = 0; result && i < result.snapshotLength && found.size < SELECT_MAX; i++) {
    const element = elementOf(result.snapshotItem(i));
    if (element) found.add(element);
  }
  return [...found];
}

function documentOf(root: Document | Element): Document | null {
  return root.nodeType === 9 ? (root as Document) : root.ownerDocument;
}

function elementOf(node: Node | null): Element | null {
  if (!node) return null;
  if (node.nodeType === 1) return node as Element;
  return node.nodeType === 2 ? (node as Attr).ownerElement : node.parentElement;
}

/** True where the browser can read the selector; also true for XPath where it cannot be asked. */
export function validate(selector: RuleSelector): boolean {
  try {
    if (selector.type === 'css') document.createDocumentFragment().querySelector(selector.text);
    else if (typeof document.createExpression === 'function') document.createExpression(selector.text);
    return true;
  } catch {
    return false;
  }
}
