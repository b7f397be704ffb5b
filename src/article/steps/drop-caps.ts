import { squeeze } from '../../core/text';
import type { Step } from '../work';

const CANDIDATE =
  '[class*="drop" i],[class*="initial" i],[class*="lettrine" i],[class*="first-letter" i],[class*="firstletter" i],[class*="capital" i]';
const NAME =
  /(?:drop[_-]?(?:ped)?[_-]?cap|dropletter|initial(?:e|en)?$|initial[_-]?(?:cap|letter)|lettrine|first-?letter|big-?letter|capital-?letter)/i;
const LETTER = /^[“"„«'‘¿¡(]?[\p{L}\p{N}][’']?$/u;
const MAX_CAPS = 100;

/** A large first letter in an element or a picture of its own becomes a letter again, or its word is torn in two. */
export const dropCaps: Step = {
  name: 'drop-caps',
  run({ doc }) {
    for (const element of [...doc.querySelectorAll(CANDIDATE)].slice(0, MAX_CAPS)) {
      if (!NAME.test(element.getAttribute('class') ?? '')) continue;
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
