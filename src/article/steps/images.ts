import { parseHttpUrl } from '../../core/url';
import type { Step } from '../work';

/** Names under which scripts find the address, the best first. */
const LAZY_SRC = [
  'data-src-large',
  'data-large-file',
  'data-hi-res-src',
  'data-full-src',
  'data-orig-file',
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazysrc',
  'data-img-src',
  'data-image-src',
  'data-image',
  'data-url',
  'data-img-url',
  'data-delayed-url',
  'data-lazyload',
  'data-lazy',
  'data-echo',
  'data-actualsrc',
  'data-cfsrc',
  'data-native-src',
  'data-runner-src',
  'data-flickity-lazyload',
  'data-defer-src',
  'data-i',
  'data-bg',
];
const SRCSET = [
  'srcset',
  'data-srcset',
  'data-lazy-srcset',
  'data-lazysrcset',
  'data-original-set',
  'data-sizes-srcset',
  'data-src-set',
  'data-flickity-lazyload-srcset',
];
const LAZY = ranked(LAZY_SRC);
const SETS = ranked(SRCSET);
/** What an image keeps; the rest has said what it had to say. */
const KEPT = new Set(['src', 'alt', 'title', 'width', 'height', 'class', 'id']);
const PLACEHOLDER =
  /^(?:data:|about:|blob:|$)|(?:^|[/_.-])(?:blank|placeholder|spacer|loading|loader|lazy|lazyload|pixel|transparent|empty|1x1|gr[ae]y|fallback)(?:[_-]?\d{1,4}(?:x\d{1,4})?)?\.(?:gif|png|svg|jpe?g|webp)/i;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#&/!@:]|$)/i;
const SIZED_FILE = /\.(?:jpe?g|png|webp|avif|gif)\S*\s+\d[\d.]{0,6}[wx]/i;
const INLINE_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;
const TINY = /(?:^|;)\s*(?:max-)?(?:width|height)\s*:\s*[0-2](?:px)?\s*(?:!important\s*)?(?:;|$)/i;
const CONCEALED = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const MAX_IMAGES = 500;
const MAX_NOSCRIPT = 5000;
/** Wider files than this gain nothing in a reading column, even on a dense screen. */
const ENOUGH_WIDTH = 1600;

/** Gives every image the address a script would have given it, the largest of those offered. Pixels go. */
export const images: Step = {
  name: 'images',
  run({ doc, base }) {
    for (const image of [...doc.querySelectorAll('amp-img,amp-anim')].slice(0, MAX_IMAGES)) {
      image.replaceWith(imageLike(doc, image));
    }
    for (const noscript of [...doc.getElementsByTagName('noscript')].slice(0, MAX_IMAGES))
      unwrapNoscript(doc, noscript);
    for (const painted of [
      ...doc.querySelectorAll('figure [style*="background"],[role="img"][style*="background"]'),
    ].slice(0, MAX_IMAGES)) {
      paintedImage(doc, painted, base);
    }
    let before: Element | null = null;
    for (const image of [...doc.getElementsByTagName('img')].slice(0, MAX_IMAGES)) {
      if (isPixel(image)) {
        image.remove();
        continue;
      }
      resolveImage(image, base);
      if (before && isTwin(before, image)) image.remove();
      else before = image;
    }
  },
};

/** Picks the best address of an image; `srcset` and lazy attributes end up in `src`, absolute. */
export function resolveImage(image: Element, base: string): void {
  const src = image.getAttribute('src')?.trim() ?? '';
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null;
  const largest = setsOf(image, picture).reduce<Sized | null>(
    (best, set) => larger(best, largestOf(set, base)),
    null,
  );
  const lazy = valuesOf(image, LAZY)
    .map((value) => addressIn(value, base))
    .find(Boolean);
  const plain = parseHttpUrl(src, base)?.href;
  const chosen =
    largest?.url ??
    lazy ??
    (plain && PLACEHOLDER.test(src) ? (unnamed(image, base) ?? plain) : plain) ??
    unnamed(image, base);
  if (chosen) image.setAttribute('src', chosen);
  else if (!INLINE_PICTURE.test(src) || src.length < 400) image.removeAttribute('src');
  for (const name of image.getAttributeNames()) if (!KEPT.has(name)) image.removeAttribute(name);
  if (picture && image.hasAttribute('src'))
    for (const source of [...picture.querySelectorAll('source')]) source.remove();
}

/** All sets of addresses that an image, its picture and their lazy attributes offer. */
function setsOf(image: Element, picture: Element | null): string[] {
  const sets = valuesOf(image, SETS);
  for (const source of picture?.querySelectorAll('source') ?? [])
    sets.push(...valuesOf(source, SETS), ...valuesOf(source, LAZY));
  if (sets.some(Boolean)) return sets;
  for (const name of image.getAttributeNames()) {
    const value = name.startsWith('data-') ? image.getAttribute(name) : null;
    if (value && value.length < 20_000 && SIZED_FILE.test(value)) sets.push(value);
  }
  return sets;
}

function ranked(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, rank) => [name, rank]));
}

/** Values of those of some attributes that an element has, in the order of the names. */
function valuesOf(element: Element, names: ReadonlyMap<string, number>): string[] {
  const found = element.getAttributeNames().filter((name) => names.has(name));
  if (found.length > 1) found.sort((a, b) => (names.get(a) ?? 0) - (names.get(b) ?? 0));
  return found.map((name) => element.getAttribute(name) ?? '');
}

