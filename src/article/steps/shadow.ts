const MAX_HOSTS = 1000;
const MAX_DEPTH = 20;
const SHADOW = 'template[shadowrootmode]';

/** Asked past the element, as the fields of a form stand in for its properties on the live page. */
const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

/**
 * Copies what open shadow roots show into a clone, which has no shadow roots: also those in other shadow roots, and
 * those that the markup declares and no browser has opened. What the page puts into slots stands in their place.
 *
 * @param original the page's body, only read
 * @param clone its clone, still element by element the same
 * @param copied is told of each element of a shadow root and of its copy
 */
export function copyShadow(
  original: Element,
  clone: Element,
  copied?: (live: Element, copy: Element) => void,
): void {
  let left = MAX_HOSTS;
  const open = (from: Element | ShadowRoot, to: Element | DocumentFragment, depth: number): void => {
    const hosts: [ShadowRoot, Element][] = [];
    const sources = from.querySelectorAll('*');
    let twins: NodeListOf<Element> | undefined;
    for (let i = 0; i < sources.length && left > 0; i++) {
      const host = sources[i];
      const root: ShadowRoot | null = shadowRoot ? shadowRoot.call(host) : (host?.shadowRoot ?? null);
      if (!root) continue;
      twins ??= to.querySelectorAll('*');
      const twin = twins[i];
      if (!twin) continue;
      hosts.push([root, twin]);
      left--;
    }
    for (const [root, twin] of hosts) {
      const copy = twin.ownerDocument.createDocumentFragment();
      for (const node of root.childNodes) copy.append(twin.ownerDocument.importNode(node, true));
      if (copied) pair(root, copy, copied);
      if (depth < MAX_DEPTH) open(root, copy, depth + 1);
      fill(twin, copy);
    }
  };
  open(original, clone, 0);
  openDeclared(clone);
}

function pair(
  root: ShadowRoot,
  copy: DocumentFragment,
  copied: (live: Element, copy: Element) => void,
): void {
  const lives = root.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((own, i) => {
    const live = lives[i];
    if (live) copied(live, own);
  });
}

/** Shadow roots written as `<template shadowrootmode>`, outermost first, as they may hold others. */
function openDeclared(clone: Element): void {
  for (let round = 0; round < MAX_DEPTH; round++) {
    const templates = [...clone.querySelectorAll<HTMLTemplateElement>(SHADOW)].slice(0, MAX_HOSTS);
    if (templates.length === 0) return;
    for (const template of templates) {
      const host = template.parentElement;
      const copy = host?.ownerDocument.importNode(template.content, true);
      template.remove();
      if (host && copy) fill(host, copy);
    }
  }
}

/** Puts a shadow tree into its host, the host's own children into the slots that they belong to. */
function fill(host: Element, shadow: DocumentFragment): void {
  const light = [...host.childNodes];
  host.replaceChildren(shadow);
  for (const slot of [...host.querySelectorAll('slot')]) {
    const name = slot.getAttribute('name') ?? '';
    const own = light.filter((node) => slotOf(node) === name && !host.contains(node));
    // A slot that nothing is put into shows what it holds itself.
    if (own.length > 0) slot.replaceChildren(...own);
    slot.replaceWith(...slot.childNodes);
  }
}

function slotOf(node: Node): string {
  return node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
}
