import { squeeze } from '../../core/text';
import { namesOf } from '../names';
import type { Step } from '../work';

const MAX_IMAGES = 300;
/** How far above a picture captions are looked for, and in boxes of how many elements. */
const MAX_ABOVE = 7;
const MAX_AROUND = 40;
const MAX_LENGTH = 600;
/** How far above its caption a picture is looked for. */
const MAX_UP = 3;
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-(?:text|dd)|gallery-caption|(?:image|img|photo|picture|media|figure|fig|pic|foto|bild|lead)[_-]{0,2}(?:caption|legend|credits?|copyright|unterschrift|text-caption|description)|caption|captions|caption-text|bildunterschrift|bildtext|bildnachweis|legende|didascalia|pie-de-foto|piefoto|credit|photocredit)(?:$|[\s_-])/i;
const STOP = /^(?:body|article|main|section|td|li|a)$/;
const ELEMENT = /^(?:p|div|span|small|em|i|dd|cite|section)$/;

/**
 * A picture with its caption in plain boxes becomes a figure, so that the caption stays with its picture, is shown
 * as one, and is no part of the text.
 */
export const figures: Step = {
  name: 'figures',
  run({ doc }) {
    for (const element of captionsIn(doc)) {
      if (!doc.contains(element) || element.closest('figcaption,table,pre')) continue;
      const text = squeeze(element.textContent ?? '');
      if (!text || text.length > MAX_LENGTH || element.querySelector('img,figcaption,p+p,h1,h2,h3,ul,ol'))
        continue;
      const holder = holderOf(element, text);
      if (holder) wrap(holder, element, doc);
    }
  },
};

/** Elements near a picture that are named like captions. */
function captionsIn(doc: Document): Set<Element> {
  const found = new Set<Element>();
  const seen = new Set<Element>();
  for (const image of [...doc.getElementsByTagName('img')].slice(0, MAX_IMAGES)) {
    let box: Element | null = null;
    let around = image.parentElement;
    for (let up = 0; around && up < MAX_ABOVE && !seen.has(around); up++, around = around.parentElement) {
      seen.add(around);
      // The last one is asked for, as counting takes longer where there are many.
      if (/^(?:body|article|main)$/.test(around.localName) || around.getElementsByTagName('*')[MAX_AROUND])
        break;
      box = around;
    }
    for (const element of box?.querySelectorAll('[class]') ?? []) {
      if (ELEMENT.test(element.localName) && CAPTION.test(namesOf(element))) found.add(element);
    }
  }
  return found;
}

/** The box that holds the caption and pictures, and hardly another text. */
function holderOf(caption: Element, text: string): Element | null {
  let holder = caption.parentElement;
  for (let up = 0; holder && up < MAX_UP; up++, holder = holder.parentElement) {
    if (STOP.test(holder.localName)) return null;
    const pictures = holder.querySelectorAll('img').length;
    if (pictures === 0) continue;
    const around = squeeze(holder.textContent ?? '').length - text.length;
    // Two captions of one picture: its text and who took it.
    return pictures <= 2 && around <= 160 && !holder.querySelector('h1,h2,h3,h4,li,p+p+p') ? holder : null;
  }
  return null;
}

function wrap(holder: Element, caption: Element, doc: Document): void {
  const figure = holder.closest('figure') ?? renamed(holder, 'figure', doc);
  const own = renamed(caption, 'figcaption', doc);
  const first = [...figure.querySelectorAll('figcaption')].find((other) => other !== own);
  if (first) {
    first.append(' ', ...own.childNodes);
    own.remove();
  } else figure.append(own);
}

function renamed(element: Element, name: string, doc: Document): Element {
  const fresh = doc.createElement(name);
  for (const attribute of ['id', 'lang', 'dir']) {
    const value = element.getAttribute(attribute);
    if (value !== null) fresh.setAttribute(attribute, value);
  }
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
  return fresh;
}
