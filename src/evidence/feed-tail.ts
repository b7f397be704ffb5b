import type { Block, PageSnapshot } from '../core/page';
import { parseHttpUrl } from '../core/url';
import { creditBlocks } from '../lexicon/credit-blocks';
import { foreignUrl, isArticlePath } from './foreign';

/** An address in the last lines that a feed or a copy-and-paste tool put there. */
export interface FeedTail {
  readonly block: Block;
  readonly url: URL;
}

/** Marks that only feeds and copy-and-paste tools add: Tynt, the India Times group's, RSS readers'. */
const MARK =
  /#ixzz|#[A-Za-z0-9]{6,12}\.99$|[?&](?:utm_campaign=cppst|utm_source=(?:rss|feedburner|contentofinterest|dlvr\.it|twitterfeed)|utm_medium=(?:feed|rss)|src=rss|ref=rss|rss=1|from=rss)(?:[&#]|$)/i;
const ADDRESS = /https?:\/\/\S{8,400}/;
const MAX_TAILS = 3;

const cache = new WeakMap<PageSnapshot, readonly FeedTail[]>();

/** Addresses on other sites with a feed's mark, in or right behind the end of the text. */
export function feedTails(page: PageSnapshot): readonly FeedTail[] {
  let found = cache.get(page);
  if (!found) {
    found = read(page);
    cache.set(page, found);
  }
  return found;
}

function read(page: PageSnapshot): FeedTail[] {
  const { closing, tail } = creditBlocks(page);
  const found: FeedTail[] = [];
  for (const block of new Set([...closing, ...tail.slice(0, 6)])) {
    const written = ADDRESS.exec(block.text)?.[0];
    const addresses = [...page.links(block).map((link) => link.url.href), ...(written ? [written] : [])];
    for (const address of addresses) {
      const marked = MARK.test(address) ? parseHttpUrl(address) : null;
      const target = marked && foreignUrl(page, marked);
      if (!target || !isArticlePath(target)) continue;
      found.push({ block, url: target });
      break;
    }
    if (found.length >= MAX_TAILS) break;
  }
  return found;
}
