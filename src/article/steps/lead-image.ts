import { squeeze } from '../../core/text';
import { parseHttpUrl } from '../../core/url';
import { isChrome } from '../names';
import type { Step } from '../work';

const MAX_IMAGES = 200;
const MAX_CAPTION = 600;
/** Narrower pictures are portraits and teasers. Pixels. */
const MIN_WIDTH = 200;
/** What one file has at the end of its name in its different sizes. */
const SIZE =
  /[-_@.](?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|h\d{2,4}|scaled|large|medium|small|thumb(?:nail)?|[1-3]x)$/;
const GENERIC = /^(?:image|img|photo|picture|default|index|original|master|render|resize|file|media|uri)s?$/;

/** Finds the picture that the page shows above its text and gives out as the article's, before extraction drops it. */
export const findLeadImage: Step = {
  name: 'lead-image',
  run(work) {
    const wanted = work.image && keyOf(work.image);
    if (!wanted) return;
    for (const image of [...work.doc.getElementsByTagName('img')].slice(0, MAX_IMAGES)) {
      const address = image.getAttribute('src');
      if (!address || keyOf(address) !== wanted) continue;
      if (Number.parseInt(image.getAttribute('width') ?? '', 10) < MIN_WIDTH || isBeside(image)) continue;
      work.leadImage = figureOf(image, work.doc);
      return;
    }
  },
};

/** Puts it back above the text where the text came without it. */
export const leadImage: Step = {
  name: 'lead-image',
  run({ body, leadImage: figure }) {
    if (!body || !figure) return;
    const wanted = keyOf(figure.querySelector('img')?.getAttribute('src') ?? '');
    const there = [...body.querySelectorAll('img')].some(
      (image) => keyOf(image.getAttribute('src') ?? '') === wanted,
    );
    if (!there) body.prepend(figure);
  },
};

/** In navigation or a list of other articles, or on the way to one. */
function isBeside(image: Element): boolean {
  for (let node = image.parentElement; node && node.localName !== 'body'; node = node.parentElement) {
    if (isChrome(node) || (node.localName === 'li' && node.querySelector('h2,h3,h4'))) return true;
  }
  return false;
}

/** A figure of its own with the picture and its caption, nothing else. */
function figureOf(image: Element, doc: Document): Element {
  const figure = doc.createElement('figure');
  figure.append(image.cloneNode(true));
  const caption = image.closest('figure')?.querySelector('figcaption');
  const text = squeeze(caption?.textContent ?? '');
  if (text && text.length <= MAX_CAPTION) {
    const own = doc.createElement('figcaption');
    own.textContent = text;
    figure.append(own);
  }
  return figure;
}

/** What the addresses of one picture in several sizes have in common. */
function keyOf(address: string): string {
  const url = parseHttpUrl(address);
  if (!url) return '';
  const file = (url.pathname.split('/').pop() ?? '')
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .replace(SIZE, '');
  return file.length >= 6 && !GENERIC.test(file) ? file : `${url.host}${url.pathname}${url.search}`;
}
