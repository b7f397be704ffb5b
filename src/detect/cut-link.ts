import type { PageSnapshot } from '../core/page';
import { sharesHeadline } from '../core/slug';
import { leadOns } from '../evidence/lead-on';
import { type LinkBehind, linkBehind } from '../evidence/link-behind';
import type { Lexicon } from '../lexicon/lexicon';
import { EXCERPT_CHARS, endingOf } from './ending';

const CUT_BY_MACHINE = /^(?:bracketed-dots|two-dots|char-count)$/;

/** The link to an article elsewhere that is all there is behind a short text that breaks off, whatever its words are. */
export function linkBehindCut(page: PageSnapshot, lexicon: Lexicon): LinkBehind | null {
  const found = linkBehind(page);
  // A line whose words lead on is read by its words.
  if (!found || page.proseChars >= EXCERPT_CHARS || leadOns(page, lexicon).length > 0) return null;
  const ending = endingOf(page, lexicon);
  if (!ending?.mark) return null;
  // Dots are how some authors end, and a missing mark is a slip: the link has to be the next thing, or about the same.
  const isCut =
    CUT_BY_MACHINE.test(ending.mark) ||
    (ending.mark === 'dots' && found.block.index === ending.last.index + 1) ||
    sharesHeadline(found.target, page.headline);
  return isCut ? found : null;
}
