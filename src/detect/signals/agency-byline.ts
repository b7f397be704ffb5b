import { agencyFindings } from '../agency-findings';
import type { Signal } from '../signal';

/** An agency as the author: "Von dpa", "By Jane Doe, Associated Press". */
const signal: Signal = {
  id: 'agency-byline',
  run: (page, lexicon) => agencyFindings(page, lexicon, ['byline', 'beside-date', 'shared-byline']),
};

export default signal;
