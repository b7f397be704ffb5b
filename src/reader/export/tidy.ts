/**
 * An article's body in the plain markup that HTML and EPUB 3 both take. Pages nest anything in anything; reading
 * programs and epubcheck do not: what is out of place is dissolved, its text stays.
 */
import { type Anchors, writeInline } from './tidy-inline';
import { BLOCK, isBlank, isBlock, isElement, isEmpty, isLeftOut, plainText } from './tidy-nodes';
import { copyTable } from './tidy-table';

export const XHTML = 'http://www.w3.org/1999/xhtml';

export interface TidyOptions {
  /** Owner of the new nodes. */
  readonly document: Document;
  /** Address or name that a picture gets; null: there is none, and a link to where it was stands in its place. */
  picture(image: HTMLImageElement): string | null;
  /** What that link says before the picture's own words. */
  readonly missing: string;
}

/** What the parts of the tidying share. */
export interface Tidy extends TidyOptions {
  make(tag: string, like?: Element): Element;
  /** The name of a place that links lead to, for whoever asks first; else undefined. */
  anchor(id: string): string | undefined;
  /** Writes nodes where paragraphs and boxes may stand; loose text gets a paragraph, or none where `bare`. */
  flow(nodes: Iterable<Node>, into: Element, bare?: boolean): void;
  /** Writes nodes where only text and what stands in lines may be. */
  line(nodes: Iterable<Node>, into: Element): void;
}

/** @returns the body's content; headings begin at the second level, as the headline has the first */
export function tidy(body: HTMLElement, options: TidyOptions): DocumentFragment {
  const anchors = anchorsOf(body);
  const taken = new Set<string>();
  const anchor = (id: string) => {
    if (taken.has(id)) return undefined;
    const name = anchors.get(id);
    if (name) taken.add(id);
    return name;
  };
  const make = (tag: string, like?: Element): Element => {
    const element = options.document.createElementNS(XHTML, tag);
    if (like) copyManners(like, element, anchor(like.id));
    return element;
  };
  const tools: Tidy = {
    ...options,
    make,
    anchor,
    flow(nodes, into, bare = false) {
      let open: Element | null = null;
      const close = () => {
        if (open && open !== into && isEmpty(open)) open.remove();
        open = null;
      };
      for (const node of nodes) {
        if (isBlock(node)) {
          close();
          writeBlock(node, into, tools);
          continue;
        }
        if (!open) {
          if (isBlank(node)) continue;
          open = bare ? into : make('p');
          if (!bare) into.append(open);
        }
        writeInline(node, open, tools, anchors);
      }
      close();
    },
    line(nodes, into) {
      for (const node of nodes) writeInline(node, into, tools, anchors);
    },
  };
  const holder = make('div');
  tools.flow(body.childNodes, holder);
  for (const link of holder.querySelectorAll('a[href^="#"]')) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    // What it led to has no text, and is gone.
    if (!holder.querySelector(`[id="${id}"]`)) link.replaceWith(...link.childNodes);
  }
  const fragment = options.document.createDocumentFragment();
  fragment.append(...holder.childNodes);
  return fragment;
}

function writeBlock(element: Element, into: Element, tools: Tidy): void {
  const { make, flow, line } = tools;
  const put = (tag: string) => {
    const made = make(tag, element);
    into.append(made);
    return made;
  };
  const dropIfEmpty = (made: Element) => isEmpty(made) && made.remove();
  const tag = element.localName;
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const heading = put(tag === 'h1' ? 'h2' : tag);
      line(element.childNodes, heading);
      dropIfEmpty(heading);
      return;
    }
    case 'p':
    case 'pre': {
      if (element.querySelector(BLOCK) || element.querySelector(':scope > img:only-child')) {
        flow(element.childNodes, into);
        return;
      }
      const made = put(tag);
      line(element.childNodes, made);
      dropIfEmpty(made);
      return;
    }
    case 'blockquote': {
      const quote = put(tag);
      flow(element.childNodes, quote);
      dropIfEmpty(quote);
      return;
    }
    case 'hr':
      put('hr');
      return;
    case 'ul':
    case 'ol':
      writeList(element, into, tools);
      return;
    case 'dl':
      writeTerms(element, into, tools);
      return;
    case 'table':
      copyTable(element, into, tools);
      return;
    case 'figure':
      writeFigure(element, into, tools);
      return;
    case 'img': {
      if (into.matches('figure,figcaption,li,td,th,dd')) {
        line([element], into);
        return;
      }
      const figure = make('figure');
      into.append(figure);
      line([element], figure);
      dropIfEmpty(figure);
      return;
    }
    case 'figcaption':
      // A figure writes its caption itself.
      if (!element.closest('figure')) flow(element.childNodes, into);
      return;
    case 'dt':
    case 'summary': {
      const term = put('p');
      const strong = make('strong');
      term.append(strong);
      line(element.childNodes, strong);
      dropIfEmpty(term);
      return;
    }
    default: {
      const before = into.lastElementChild;
      flow(element.childNodes, into);
      const first = before ? before.nextElementSibling : into.firstElementChild;
      const anchor = tools.anchor(element.id);
      if (anchor && first && !first.id) first.id = anchor;
    }
  }
}

