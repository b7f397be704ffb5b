import { type CutMark, endingOf } from '../ending';
import type { Signal } from '../signal';
import { isPaywalled, lastWords } from '../truncation';

/** By how rarely an original ends so: 0 % for the first three, then 0.1, 0.4 and 9 %. */
const WEIGHTS: Readonly<Record<CutMark, number>> = {
  'char-count': 3,
  'two-dots': 2,
  'bracketed-dots': 2,
  'open-quotation': 1.2,
  dots: 0.4,
  'no-end': 0.1,
};

/** The last paragraph breaks off: machine-made dots, a quotation that is never closed, a sentence without an end. */
const cutEnding: Signal = {
  id: 'cut-ending',
  run(page, lexicon) {
    const ending = endingOf(page, lexicon);
    if (!ending?.mark || isPaywalled(page, lexicon)) return [];
    const weight = WEIGHTS[ending.mark];
    return [{ reason: 'cut', quote: lastWords(ending.last.text), weight, block: ending.last.index }];
  },
};

export default cutEnding;
