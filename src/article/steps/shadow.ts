const MAX_HOSTS = 400;

/**
 * Copies what open shadow roots show into a clone, which has no shadow roots; texts of slots stay where they are.
 *
 * @param original the page's body, only read
 * @param clone its clone, still element by element the same
 */
export function copyShadow(original: Element, clone: Element): void {
  const hosts: [ShadowRoot, Element][] = [];
  const from = original.getElementsByTagName('*');
  let to: HTMLCollectionOf<Element> | undefined;
  for (let i = 0; i < from.length && hosts.length < MAX_HOSTS; i++) {
    const host = from[i];
    if (!host?.localName.includes('-') || !host.shadowRoot) continue;
    to ??= clone.getElementsByTagName('*');
    const twin = to[i];
    if (twin) hosts.push([host.shadowRoot, twin]);
  }
  for (const [root, twin] of hosts) {
    const light = [...twin.childNodes];
    const copies = [...root.childNodes].map((node) => twin.ownerDocument.importNode(node, true));
    twin.replaceChildren(...copies);
    const slot = twin.querySelector('slot');
    if (slot) slot.replaceWith(...light);
  }
}
