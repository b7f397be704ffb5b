/** A page as it is: every node and attribute, where its elements stand, its scroll place and its focus. */
export interface PageState {
  readonly dom: string;
  readonly boxes: string;
  readonly scroll: string;
  readonly focus: string;
}

/** Runs in the page. Open shadow roots and templates are read as well; the clean view's host is passed over. */
export function pageState(): PageState {
  const dom: string[] = [];
  const boxes: string[] = [];
  // Past the fields of forms, which stand in for properties.
  const visit = (node: Node): void => {
    if (node.nodeName === 'HEADWATER-READER') return;
    if (node instanceof Element) {
      const attributes = [...(Reflect.get(Element.prototype, 'attributes', node) as NamedNodeMap)];
      dom.push(
        `<${node.localName}${attributes.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('')}>`,
      );
      const box = Element.prototype.getBoundingClientRect.call(node);
      boxes.push([node.localName, box.x, box.y, box.width, box.height].join(' '));
      if (node.shadowRoot instanceof ShadowRoot) {
        dom.push('#shadow');
        visit(node.shadowRoot);
      }
      if (node instanceof HTMLTemplateElement) visit(node.content);
    } else if (node instanceof CharacterData) dom.push(JSON.stringify(node.data));
    for (const child of Reflect.get(Node.prototype, 'childNodes', node) as NodeList) visit(child);
    dom.push('/');
  };
  visit(document);
  return {
    dom: dom.join('\n'),
    boxes: boxes.join('\n'),
    scroll: `${scrollX} ${scrollY}`,
    focus: document.activeElement?.nodeName ?? '',
  };
}
