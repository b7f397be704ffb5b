import type { PageSnapshot } from '../../core/page';
import { type Finding, QUOTE_MAX } from '../../core/report';
import { clip, normalize, weigh } from '../../core/text';
import { plainHost } from '../../core/url';
import { foreignUrl, isArticlePath, nameOfHost } from '../../evidence/foreign';
import { creditBlocks } from '../../lexicon/credit-blocks';
import { kindOfNotice, noticesOf } from '../../lexicon/notices';
import { bareLine } from '../../lexicon/whole-line';
import type { Signal } from '../signal';
import { traced } from '../traces';

/**
 * In any language a feed's footer is a sentence around the headline, linked to the article, and mostly the site's name,
 * linked to its home page.
 */
function linkedHeadline(page: PageSnapshot): Omit<Finding, 'signal'>[] {
  const headline = bareLine(normalize(page.headline));
  if (weigh(headline) < MIN_HEADLINE) return [];
  const { closing, tail } = creditBlocks(page);
  for (const block of [...closing.slice(-2), ...tail.slice(0, 4)]) {
    const links = page.links(block);
    if (block.text.length > headline.length + MAX_AROUND || links.length > 3) continue;
    const link = links.find(({ text }) => bareLine(normalize(text)) === headline);
    const target = link && foreignUrl(page, link.url);
    // The headline alone is a teaser of a list.
    if (!target || !isArticlePath(target) || block.text.length - block.linkChars < MIN_WORDS) continue;
    return [
      {
        reason: 'feed',
        quote: clip(block.text, QUOTE_MAX),
        ...traced('feedFooter'),
        kind: 'syndicated',
        block: block.index,
        name: nameOfHost(plainHost(target)),
        url: target.href,
      },
    ];
  }
  return [];
}

/** Shortest headline that is no common phrase, in characters of Latin script. */
const MIN_HEADLINE = 20;
/** Characters of a footer besides the headline: at least, and at most. */
const MIN_WORDS = 4;
const MAX_AROUND = 120;

/** The sentence that feed software appends to a text, left in by whoever imported it. */
const signal: Signal = {
  id: 'feed-footer',
  run(page, lexicon) {
    const told = noticesOf(page, lexicon)
      .filter((notice) => notice.type === 'feed-footer' && !notice.own)
      .flatMap((notice) => {
        const { block, quote, name, link } = notice;
        const target = link && foreignUrl(page, link.url);
        // Without a name or a link elsewhere it may be the site's own feed sentence on its own page.
        if (!name && !target) return [];
        return [
          {
            reason: 'feed' as const,
            quote,
            ...traced(target ? 'feedFooter' : 'feedFooterBare'),
            kind: kindOfNotice(page, notice, lexicon),
            block: block.index,
            ...(name ? { name } : {}),
            ...(target ? { url: target.href } : {}),
          },
        ];
      });
    return told.length > 0 ? told : linkedHeadline(page);
  },
};

export default signal;
