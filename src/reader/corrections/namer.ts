import { squeeze } from '../../core/text';
import { selectorFor } from '../../rules/pick/ladder';
import { withLine } from '../../rules/pick/with-line';
import { copyOf, findArticle, findPicture, findText } from './places';
import type { Namer } from './types';

export const namer: Namer = {
  places(document, base) {
    const page = copyOf(document);
    return {
      piece: (text) => findText(page, text),
      block(block) {
        const image = block.matches('img') ? block : block.querySelector('img');
        const text = squeeze(block.textContent ?? '');
        return (
          (image && findPicture(page, image.getAttribute('src') ?? '', base)) ??
          (text ? findText(page, text) : null)
        );
      },
      article: (text) => findArticle(page, text),
    };
  },
  name: (element, purpose) => selectorFor(element, purpose)?.selector ?? null,
  withLine,
};
