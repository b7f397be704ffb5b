import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { type ReleaseMark, releaseMark } from '../../lexicon/release';
import type { Signal } from '../signal';
import { WEIGHTS } from '../weights';

const WEIGHT: Record<ReleaseMark['type'], number> = {
  wire: WEIGHTS.pressWire,
  foreign: WEIGHTS.pressReleaseForeign,
  marks: WEIGHTS.pressReleaseMarks,
};

/** The text is somebody's announcement, printed by a site that is not the one who announces. */
const signal: Signal = {
  id: 'press-release',
  run: (page, lexicon) =>
    releaseMark(page, lexicon).map(({ type, quote, block, name }) => ({
      reason: 'press-release',
      quote: clip(quote, QUOTE_MAX),
      weight: WEIGHT[type],
      kind: 'press-release',
      ...(block ? { block: block.index } : {}),
      ...(name ? { name } : {}),
    })),
};

export default signal;
