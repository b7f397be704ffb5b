import { ATTEMPTS, lengthOf } from '../attempts';
import { textOf } from '../lines';
import type { Step } from '../work';

/** Where Readability found nothing or too little: the page's own statement of the body, else the densest part. */
export const fallback: Step = {
  name: 'fallback',
  run(work) {
    if (work.attempt === 'rule') return;
    const found = work.body ? lengthOf(textOf(work.body)) : 0;
    if (found >= 1) return;
    for (const [name, attempt] of ATTEMPTS) {
      const body = attempt(work);
      if (!body || lengthOf(textOf(body)) <= Math.max(1, found * 1.5)) continue;
      work.body = body;
      work.lines = null;
      work.attempt = name;
      return;
    }
  },
};
