import type { Block, PageSnapshot } from '../../core/page';
import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { creditBlocks, isCaption } from '../../lexicon/credit-blocks';
import { isMedium } from '../../lexicon/name-kinds';
import { ownSite } from '../../lexicon/own-site';
import { publisherName } from '../../lexicon/publisher-name';
import { publisherNamed } from '../../lexicon/publishers';
import { followsPicture } from '../../lexicon/source-lines';
import { agencyFindings } from '../agency-findings';
import type { Signal } from '../signal';
import { traced } from '../traces';

const COPYRIGHT =
  /(?:^|[\s.(])(?:[©ⓒ]|\(c\)|copyright|c\.(?=\s?(?:19|20)\d\d))\s*:?\s*(?:[©ⓒ]\s*)?(?:(?:19|20)\d\d,?\s*)?(.{2,80})$/iu;
const MAX_LINE = 200;
/** East Asian papers print no year under their texts, but what must not be done with them. */
const RESERVED = /무단 ?전재|無断転載|不得转载|不得轉載|禁止转载|禁止轉載/;
/** What public broadcasters print under each other's texts. */
const STATION = /\bTo see more, visit\b/;

/** Whose the text is by its copyright line: `© Thomson Reuters 2020`, `Copyright: Project Syndicate, 2025`. */
const signal: Signal = {
  id: 'copyright-credit',
  run(page, lexicon) {
    const agency = agencyFindings(page, lexicon, ['copyright']);
    if (agency.length > 0) return agency;
    const own = ownSite(page);
    const { between, closing, tail } = creditBlocks(page);
    for (const block of new Set([...between.slice(-6), ...closing, ...tail])) {
      const text = block.text.length > MAX_LINE ? bracketAtEnd(block.text) : block.text;
      if (!text) continue;
      const dated = !isOfPicture(block) && /\b(?:19|20)\d\d\b/.test(text);
      if (!dated && !RESERVED.test(text) && !endsText(page, block)) continue;
      const words = COPYRIGHT.exec(text)?.[1]?.replace(/\s*all rights reserved.*$/i, '');
      const name = words ? publisherName(words) : null;
      const known = name
        ? (publisherNamed(name) ??
          publisherNamed(
            name.replace(/,?\s*(?:19|20)\d\d$|\b(?:Limited|Ltd|Inc|LLC|GmbH|Company|News Service)\b.*$/g, ''),
          ))
        : null;
      // In the page's own footer a name that no table holds is the site's.
      const medium =
        !known && name && block.zone !== 'chrome' && (isMedium(name) || STATION.test(block.text))
          ? name
          : null;
      if ((!known && !medium) || own.named(name ?? '')) continue;
      // "Pier Weekly - Harbour closed" is the title of a page of its own; behind the headline importers leave it, too.
      if (medium && (isOwnStation(page, medium) || page.documentTitle.startsWith(medium))) continue;
      if (known && (own.hosts(known.host) || own.named(known.name))) continue;
      return [
        {
          reason: 'names-source',
          quote: clip(text, QUOTE_MAX),
          ...traced('publisherCopyright'),
          kind: 'syndicated',
          block: block.index,
          name: known?.name ?? medium ?? '',
        },
      ];
    }
    return [];
  },
};

/** A line that is only called "copyright" is the text's, where no picture stands above it. */
function isOfPicture(block: Block): boolean {
  const isNamed = /copyright/i.test(block.element.getAttribute('class') ?? '');
  const stands = block.element.closest('figure') !== null || followsPicture(block, true);
  return isCaption(block) && (!isNamed || stands);
}

/** "… in the parliaments. (Jane Doe, translation: John Roe, Copyright: Pier Syndicate, 3 May 2024)" */
function bracketAtEnd(text: string): string | null {
  return /\(([^()]{10,190})\)$/.exec(text.slice(-MAX_LINE))?.[1] ?? null;
}

/** "© Pier Press" alone, right behind the text and below no picture. */
function endsText(page: PageSnapshot, block: Block): boolean {
  const last = page.prose.at(-1)?.index ?? Number.POSITIVE_INFINITY;
  return (
    /^[©ⓒ]/.test(block.text) &&
    block.text.length >= SHORTEST &&
    block.index > last &&
    block.index <= last + LINES_BEHIND &&
    !isCaption(block) &&
    !followsPicture(block, true)
  );
}

/** Shorter lines credit pictures, in characters. */
const SHORTEST = 10;
const LINES_BEHIND = 3;

/** Call letters of a station that stand in the dateline as well: "WESTMARK (WXYZ) -". */
function isOwnStation(page: PageSnapshot, name: string): boolean {
  const letters = /^[WKC]\p{Lu}{2,3}(?![\p{L}])/u.exec(name)?.[0];
  return letters !== undefined && page.prose.slice(0, 3).some(({ text }) => text.includes(`(${letters})`));
}

export default signal;
