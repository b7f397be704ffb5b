import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { isArticlePath, namedBy } from '../foreign';
import { leadOns } from '../lead-on';

/** The address behind a line that leads on to the rest of the text elsewhere. */
const collector: Collector = {
  id: 'continue-reading-link',
  collect: (page, lexicon) =>
    leadOns(page, lexicon)
      .filter((leadOn) => leadOn.type === 'continue-reading')
      .map(({ target, block }) => ({
        url: target.href,
        host: plainHost(target),
        ...namedBy(target),
        quote: clip(block.text, QUOTE_MAX),
        trust: isArticlePath(target) ? 0.8 : 0.4,
      })),
};

export default collector;
