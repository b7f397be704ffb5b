import { Readability } from '@mozilla/readability';
import { UNSPACED } from '../../core/text';
import type { Step } from '../work';

/** Characters below which Readability tries again with fewer rules; a character of Chinese says more than a letter. */
const THRESHOLD = 500;
const THRESHOLD_UNSPACED = 160;
/** Larger pages go to the fallback, which is linear. */
const MAX_ELEMENTS = 30_000;

/** Mozilla's Readability on the clone, which it consumes. */
export const readability: Step = {
  name: 'readability',
  run(work) {
    const { doc, source } = work;
    const unspaced = source.filter(({ prose, text }) => prose && UNSPACED.test(text)).length;
    try {
      const result = new Readability(doc, {
        charThreshold:
          unspaced > source.filter(({ prose }) => prose).length / 2 ? THRESHOLD_UNSPACED : THRESHOLD,
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
