import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { nameOfHost } from '../../evidence/foreign';
import { quotedArticle } from '../../evidence/quoted';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Most of the text is quotation, and the few words around it link the article that is quoted. */
const signal: Signal = {
  id: 'quoted-article',
  run(page) {
    const quoted = quotedArticle(page);
    if (!quoted) return [];
    const { block, target } = quoted;
    return [
      {
        reason: 'links-source',
        quote: clip(block.text, QUOTE_MAX),
        ...traced('quotedArticle'),
        kind: 'excerpt',
        block: block.index,
        name: nameOfHost(plainHost(target)),
        url: target.href,
      },
    ];
  },
};

export default signal;
