import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { agenciesIn } from '../../lexicon/agency-names';
import { hasOwnAuthor } from '../../lexicon/own-author';
import { ownSite } from '../../lexicon/own-site';
import type { Signal } from '../signal';
import { traced } from '../traces';

const MAX_PARAGRAPHS = 60;
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
    for (const block of page.prose.slice(0, MAX_PARAGRAPHS)) {
      const told = agenciesIn(block.text, lexicon).find(
        ({ agency }) =>
          agency.kind === 'wire' && !own.named(agency.name) && !own.hosts(plainHost(new URL(agency.url))),
      );
      if (!told) continue;
      if (hasOwnAuthor(page, lexicon)) return [];
      const quote = clip(block.text.slice(Math.max(0, told.index - AHEAD)), QUOTE_MAX);
      return [{ reason: 'agency', quote, ...traced('agencyTold'), block: block.index }];
    }
    return [];
  },
};

export default signal;
