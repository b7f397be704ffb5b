import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { type ReleaseMark, releaseMark } from '../../lexicon/release';
import type { Signal } from '../signal';
import { type Trace, traced } from '../traces';

const TRACE: Record<ReleaseMark['type'], Trace> = {
  wire: 'pressWire',
  foreign: 'pressReleaseForeign',
  stated: 'pressReleaseStated',
  parts: 'pressReleaseParts',
  marks: 'pressReleaseMarks',
};

/** The text is somebody's announcement, printed by a site that is not the one who announces. */
const signal: Signal = {
  id: 'press-release',
  run: (page, lexicon) =>
    releaseMark(page, lexicon).map(({ type, quote, block, name }) => ({
      reason: 'press-release',
      quote: clip(quote, QUOTE_MAX),
      ...traced(TRACE[type]),
      kind: 'press-release',
      ...(block ? { block: block.index } : {}),
      ...(name ? { name } : {}),
    })),
};

export default signal;
