import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import type { Collector } from '../collector';
import { pixelsOf } from '../pixels';

/** The publisher whose counter was left in the text. */
const collector: Collector = {
  id: 'republication-pixel',
  collect: (page) =>
    pixelsOf(page).map(({ src, host, name, url, kind }) => ({
      ...(url ? { url: url.href } : {}),
      host,
      name,
      quote: clip(src.href, QUOTE_MAX),
      trust: 0.9,
      kind,
    })),
};

export default collector;
