import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { isAuthorsOwn } from '../../lexicon/own-author';
import { isSelfPublished } from '../../lexicon/own-site';
import { referenceLine } from '../../lexicon/reference-line';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** "(Example Times, 3 May 2024)" above or below the text: the issue in which it was printed. */
const signal: Signal = {
  id: 'reference-line',
  run(page, lexicon) {
    const found = referenceLine(page, lexicon);
    if (!found) return [];
    return [
      {
        reason: 'names-source',
        quote: clip(found.block.text, QUOTE_MAX),
        ...traced('referenceLine'),
        kind: isSelfPublished(page.host) || isAuthorsOwn(page) ? 'crosspost' : 'syndicated',
        block: found.block.index,
        name: found.publisher.name,
      },
    ];
  },
};

export default signal;
