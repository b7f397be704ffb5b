import createDOMPurify, { type Config } from 'dompurify';
import { parseHttpUrl } from '../core/url';
import { flatten, type Shape } from './sanitise-flatten';

/** The one place that decides which markup of a page may reach the reader. */
const TAGS =
  'a abbr address article b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr math mi mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover mfrac mmultiscripts mprescripts semantics'.split(
    ' ',
  );
const ATTRIBUTES =
  'href src alt title lang dir cite datetime colspan rowspan headers scope start reversed value type open width height id class display mathvariant columnalign rowspacing stretchy fence separator accent linethickness'.split(
    ' ',
  );
const LINK = /^(?:https?:|mailto:|#)/i;
const IMAGE = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i;
/** Classes that carry meaning for the view: the language of a piece of code, footnotes. */
const CLASS = /^(?:lang(?:uage)?-[\w+#-]{1,30}|footnotes?|footnote-(?:ref|backref))$/;
const ID_PREFIX = 'hw-';
const MAX_ID = 200;

/** Goes with all it holds; of other elements that are not let through, the text stays. */
const DROPPED =
  'script style template noscript iframe frame object embed applet svg button select textarea input title head audio video canvas map annotation annotation-xml noembed noframes plaintext xmp dialog'.split(
    ' ',
  );

const CONFIG = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  // Relative addresses are resolved below; what is no link or image by then is dropped.
  FORBID_CONTENTS: DROPPED,
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true,
  SANITIZE_DOM: true,
} satisfies Config;

const SHAPE: Shape = {
  tags: new Set(TAGS),
  dropped: new Set(DROPPED),
  attributes: new Set(ATTRIBUTES),
  keepsClass: (value) => keptClasses(value) !== '',
};

let purify: ReturnType<typeof createDOMPurify> | undefined;

/**
 * Makes a copy of the article's body that holds text, structure, links and images, and nothing that runs,
 * loads anything but images, submits, styles, or shadows names of the page.
 *
 * @param body nodes of a hostile page, already a copy of its own; they are taken apart
 * @param base address that relative links resolve against
 * @returns nodes owned by an inert document; null where the sanitiser refuses them or cannot work here, so that
 *   nothing may be shown
 */
export function sanitise(body: Element, base: string): DocumentFragment | null {
  const fragment = purified(body);
  if (!fragment) return null;
  const targets = new Set<string>();
  const ids = new Set(
    [...fragment.querySelectorAll('[id]')].map((element) => element.getAttribute('id') ?? ''),
  );
  const page = parseHttpUrl(base);
  for (const link of [...fragment.querySelectorAll('a[href]')]) {
    const target = treatLink(link, base, page, ids);
    if (target) targets.add(target);
  }
  for (const element of [...fragment.querySelectorAll('*')]) {
    if (!element.hasAttributes() && element.localName !== 'img') continue;
    if (element.localName !== 'a') element.removeAttribute('href');
    if (element.localName !== 'img') element.removeAttribute('src');
    else if (!treatImage(element, base)) {
      element.remove();
      continue;
    }
    const id = element.getAttribute('id');
    if (id !== null) {
      if (targets.has(id)) element.setAttribute('id', ID_PREFIX + id);
      else element.removeAttribute('id');
    }
    const classes = element.getAttribute('class');
    const kept = classes && keptClasses(classes);
    if (kept) element.setAttribute('class', kept);
    else element.removeAttribute('class');
    const cite = element.getAttribute('cite');
    if (cite !== null && !parseHttpUrl(cite)) element.removeAttribute('cite');
  }
  return fragment;
}

/** An instance of its own, so that nobody else's hooks or settings apply; it reads its settings once. */
function ownPurify(): ReturnType<typeof createDOMPurify> {
  const own = createDOMPurify(window);
  if (own.isSupported) own.setConfig(CONFIG);
  return own;
}

function keptClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => CLASS.test(name))
    .join(' ');
}

function purified(body: Element): DocumentFragment | null {
  purify ??= ownPurify();
  // Without what it needs of the browser it would hand back what it was given.
  if (!purify.isSupported) return null;
  // The root has to be an allowed element, whatever the page made of its own.
  const holder = body.ownerDocument.createElement('div');
  holder.append(body);
  flatten(holder, SHAPE);
  try {
    const fragment: unknown = purify.sanitize(holder);
    return isFragment(fragment) ? fragment : null;
  } catch {
    // It throws on what it can neither clean nor take out.
    return null;
  }
}

/** Asked of the node itself, as a node of another realm is an instance of nothing here. */
function isFragment(value: unknown): value is DocumentFragment {
  return (value as Node | null)?.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

/** @returns id that the link jumps to inside the article, or null */
function treatLink(link: Element, base: string, page: URL | null, ids: ReadonlySet<string>): string | null {
  const href = (link.getAttribute('href') ?? '').trim();
  const url = parseHttpUrl(href, base);
  if (url && page && url.hash.length > 1 && url.hash.length < MAX_ID && samePage(url, page)) {
    const id = decode(url.hash.slice(1));
    if (ids.has(id)) {
      link.setAttribute('href', `#${ID_PREFIX}${id}`);
      return id;
    }
  }
  const mail = /^mailto:[^\s?]+$/i.test(href) ? href : null;
  const target = url?.href ?? mail;
  if (!target || !LINK.test(target)) {
    link.removeAttribute('href');
    return null;
  }
  link.setAttribute('href', target);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
  return null;
}

function samePage(a: URL, b: URL): boolean {
  return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search;
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

const PIXEL_HOST =
  /(?:^|\.)(?:pixel|stats|track(?:er|ing)?|metrics|analytics|counter|beacon|ads?|doubleclick)[.-]/i;

/** @returns false where the image is a pixel, a tracker or has no usable address */
function treatImage(image: Element, base: string): boolean {
  const src = (image.getAttribute('src') ?? '').trim();
  const url = IMAGE.test(src) ? src : parseHttpUrl(src, base)?.href;
  if (!url) return false;
  const side = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  if (side('width') <= 2 || side('height') <= 2) return false;
  if (!url.startsWith('data:')) {
    const { hostname, pathname } = new URL(url);
    if (
      PIXEL_HOST.test(hostname) ||
      /(?:^|\/)(?:pixel|beacon|count|tracker|1x1)\.(?:gif|png|php|js)$/i.test(pathname)
    )
      return false;
  }
  image.setAttribute('src', url);
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  return true;
}
