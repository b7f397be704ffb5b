import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { agenciesIn } from '../../lexicon/agency-names';
import { hasOwnAuthor } from '../../lexicon/own-author';
import { ownSite } from '../../lexicon/own-site';
import type { Signal } from '../signal';
import { traced } from '../traces';

const MAX_PARAGRAPHS = 60;
/** Paragraphs that name the same agency, and prose for each of them, in characters: its own text rather than a report. */
const OFTEN = 2;
const CHARS_EACH = 2000;
/** Characters kept ahead of the agency's name in the quotation. */
const AHEAD = 60;

/**
 * "… she told the Associated Press", on a page that names no author. Every newspaper quotes agencies, so this decides
 * nothing; where nobody says that he wrote it, the text is more often an agency's than elsewhere.
 */
const signal: Signal = {
  id: 'agency-told',
  run(page, lexicon) {
    const own = ownSite(page);
    const told = page.prose.slice(0, MAX_PARAGRAPHS).flatMap((block) => {
      const mention = agenciesIn(block.text, lexicon).find(
        ({ agency }) =>
          agency.kind === 'wire' && !own.named(agency.name) && !own.hosts(plainHost(new URL(agency.url))),
      );
      return mention ? [{ block, agency: mention.agency, index: mention.index }] : [];
    });
    const [first] = told;
    if (!first || hasOwnAuthor(page, lexicon)) return [];
    const times = told.filter(({ agency }) => agency === first.agency).length;
    const often = times >= OFTEN && page.proseChars <= times * CHARS_EACH;
    const quote = clip(first.block.text.slice(Math.max(0, first.index - AHEAD)), QUOTE_MAX);
    return [
      {
        reason: 'agency',
        quote,
        ...traced(often ? 'agencyToldOften' : 'agencyTold'),
        block: first.block.index,
      },
    ];
  },
};

export default signal;
