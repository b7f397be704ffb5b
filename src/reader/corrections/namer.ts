import { squeeze } from '../../core/text';
import { keptBy } from '../../rules/overruled';
import { selectorFor } from '../../rules/pick/ladder';
import { lasts } from '../../rules/pick/lasts';
import { withLine } from '../../rules/pick/with-line';
import { select } from '../../rules/select';
import { readSelectors } from '../../rules/selectors';
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
      keptBy(selector, keeps) {
        const named = readSelectors(selector).selectors.flatMap((one) => select(page, one));
        return keptBy(page, named, keeps);
      },
    };
  },
  name(element, purpose) {
    const rung = selectorFor(element, purpose);
    return rung && { selector: rung.selector, estimate: lasts(rung.cost) };
  },
  withLine,
};
