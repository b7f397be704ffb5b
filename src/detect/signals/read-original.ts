import { EXCERPT_PARAGRAPHS } from '../../core/prose';
import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { isHomePath, plainHost } from '../../core/url';
import { isArticlePath, namedBy } from '../../evidence/foreign';
import { leadOns } from '../../evidence/lead-on';
import { isPortal } from '../../lexicon/portals';
import { publisherOfHost } from '../../lexicon/publishers';
import { EXCERPT_CHARS, endingOf } from '../ending';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** A line that leads to the original, or to the rest of the text, on another site. */
const signal: Signal = {
  id: 'read-original',
  run(page, lexicon) {
    return (
      leadOns(page, lexicon)
        // "Read the full article at X" leads to one, whatever its address is like.
        .filter(({ type, target }) =>
          type === 'read-original' ? !isHomePath(target) : isArticlePath(target),
        )
        .slice(0, 2)
        .flatMap(({ type, block, name, target }) => {
          if (type === 'continue-reading' && page.proseChars >= EXCERPT_CHARS) return [];
          const mark = endingOf(page, lexicon)?.mark ?? 'no-end';
          // Portals show whole articles, some of them short, and lead to the original all the same.
          const short =
            page.proseChars < EXCERPT_CHARS &&
            (mark !== 'no-end' ||
              (!isPortal(page.url.hostname) &&
                (type === 'continue-reading' || page.prose.length <= EXCERPT_PARAGRAPHS)));
          return [
            {
              reason: 'links-source' as const,
              quote: clip(block.text, QUOTE_MAX),
              ...traced(type === 'continue-reading' ? 'excerptLink' : 'readOriginal'),
              kind: short ? ('excerpt' as const) : ('syndicated' as const),
              block: block.index,
              ...(publisherOfHost(plainHost(target)) === null && name ? { name } : namedBy(target)),
              url: target.href,
            },
          ];
        })
    );
  },
};

export default signal;
