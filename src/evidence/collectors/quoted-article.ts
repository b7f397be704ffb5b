import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { nameOfHost } from '../foreign';
import { quotedArticle } from '../quoted';

/** The article that a page of quotations links. */
const collector: Collector = {
  id: 'quoted-article',
  collect(page) {
    const quoted = quotedArticle(page);
    if (!quoted) return [];
    const { block, target } = quoted;
    const host = plainHost(target);
    return [
      { url: target.href, host, name: nameOfHost(host), quote: clip(block.text, QUOTE_MAX), trust: 0.8 },
    ];
  },
};

export default collector;
