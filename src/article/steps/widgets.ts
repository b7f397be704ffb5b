import { textOf } from '../lines';
import { isWidget } from '../names';
import type { Step } from '../work';

/** Removes share bars, related lists, comments, ad slots and the like of known products, and forms. */
export const widgets: Step = {
  name: 'widgets',
  run({ doc, removals }) {
    const found = [...doc.body.querySelectorAll('[class],[id],form')].filter(
      (element) => element.localName === 'form' || isWidget(element),
    );
    if (found.length === 0) return;
    const limit = (doc.body.textContent?.length ?? 0) * 0.3;
    for (const element of found) {
      if (!element.isConnected) continue;
      if (element.querySelector('h1') || (element.textContent?.length ?? 0) > limit) continue;
      removals.add('widgets', textOf(element));
      element.remove();
    }
  },
};
