import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { namedBy } from '../../evidence/foreign';
import { linkBehindCut } from '../cut-link';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Behind a short text that breaks off nothing but a link to an article elsewhere. */
const signal: Signal = {
  id: 'link-behind',
  run(page, lexicon) {
    const found = linkBehindCut(page, lexicon);
    if (!found) return [];
    const { block, target } = found;
    return [
      {
        reason: 'links-source',
        quote: clip(block.text, QUOTE_MAX),
        ...traced('excerptLink'),
        // "To the full press release"
        kind: lexicon.words.pressRelease.some((word) => block.norm.includes(word))
          ? 'press-release'
          : 'excerpt',
        block: block.index,
        ...namedBy(target),
        url: target.href,
      },
    ];
  },
};

export default signal;
