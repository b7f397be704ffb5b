import { type CutMark, endingOf } from '../ending';
import type { Signal } from '../signal';
import { type Trace, traced } from '../traces';
import { lastWords } from '../truncation';
import { isPaywalled } from '../wall';

const TRACE: Readonly<Record<CutMark, Trace>> = {
  'char-count': 'cutCharCount',
  'two-dots': 'cutTwoDots',
  'bracketed-dots': 'cutBracketedDots',
  'open-quotation': 'cutQuotation',
  dots: 'cutDots',
  'no-end': 'cutNoEnd',
};

/** The last paragraph breaks off: machine-made dots, a quotation that is never closed, a sentence without an end. */
const cutEnding: Signal = {
  id: 'cut-ending',
  run(page, lexicon) {
    const ending = endingOf(page, lexicon);
    if (!ending?.mark || isPaywalled(page, lexicon)) return [];
    return [
      {
        reason: 'cut',
        quote: lastWords(ending.last.text),
        ...traced(TRACE[ending.mark]),
        block: ending.last.index,
        ...(ending.mark === 'char-count' ? { kind: 'excerpt' as const } : {}),
      },
    ];
  },
};

export default cutEnding;
