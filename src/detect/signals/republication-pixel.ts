import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { pixelsOf } from '../../evidence/pixels';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** A counter that a publisher puts into its republished texts. */
const signal: Signal = {
  id: 'republication-pixel',
  run: (page) =>
    pixelsOf(page).map(({ src, name, url, kind }) => ({
      reason: 'tracker',
      quote: clip(src.href, QUOTE_MAX),
      ...traced('pixel'),
      kind,
      name,
      ...(url ? { url: url.href } : {}),
    })),
};

export default signal;
