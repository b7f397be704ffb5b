import { squeeze } from '../../core/text';
import type { Step } from '../work';

/** It stands first in its paragraph; looked for in this way, as selectors for parts of names take long. */
const CANDIDATE = '[class]:first-child';
const ELEMENT = /^(?:span|img|p|div|b|strong|em|i|big|font)$/;
const NAME =
  /(?:drop[_-]?(?:ped)?[_-]?cap|dropletter|initial(?:e|en)?$|initial[_-]?(?:cap|letter)|lettrine|first-?letter|big-?letter|capital-?letter)/i;
const LETTER = /^[“"„«'‘¿¡(]?[\p{L}\p{N}][’']?$/u;

/** A large first letter in an element or a picture of its own becomes a letter again, or its word is torn in two. */
export const dropCaps: Step = {
  name: 'drop-caps',
  run({ doc }) {
    for (const element of [...doc.querySelectorAll(CANDIDATE)]) {
      if (!ELEMENT.test(element.localName) || !NAME.test(element.getAttribute('class') ?? '')) continue;
      const letter = squeeze(
        element.localName === 'img' ? (element.getAttribute('alt') ?? '') : (element.textContent ?? ''),
      );
      if (!LETTER.test(letter)) continue;
      const parent = element.parentElement;
      const text = doc.createTextNode(letter);
      // Some pages set the letter as a paragraph before the paragraph it belongs to.
      const next = element.nextElementSibling;
      if (
        /^(?:p|div)$/.test(element.localName) &&
        next?.localName === 'p' &&
        /^\p{L}/u.test(next.textContent ?? '')
      ) {
        next.prepend(text);
        element.remove();
      } else element.replaceWith(text);
      parent?.normalize();
    }
  },
};
