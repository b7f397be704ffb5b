const INSIDE = 'li,ul,ol,dl,dt,dd,table,blockquote,figure,pre,details';

/** The list, table or quotation around an element of the body, so that nothing is set inside it. */
export function outermost(element: Element, body: Element): Element {
  let top = element;
  for (let node: Element | null = element; node && node !== body; node = node.parentElement) {
    if (node.matches(INSIDE)) top = node;
  }
  return top;
}
