import type { Block, PageSnapshot } from '../core/page';
import { sharesHeadline } from '../core/slug';
import { bareBrand, plainHost } from '../core/url';
import { leadOns } from '../evidence/lead-on';
import { type LinkBehind, linkBehind } from '../evidence/link-behind';
import type { Lexicon } from '../lexicon/lexicon';
import { publisherOfHost } from '../lexicon/publishers';
import { EXCERPT_CHARS, endingOf } from './ending';

const CUT_BY_MACHINE = /^(?:bracketed-dots|two-dots|char-count)$/;

/** The link to an article elsewhere that is all there is behind a short text that breaks off, whatever its words are. */
export function linkBehindCut(page: PageSnapshot, lexicon: Lexicon): LinkBehind | null {
  const found = linkBehind(page);
  // A line whose words lead on is read by its words.
  if (!found || page.proseChars >= EXCERPT_CHARS || leadOns(page, lexicon).length > 0) return null;
  const ending = endingOf(page, lexicon);
  if (!ending?.mark) return null;
  // Dots are how some authors end, and a missing mark is a slip: the link has to lead to a publisher, or to the same.
  const { block, target } = found;
  const isNext = ending.mark === 'dots' && block.index === ending.last.index + 1;
  const isCut =
    CUT_BY_MACHINE.test(ending.mark) ||
    (isNext && (publisherOfHost(plainHost(target)) !== null || names(block, target))) ||
    sharesHeadline(target, page.headline);
  return isCut ? found : null;
}

/** "Pier News", "» piernews.example": whose site it is, is what the line says. */
function names(block: Block, target: URL): boolean {
  return block.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .includes(bareBrand(plainHost(target)));
}
