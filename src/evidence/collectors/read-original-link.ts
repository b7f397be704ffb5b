import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { isArticlePath, namedBy } from '../foreign';
import { leadOns } from '../lead-on';

/** The address behind a line that leads to the original elsewhere. */
const collector: Collector = {
  id: 'read-original-link',
  collect: (page, lexicon) =>
    leadOns(page, lexicon)
      .filter((leadOn) => leadOn.type === 'read-original')
      .map(({ target, block }) => ({
        url: target.href,
        host: plainHost(target),
        ...namedBy(target),
        quote: clip(block.text, QUOTE_MAX),
        trust: isArticlePath(target) ? 0.88 : 0.4,
      })),
};

export default collector;