/** An address in a lazy attribute; some of them hold other things. */
function addressIn(value: string | null, base: string): string | null {
  if (!value || value.length > 4000 || /^[[{]|\s/.test(value.trim()) || !/[/.]/.test(value)) return null;
  return PLACEHOLDER.test(value) ? null : (parseHttpUrl(value, base)?.href ?? null);
}

/** Where no known attribute has an address: any attribute that names a picture's file. */
function unnamed(image: Element, base: string): string | null {
  for (const name of image.getAttributeNames()) {
    const value = name.startsWith('data-') ? image.getAttribute(name) : null;
    if (value && PICTURE_FILE.test(value)) {
      const url = addressIn(value, base);
      if (url) return url;
    }
  }
  return null;
}

interface Sized {
  readonly url: string;
  readonly size: number;
}

function larger(a: Sized | null, b: Sized | null): Sized | null {
  if (!a || !b) return a ?? b;
  const enough = (x: Sized) => Math.min(x.size, ENOUGH_WIDTH);
  return enough(b) > enough(a) || (enough(b) === enough(a) && b.size < a.size) ? b : a;
}

/** Largest entry of a `srcset` (widths in pixels; densities as multiples of 600). Commas inside addresses are kept. */
export function largestOf(set: string | null, base: string): Sized | null {
  if (!set || set.length > 20_000) return null;
  let best: Sized | null = null;
  for (const part of set.split(/,\s+|,(?=https?:|\/)/).slice(0, 40)) {
    const [address, descriptor] = part.trim().split(/\s+/);
    const url = parseHttpUrl(address?.replace(/,$/, ''), base);
    if (!url || PLACEHOLDER.test(url.href)) continue;
    const value = Number.parseFloat(descriptor ?? '1x');
    const size = descriptor?.endsWith('w') ? value : value * 600;
    best = larger(best, { url: url.href, size: Number.isFinite(size) ? size : 0 });
  }
  return best;
}

/** An image of no size, or one that is never shown: it counts readers. Lazy ones wait for their script unseen. */
function isPixel(image: Element): boolean {
  const side = (name: string) => Number.parseFloat(image.getAttribute(name) ?? '');
  if (side('width') <= 2 || side('height') <= 2) return true;
  const style = image.getAttribute('style') ?? '';
  if (TINY.test(style)) return true;
  const lazy = image.getAttributeNames().some((name) => name.startsWith('data-'));
  return !lazy && (image.hasAttribute('hidden') || CONCEALED.test(style));
}

/** The same picture again beside the first, as the placeholder and its twin for browsers without scripts are. */
function isTwin(first: Element, second: Element): boolean {
  const src = second.getAttribute('src');
  if (!src || src.split('?')[0] !== first.getAttribute('src')?.split('?')[0]) return false;
  const figure = second.closest('figure');
  return (
    (figure?.contains(first) ?? false) ||
    second.previousElementSibling === first ||
    (second.parentElement?.previousElementSibling?.contains(first) ?? false)
  );
}

/** A picture that is painted as a background. */
function paintedImage(doc: Document, element: Element, base: string): void {
  if (element.querySelector('img') || (element.textContent ?? '').trim()) return;
  const address = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*["']?([^"')]{1,2000})/i.exec(
    (element.getAttribute('style') ?? '').slice(0, 4000),
  )?.[1];
  const url = address && addressIn(address, base);
  if (!url) return;
  const image = doc.createElement('img');
  image.setAttribute('src', url);
  image.setAttribute('alt', element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  element.replaceChildren(image);
}

/** An `<img>` with the attributes of an element that stands for one. */
function imageLike(doc: Document, element: Element): Element {
  const image = doc.createElement('img');
  for (const name of element.getAttributeNames()) {
    if (/^(?:src|srcset|alt|width|height|class|data-[a-z-]+)$/.test(name))
      image.setAttribute(name, element.getAttribute(name) ?? '');
  }
  return image;
}

/** An image that only a browser without scripts would see replaces the placeholder beside it. */
function unwrapNoscript(doc: Document, noscript: Element): void {
  // Where scripts are on, the content is text; in inert documents it is already parsed.
  let inner: Element | null = noscript.querySelector('img');
  if (!inner) {
    const source = noscript.textContent ?? '';
    if (source.length > MAX_NOSCRIPT || !/<img\b/i.test(source)) return;
    inner = imageFromSource(doc, source);
  } else if ((noscript.textContent ?? '').trim()) return;
  if (!inner || isPixel(inner)) return;
  const holder =
    placeholderBeside(noscript.previousElementSibling) ?? placeholderBeside(noscript.nextElementSibling);
  if (holder) {
    if (!inner.getAttribute('alt')) inner.setAttribute('alt', holder.getAttribute('alt') ?? '');
    holder.replaceWith(inner);
  } else noscript.before(inner);
  noscript.remove();
}

/** The image beside a noscript twin, where nothing else stands there and it has no address of its own yet. */
function placeholderBeside(element: Element | null): Element | null {
  if (!element) return null;
  const image = element.localName === 'img' ? element : element.querySelector('img');
  if (!image || (element !== image && element.textContent?.trim())) return null;
  const lazy = image.getAttributeNames().some((name) => name.startsWith('data-'));
  const src = image.getAttribute('src') ?? '';
  return lazy ||
    image.hasAttribute('srcset') ||
    PLACEHOLDER.test(src) ||
    element.nextElementSibling?.localName === 'noscript'
    ? image
    : null;
}

const TAG = /<img\b((?:[^>"']|"[^"]*"|'[^']*')*)>/i;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Reads the attributes of an `<img>` written as text, without parsing it as HTML. */
function imageFromSource(doc: Document, source: string): Element | null {
  const attributes = TAG.exec(source)?.[1];
  if (!attributes) return null;
  const image = doc.createElement('img');
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (/^(?:src|srcset|alt|width|height|style|data-[a-z-]+)$/i.test(name)) {
      image.setAttribute(name.toLowerCase(), (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'));
    }
  }
  return image;
}
