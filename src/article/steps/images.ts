import { parseHttpUrl } from '../../core/url';
import type { Step } from '../work';

const LAZY_SRC = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-large-file',
  'data-hi-res-src',
  'data-full-src',
  'data-img-src',
  'data-image-src',
  'data-url',
  'data-delayed-url',
  'data-lazyload',
  'data-lazy',
  'data-echo',
  'data-actualsrc',
  'data-cfsrc',
  'data-src-large',
  'data-native-src',
  'data-runner-src',
];
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sizes-srcset'];
/** What an image keeps; the rest has said what it had to say. */
const KEPT = new Set(['src', 'alt', 'title', 'width', 'height', 'class', 'id']);
const PLACEHOLDER =
  /^(?:data:|about:|$)|(?:blank|placeholder|spacer|loading|lazy|pixel|transparent|1x1|grey|gray)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i;
const MAX_IMAGES = 500;
/** Wider files than this gain nothing in a reading column, even on a dense screen. */
const ENOUGH_WIDTH = 1600;

/** Gives every image the address a script would have given it, the largest of those offered. */
export const images: Step = {
  name: 'images',
  run({ doc, base }) {
    for (const noscript of [...doc.getElementsByTagName('noscript')].slice(0, MAX_IMAGES))
      unwrapNoscript(doc, noscript);
    const list = [...doc.getElementsByTagName('img')].slice(0, MAX_IMAGES);
    for (const image of list) resolveImage(image, base);
  },
};

/** Picks the best address of an image; `srcset` and lazy attributes end up in `src`, absolute. */
export function resolveImage(image: Element, base: string): void {
  const src = image.getAttribute('src')?.trim() ?? '';
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null;
  const sets = [image.getAttribute('srcset'), ...LAZY_SRCSET.map((name) => image.getAttribute(name))];
  for (const source of picture?.querySelectorAll('source') ?? []) {
    sets.push(source.getAttribute('srcset'), source.getAttribute('data-srcset'));
  }
  const largest = sets.reduce<Sized | null>((best, set) => larger(best, largestOf(set, base)), null);
  const lazy = LAZY_SRC.map((name) => parseHttpUrl(image.getAttribute(name), base)?.href).find(Boolean);
  const plain = PLACEHOLDER.test(src) ? null : parseHttpUrl(src, base)?.href;
  const chosen = largest?.url ?? lazy ?? plain;
  if (chosen) image.setAttribute('src', chosen);
  else if (!/^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(src) || src.length < 400)
    image.removeAttribute('src');
  for (const name of image.getAttributeNames()) if (!KEPT.has(name)) image.removeAttribute(name);
  if (picture && image.hasAttribute('src'))
    for (const source of [...picture.querySelectorAll('source')]) source.remove();
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

/** An image that only a browser without scripts would see replaces the placeholder before it. */
function unwrapNoscript(doc: Document, noscript: Element): void {
  // Where scripts are on, the content is text; in inert documents it is already parsed.
  let inner: Element | null = noscript.querySelector('img');
  if (!inner) {
    const source = noscript.textContent ?? '';
    if (source.length > 5000 || !/<img\b/i.test(source)) return;
    inner = imageFromSource(doc, source);
  } else if ((noscript.textContent ?? '').trim()) return;
  if (!inner) return;
  const before = noscript.previousElementSibling;
  const holder = before?.localName === 'img' ? before : before?.querySelector('img');
  if (holder && (before === holder || !before?.textContent?.trim())) holder.replaceWith(inner);
  else noscript.before(inner);
  noscript.remove();
}

const TAG = /<img\b((?:[^>"']|"[^"]*"|'[^']*')*)>/i;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Reads the attributes of an `<img>` written as text, without parsing it as HTML. */
function imageFromSource(doc: Document, source: string): Element | null {
  const attributes = TAG.exec(source)?.[1];
  if (!attributes) return null;
  const image = doc.createElement('img');
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (/^(?:src|srcset|alt|width|height|data-[a-z-]+)$/i.test(name)) {
      image.setAttribute(name.toLowerCase(), (double ?? single ?? '').replaceAll('&amp;', '&'));
    }
  }
  return image;
}
