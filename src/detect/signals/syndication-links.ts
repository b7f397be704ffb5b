import { findIn } from '../../core/live';
import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Links to copies of this page elsewhere ("Also on: …", microformats): the page is the original. */
const signal: Signal = {
  id: 'syndication-links',
  run(page) {
    const link = findIn(page.document, 'a.u-syndication,a[rel~=syndication]');
    return link
      ? [
          {
            reason: 'own-work',
            quote: clip(link.getAttribute('href') ?? '', QUOTE_MAX),
            ...traced('syndicationLinks'),
          },
        ]
      : [];
  },
};

export default signal;
