import { creditBlocks, isCaption } from '../../lexicon/credit-blocks';
import { publisherNamed } from '../../lexicon/publishers';
import { foreignPublishers, publisherFinding } from '../publisher-findings';
import type { Signal } from '../signal';

const MAX_LINE = 110;
/** Lines above and below the text in which it can stand. */
const NEAR = 4;

/** "Jane Doe for the Pier Press", "Jane Doe in Pier Press:", a line that says nothing else. */
const WRITTEN_FOR =
  /^(?:\p{L}+ (?=(?:di|by|von|par|por|de|av|af) ))?(?:(?:[Dd]i|[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]e|[Aa]v|[Aa]f) )?(\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}),? (?:for|für|para|per|pour|voor|dla|för|для|da|su|in|at|bei|dans|w|i|в) (?:[Tt]he |[Ll]a |[Ll]['’]|[Ii]l |[Ll]e |[Dd]er )?["“„«]?([^"“”„«»:]{3,40}?)["”“»]?:?$/u;

/** "Jane Doe for the Pier Press" elsewhere, or "Jane Doe in Pier Press:" over a passage of her text. */
const signal: Signal = {
  id: 'written-for',
  run(page, lexicon) {
    const isForeign = foreignPublishers(page, lexicon);
    const { lead, opening, closing, tail } = creditBlocks(page);
    const around = [
      ...lead.slice(-NEAR),
      ...opening.slice(0, 1),
      ...closing.slice(-1),
      ...tail.slice(0, NEAR),
    ];
    for (const block of around) {
      if (block.prose || block.text.length > MAX_LINE || isCaption(block)) continue;
      const place = WRITTEN_FOR.exec(block.text)?.[2];
      const publisher = place ? publisherNamed(place) : null;
      if (!isForeign(publisher)) continue;
      const kind = block.text.endsWith(':') ? 'excerpt' : 'syndicated';
      return [{ ...publisherFinding(publisher, block.text), kind, block: block.index }];
    }
    return [];
  },
};

export default signal;
