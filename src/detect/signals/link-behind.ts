import type { PageSnapshot } from '../../core/page';
import { QUOTE_MAX } from '../../core/report';
import { sharesHeadline } from '../../core/slug';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { isOpaque, nameOfHost } from '../../evidence/foreign';
import { leadOns } from '../../evidence/lead-on';
import { type LinkBehind, linkBehind } from '../../evidence/link-behind';
import type { Lexicon } from '../../lexicon/lexicon';
import { EXCERPT_CHARS, endingOf } from '../ending';
import type { Signal } from '../signal';
import { traced } from '../traces';

const CUT_BY_MACHINE = /^(?:bracketed-dots|two-dots|char-count)$/;

/** Behind a short text that breaks off nothing but a link to an article elsewhere, whatever the link's words are. */
const signal: Signal = {
  id: 'link-behind',
  run(page, lexicon) {
    const found = linkBehind(page);
    // A line whose words lead on is read by its words.
    if (!found || leadOns(page, lexicon).length > 0 || !isCut(page, lexicon, found)) return [];
    const { block, target } = found;
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
  },
};

function isCut(page: PageSnapshot, lexicon: Lexicon, { block, target }: LinkBehind): boolean {
  const ending = endingOf(page, lexicon);
  if (!ending?.mark || page.proseChars >= EXCERPT_CHARS) return false;
  if (CUT_BY_MACHINE.test(ending.mark)) return true;
  // Dots are how some authors end, and a missing mark is a slip: the link has to be the next thing, or about the same.
  return (
    (ending.mark === 'dots' && block.index === ending.last.index + 1) || sharesHeadline(target, page.headline)
  );
}

export default signal;
