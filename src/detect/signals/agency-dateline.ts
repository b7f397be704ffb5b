import { agencyFindings } from '../agency-findings';
import type { Signal } from '../signal';

/** An agency in the dateline: `PLACE (AP) —`. */
const signal: Signal = {
  id: 'agency-dateline',
  run: (page, lexicon) => agencyFindings(page, lexicon, ['dateline']),
};

export default signal;
