import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { foreignUrl } from '../../evidence/foreign';
import { creditLine } from '../../lexicon/credit-line';
import { kindOfNotice } from '../../lexicon/notices';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** "I had this column printed in the Pier Post": a credit to a publication in words of the page's own. */
const signal: Signal = {
  id: 'credit-line',
  run(page, lexicon) {
    const line = creditLine(page, lexicon);
    if (!line) return [];
    const { block, name, link } = line;
    const quote = clip(block.text, QUOTE_MAX);
    const target = link && foreignUrl(page, link.url);
    const notice = {
      type: 'taken-over',
      block,
      quote,
      name,
      link,
      linked: link !== null,
      own: false,
    } as const;
    return [
      {
        reason: 'republished',
        quote,
        ...traced('creditLine'),
        kind: kindOfNotice(page, notice, lexicon),
        block: block.index,
        name,
        ...(target ? { url: target.href } : {}),
      },
    ];
  },
};

export default signal;
