import { agencyFindings } from '../agency-findings';
import type { Signal } from '../signal';

/** An agency's sign at the end: `(dpa)`, "Quelle: sid/dpa", "Mit Material von dpa". */
const signal: Signal = {
  id: 'agency-signoff',
  run: (page, lexicon) => agencyFindings(page, lexicon, ['signoff', 'label', 'material']),
};

export default signal;
