import type { Step } from '../work';

/** Elements that hold no text of an article whatever stands in them, or only the page's own controls. */
const NEVER = 'svg,nav,button,dialog,link,template,object,embed,canvas';

/** Takes out what no article stands in, so that Readability has less to read. */
export const prune: Step = {
  name: 'prune',
  run({ doc }) {
    for (const element of [...doc.body.querySelectorAll(NEVER)]) element.remove();
  },
};
