/** The only place where a rule's selectors meet a document. No extension functions, no scripts, bounded results. */
import type { RuleSelector } from './rule';

/** Most elements one selector yields. */
export const SELECT_MAX = 500;

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

function selectXPath(root: Document | Element, expression: string): Element[] {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  // 7 = ORDERED_NODE_SNAPSHOT_TYPE
  const result = document?.evaluate(expression, root, null, 7, null);
  const found = new Set<Element>();
  for (let i = 0; result && i < result.snapshotLength && found.size < SELECT_MAX; i++) {
    const element = elementOf(result.snapshotItem(i));
    if (element) found.add(element);
  }
  return [...found];
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
