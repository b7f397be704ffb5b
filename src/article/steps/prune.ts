import type { Step } from '../work';
import { touchesKept } from './kept';

/** Elements that hold no text of an article whatever stands in them, or only the page's own controls. */
const NEVER = 'svg,nav,dialog,link,canvas';
/** A quotation's footer says who is quoted. */
const INSIDE = 'article,main,blockquote';

/** Takes out what no article stands in, so that all that follows has less to read. */
export const prune: Step = {
  name: 'prune',
  run(work) {
    const { body } = work.doc;
    for (const element of [...body.querySelectorAll(NEVER)])
      if (!touchesKept(work, element)) element.remove();
    for (const footer of [...body.getElementsByTagName('footer')]) {
      if (!footer.closest(INSIDE) && !touchesKept(work, footer)) footer.remove();
    }
  },
};
