import { QUOTE_MAX } from '../../core/report';
import { spellsHeadline } from '../../core/slug';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { namedBy } from '../foreign';
import { linkBehind } from '../link-behind';

/** The address of a line right behind the text that is little more than a link. */
const collector: Collector = {
  id: 'link-behind',
  collect(page) {
    const found = linkBehind(page);
    if (!found) return [];
    const { target, block } = found;
    return [
      {
        url: target.href,
        host: plainHost(target),
        ...namedBy(target),
        quote: clip(block.text, QUOTE_MAX),
        trust: spellsHeadline(target, page.headline) ? 0.8 : 0.3,
      },
    ];
  },
};

export default collector;
