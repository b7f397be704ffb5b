import { creditBlocks, isCaption } from '../../lexicon/credit-blocks';
import { publisherNamed } from '../../lexicon/publishers';
import { creditsTranslator } from '../../lexicon/translator';
import { foreignPublishers, publisherFinding } from '../publisher-findings';
import type { Signal } from '../signal';

/** Lines around the text in which publisher and translator can stand. */
const NEAR = 4;
/** Two words, or one long one: a paper is called Post, and so are the entries of a blog. */
const NAME = /^\p{Lu}(?:\S* \S|\S{8,})/u;

/** "Jana Muster, Pier Press (Westmark). Translated from …": the writer's paper in the line of the translator. */
const WRITER = /^\p{Lu}[^.,;:]{3,50}, ([^.,;()]{3,40}?)(?: \([^()]{2,30}\)|, \p{Lu}[^.,;]{2,25})?[.;–—-]/u;

/**
 * A publication's name alone over the headline or the text, where a translator is credited: newspapers that print each
 * other's articles file them so; or behind the writer in the translator's line. Without the translator the name may be
 * what the text is about.
 */
const signal: Signal = {
  id: 'translated-rubric',
  run(page, lexicon) {
    const isForeign = foreignPublishers(page, lexicon);
    const { above, lead, closing, tail } = creditBlocks(page);
    const translators = [...lead, ...closing, ...tail.slice(0, NEAR)].filter(creditsTranslator);
    for (const block of translators) {
      const publisher = publisherNamed(WRITER.exec(block.text)?.[1] ?? '');
      if (isForeign(publisher)) return [{ ...publisherFinding(publisher, block.text), block: block.index }];
    }
    // "The novel was translated into twelve languages." is a sentence of the story.
    if (translators.every((block) => block.prose)) return [];
    for (const block of [...above, ...lead.slice(-NEAR)]) {
      const publisher = NAME.test(block.text) && !isCaption(block) ? publisherNamed(block.text) : null;
      if (isForeign(publisher)) return [{ ...publisherFinding(publisher, block.text), block: block.index }];
    }
    return [];
  },
};

export default signal;
