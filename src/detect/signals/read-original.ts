import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { isArticlePath, isOpaque, nameOfHost } from '../../evidence/foreign';
import { leadOns } from '../../evidence/lead-on';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Prose up to which a text that leads on elsewhere is an excerpt, in characters. */
const EXCERPT_CHARS = 1500;

/** A line that leads to the original, or to the rest of the text, on another site. */
const signal: Signal = {
  id: 'read-original',
  run: (page, lexicon) =>
    leadOns(page, lexicon)
      .filter(({ target }) => isArticlePath(target))
      .slice(0, 2)
      .flatMap(({ type, block, target }) => {
        const short = page.proseChars < EXCERPT_CHARS;
        if (type === 'continue-reading' && !short) return [];
        return [
          {
            reason: 'links-source' as const,
            quote: clip(block.text, QUOTE_MAX),
            ...traced(type === 'continue-reading' ? 'excerptLink' : 'readOriginal'),
            kind: short ? ('excerpt' as const) : ('syndicated' as const),
            block: block.index,
            ...(isOpaque(target) ? {} : { name: nameOfHost(plainHost(target)) }),
            url: target.href,
          },
        ];
      }),
};

export default signal;
