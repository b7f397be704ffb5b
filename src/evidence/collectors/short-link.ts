import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { noticesOf } from '../../lexicon/notices';
import { sourceLines } from '../../lexicon/source-lines';
import type { Collector } from '../collector';
import { isShort } from '../foreign';
import { shortLeadOns } from '../lead-on';

/**
 * Below what counts as the page's word: where a short link leads is known only once it was followed, so it is never
 * shown as the original unread. It names nobody.
 */
const TRUST = 0.5;

/** A link of a shortening service where the source is stated: `bit.ly/3xYz` behind "Read the original". */
const collector: Collector = {
  id: 'short-link',
  collect(page, lexicon) {
    const stated = [
      ...shortLeadOns(page, lexicon),
      ...sourceLines(page, lexicon).filter((line) => !line.own),
      ...noticesOf(page, lexicon).filter((notice) => !notice.own),
    ];
    const links = stated.flatMap(({ link, block }) =>
      link && isShort(link.url) ? [{ url: link.url, quote: clip(block.text, QUOTE_MAX) }] : [],
    );
    return links
      .filter(({ url }, index) => links.findIndex((other) => other.url.href === url.href) === index)
      .map(({ url, quote }) => ({ url: url.href, host: plainHost(url), quote, trust: TRUST }));
  },
};

export default collector;