function writeFigure(element: Element, into: Element, { make, flow }: Tidy): void {
  const captions = [...element.querySelectorAll('figcaption')].filter(
    (caption) => caption.closest('figure') === element,
  );
  const figure = make('figure', element);
  flow(element.childNodes, figure, true);
  const caption = make('figcaption');
  for (const one of captions) flow(one.childNodes, caption, true);
  if (isEmpty(figure)) {
    for (const one of captions) flow(one.childNodes, into);
    return;
  }
  if (!isEmpty(caption)) figure.append(caption);
  into.append(figure);
}

function writeList(element: Element, into: Element, { make, flow }: Tidy): void {
  const list = make(element.localName, element);
  for (const name of ['start', 'type']) {
    const value = element.getAttribute(name);
    if (element.localName === 'ol' && value && /^(?:-?\d{1,6}|[aAiI])$/.test(value)) {
      if ((name === 'start') === /\d/.test(value)) list.setAttribute(name, value);
    }
  }
  let item: Element | null = null;
  for (const node of element.childNodes) {
    if (isBlank(node) || isLeftOut(node)) continue;
    const own = isElement(node) && node.localName === 'li';
    // Lists that stand in a list without an item of their own belong to the item before.
    if (own || !item) {
      item = make('li', own ? node : undefined);
      list.append(item);
    }
    flow(own ? node.childNodes : [node], item, true);
  }
  for (const child of [...list.children]) if (isEmpty(child)) child.remove();
  if (list.firstElementChild) into.append(list);
}

/** Terms and what they mean; where they do not come in pairs, as paragraphs. */
function writeTerms(element: Element, into: Element, { make, flow, line }: Tidy): void {
  const parts = [...element.querySelectorAll('dt,dd')].filter(
    (part) => !isLeftOut(part) && part.parentElement?.closest('dl') === element,
  );
  const paired = parts[0]?.localName === 'dt' && parts.at(-1)?.localName === 'dd';
  if (!paired || parts.some((part) => part.localName === 'dt' && part.querySelector(BLOCK))) {
    flow(element.childNodes, into);
    return;
  }
  const list = make('dl', element);
  for (const part of parts) {
    const made = make(part.localName, part);
    list.append(made);
    if (part.localName === 'dt') line(part.childNodes, made);
    else flow(part.childNodes, made, true);
  }
  into.append(list);
}

function anchorsOf(body: Element): Anchors {
  const wanted = new Set(
    [...body.querySelectorAll('a[href^="#"]')].map((link) => (link.getAttribute('href') ?? '').slice(1)),
  );
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => wanted.has(id));
  return new Map([...new Set(ids)].map((id, index) => [id, `place-${index + 1}`]));
}

/** Language, direction, title and the place that links lead to. */
function copyManners(from: Element, to: Element, anchor: string | undefined): void {
  const lang = from.getAttribute('lang');
  if (lang && isLang(lang)) {
    to.setAttribute('lang', lang);
    to.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  }
  const dir = from.getAttribute('dir')?.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') to.setAttribute('dir', dir);
  const title = from.getAttribute('title');
  if (title && to.localName === 'abbr') to.setAttribute('title', plainText(title));
  if (anchor) to.id = anchor;
}

function isLang(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
