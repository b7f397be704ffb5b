import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost, siteOf } from '../../core/url';
import { foreignUrl, nameOfHost } from '../../evidence/foreign';
import { picturesElsewhere } from '../../evidence/pictures';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Pictures from one other publisher, at least. */
const MIN_PICTURES = 2;

/**
 * Most pictures of the text are loaded from another publisher's uploads, and the text or a line below links there.
 * Pictures alone accuse wrongly: media hosts, sister sites.
 */
const signal: Signal = {
  id: 'hot-linked-pictures',
  run(page) {
    const [most] = picturesElsewhere(page);
    if (!most || most.count < MIN_PICTURES || most.count * 2 < page.images().length) return [];
    for (const block of page.zone('lead', 'body', 'tail')) {
      for (const link of page.links(block)) {
        const target = foreignUrl(page, link.url);
        if (!target || siteOf(plainHost(target)) !== most.site) continue;
        return [
          {
            reason: 'links-source',
            quote: clip(most.url.href, QUOTE_MAX),
            ...traced('hotLinkedPictures'),
            kind: 'syndicated',
            name: nameOfHost(most.site),
            block: block.index,
          },
        ];
      }
    }
    return [];
  },
};

export default signal;
