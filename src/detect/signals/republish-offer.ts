import { findIn } from '../../core/live';
import { QUOTE_MAX } from '../../core/report';
import { clip, squeeze } from '../../core/text';
import { offersRepublication } from '../../lexicon/republish-words';
import type { Signal } from '../signal';
import { traced } from '../traces';

const OFFER =
  '#republication-tracker-tool-shareable-content,[id^="republication-tracker"],.republish-button,.republish-article,[class*="republish-modal"],[data-republish]';

/** The page offers its text to others for republication: it is the original. */
const signal: Signal = {
  id: 'republish-offer',
  run(page) {
    const box = findIn(page.document, OFFER);
    const line = box
      ? null
      : page.blocks.find((block) => block.text.length < 160 && offersRepublication(block.norm));
    if (!box && !line) return [];
    return [
      {
        reason: 'own-work',
        quote: clip(line?.text ?? squeeze(box?.textContent?.slice(0, 400) ?? '') ?? '', QUOTE_MAX),
        ...traced('republishOffer'),
        ...(line ? { block: line.index } : {}),
      },
    ];
  },
};

export default signal;
