import type { PageSnapshot } from '../../core/page';
import { type Finding, QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { isHomePath, plainHost } from '../../core/url';
import { foreignUrl, isArticlePath, isOpaque, nameOfHost } from '../../evidence/foreign';
import { leadOns } from '../../evidence/lead-on';
import type { Lexicon } from '../../lexicon/lexicon';
import { publisherOfHost } from '../../lexicon/publishers';
import { endingOf } from '../ending';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Prose up to which a text that leads on elsewhere is an excerpt, in characters. */
const EXCERPT_CHARS = 1500;
/** Paragraphs of one that does not end in a cut: more are no longer "some sentences". */
const EXCERPT_PARAGRAPHS = 3;

/**
 * A text cut by a machine, and right behind it nothing but a link to an article elsewhere: an excerpt, whatever the
 * link's words are.
 */
function linkBehindCut(page: PageSnapshot, lexicon: Lexicon): Omit<Finding, 'signal'>[] {
  const ending = endingOf(page, lexicon);
  if (!ending?.mark || !CUT_BY_MACHINE.test(ending.mark) || page.proseChars >= EXCERPT_CHARS) return [];
  const block = page.blocks[ending.last.index + 1];
  if (!block || block.text.length > LINK_CHARS || block.linkChars < block.text.length * 0.8) return [];
  const target = page.links(block).map(({ url }) => foreignUrl(page, url))[0];
  if (!target || isHomePath(target)) return [];
  return [
    {
      reason: 'links-source',
      quote: clip(block.text, QUOTE_MAX),
      ...traced('excerptLink'),
      kind: 'excerpt',
      block: block.index,
      ...(isOpaque(target) ? {} : { name: nameOfHost(plainHost(target)) }),
      url: target.href,
    },
  ];
}

const CUT_BY_MACHINE = /^(?:bracketed-dots|two-dots|char-count)$/;
/** Longest line of such a link, in characters. */
const LINK_CHARS = 120;

/** A line that leads to the original, or to the rest of the text, on another site. */
const signal: Signal = {
  id: 'read-original',
  run(page, lexicon) {
    const found = leadOns(page, lexicon)
      // "Read the full article at X" leads to one, whatever its address is like.
      .filter(({ type, target }) => (type === 'read-original' ? !isHomePath(target) : isArticlePath(target)))
      .slice(0, 2)
      .flatMap(({ type, block, name, target }) => {
        if (type === 'continue-reading' && page.proseChars >= EXCERPT_CHARS) return [];
        const mark = endingOf(page, lexicon)?.mark;
        const short =
          page.proseChars < EXCERPT_CHARS &&
          (type === 'continue-reading' ||
            page.prose.length <= EXCERPT_PARAGRAPHS ||
            (mark !== undefined && mark !== null && mark !== 'no-end'));
        return [
          {
            reason: 'links-source' as const,
            quote: clip(block.text, QUOTE_MAX),
            ...traced(type === 'continue-reading' ? 'excerptLink' : 'readOriginal'),
            kind: short ? ('excerpt' as const) : ('syndicated' as const),
            block: block.index,
            ...(publisherOfHost(plainHost(target)) === null && name
              ? { name }
              : isOpaque(target)
                ? {}
                : { name: nameOfHost(plainHost(target)) }),
            url: target.href,
          },
        ];
      });
    return found.length > 0 ? found : linkBehindCut(page, lexicon);
  },
};

export default signal;
