import { readLines } from '../lines';
import type { Step } from '../work';

const MAX_ELEMENTS = 200;
/** Characters of running text from which it is an article and no request to switch scripts on. */
const ENOUGH = 500;

/**
 * The text that some pages hold ready for browsers without scripts, while their own script is to write it. Where
 * scripts run, browsers keep it as characters, and the page shows it anyway.
 */
export const noscript: Step = {
  name: 'noscript',
  run({ doc }) {
    for (const element of [...doc.body.getElementsByTagName('noscript')].slice(0, MAX_ELEMENTS)) {
      if (!element.firstElementChild) continue;
      const prose = readLines(element).reduce((sum, line) => sum + (line.prose ? line.text.length : 0), 0);
      if (prose >= ENOUGH) element.replaceWith(...element.childNodes);
    }
  },
};
