import { Readability } from '@mozilla/readability';

/**
 * What the library asks of every element in a costly way, by the names that its version has for it. A test holds the
 * answers given here against the library's own.
 */
interface Parts {
  parse(): ReturnType<Readability<Element>['parse']>;
  readonly _doc: Document;
  readonly REGEXPS: { readonly byline: RegExp };
  _grabArticle(page?: Page): Element | null;
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _isElementWithoutContent(node: Node): boolean;
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
  _getLinkDensity(element: Element): number;
  _cleanStyles(content: Element): void;
  _fixRelativeUris(content: Element): void;
  _unwrapNoscriptImages(doc: Document): void;
  _removeScripts(doc: Document): void;
  _prepDocument(): void;
}

/** What the library does with the body of the page that it reads. */
type Page = Pick<Element, 'innerHTML' | 'firstChild' | 'appendChild'>;

const Library = Readability as unknown as new (doc: Document, options: object) => Parts;

/** Attributes of looks that the library takes away. */
const LOOKS =
  'align background bgcolor border cellpadding cellspacing frame hspace rules style valign vspace'.split(' ');
const ANY_LOOKS = [...LOOKS, 'width', 'height'].map((name) => `[${name}]`).join();
const SIZED = /^(?:table|th|td|hr|pre)$/;

/**
 * The library with the same answers in less time: it measures texts, computes styles and writes the page down where
 * a look at an attribute is enough.
 */
export class QuickReadability extends Library {
  readonly #again: () => Document;
  /** Class and id of boxes around one paragraph, which the library puts in their place. */
  readonly #names = new Map<Element, string>();

  /**
   * @param doc is consumed
   * @param again gives the same document once more, for the library to start anew with; to be consumed, too
   */
  constructor(doc: Document, options: object, again: () => Document) {
    super(doc, options);
    this.#again = again;
  }

  /** As the library does; a paragraph that stands for its box has the names of the box, too, as classes. */
  override parse(): ReturnType<Readability<Element>['parse']> {
    const result = super.parse();
    for (const [paragraph, names] of this.#names) {
      const own = paragraph.getAttribute('class') ?? '';
      paragraph.setAttribute('class', `${own} ${names}`.trim());
    }
    return result;
  }

  /** Else the body is written down as HTML each time, in case too little is found and all begins anew. */
  override _grabArticle(): Element | null {
    const { body } = this._doc;
    const restart = () => {
      const other = new QuickReadability(this.#again(), {}, this.#again);
      other.prepare();
      body.replaceChildren(...other._doc.body.childNodes);
    };
    return super._grabArticle({
      get innerHTML() {
        return '';
      },
      set innerHTML(_) {
        restart();
      },
      get firstChild() {
        return body.firstChild;
      },
      appendChild: (node) => body.appendChild(node),
    });
  }

  /** What the library does to a document before it looks for the article. */
  prepare(): void {
    this._unwrapNoscriptImages(this._doc);
    this._removeScripts(this._doc);
    this._prepDocument();
  }

  /** An object for the style of each element is costly to make. */
  override _isProbablyVisible(element: Element): boolean {
    const asked =
      element.hasAttribute('style') || element.hasAttribute('hidden') || element.hasAttribute('aria-hidden');
    return !asked || super._isProbablyVisible(element);
  }

  /** The names are asked before the text, which is long where an element is large. */
  override _isValidByline(element: Element, names: string): boolean {
    return (
      (this.REGEXPS.byline.test(names) || element.hasAttribute('rel') || element.hasAttribute('itemprop')) &&
      super._isValidByline(element, names)
    );
  }

  override _isElementWithoutContent(node: Node): boolean {
    return !holdsText(node) && super._isElementWithoutContent(node);
  }

  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const single = super._hasSingleTagInsideElement(element, tag);
    const [only] = element.children;
    if (single && only && tag === 'P') {
      const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
      if (names) this.#names.set(only, names);
    }
    return single;
  }

  override _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length > 0 ? super._getLinkDensity(element) : 0;
  }

  override _cleanStyles(content: Element): void {
    for (const element of [content, ...content.querySelectorAll(ANY_LOOKS)]) {
      for (const name of LOOKS) element.removeAttribute(name);
      if (!SIZED.test(element.localName)) continue;
      element.removeAttribute('width');
      element.removeAttribute('height');
    }
  }

  /** Addresses are resolved once, by the sanitiser. */
  override _fixRelativeUris(content: Element): void {
    for (const link of content.querySelectorAll('a[href^="javascript:"]'))
      link.replaceWith(...link.childNodes);
  }
}

/** Whether there is any text but blanks; most elements have some near their beginning. */
function holdsText(root: Node): boolean {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
    let next: Node | null = node.firstChild;
    for (let from: Node | null = node; !next && from && from !== root; from = from.parentNode) {
      next = from.nextSibling;
    }
    node = next;
  }
  return false;
}
