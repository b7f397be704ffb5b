import { Readability } from '@mozilla/readability';
import type { Step } from '../work';

/** Larger pages go to the fallback, which is linear. */
const MAX_ELEMENTS = 30_000;

/** Mozilla's Readability on the clone, which it consumes. */
export const readability: Step = {
  name: 'readability',
  run(work) {
    if (work.body) return;
    const { doc } = work;
    try {
      const result = new Readability(doc, {
        disableJSONLD: true,
        keepClasses: true,
        maxElemsToParse: MAX_ELEMENTS,
        serializer: (node) => node as Element,
      }).parse();
      if (!result?.content) return;
      work.body = result.content;
      work.byline = result.byline ?? null;
      work.attempt = 'readability';
    } catch {
      // Too large or too broken; the fallback takes over.
    }
  },
};
