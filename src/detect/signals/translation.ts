import type { Block, LinkTarget, PageSnapshot } from '../../core/page';
import { QUOTE_MAX } from '../../core/report';
import { clip, fold } from '../../core/text';
import { foreignUrl, isArticlePath } from '../../evidence/foreign';
import { creditBlocks } from '../../lexicon/credit-blocks';
import { ownSite } from '../../lexicon/own-site';
import { matchTemplates, prepare } from '../../lexicon/template';
import { writtenLink } from '../../lexicon/written-link';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Longest note of a translator, in characters. */
const MAX_NOTE = 400;

/** "This is a translation of the article X": another's text, where the article stands on another site. */
const signal: Signal = {
  id: 'translation',
  run(page, lexicon) {
    const templates = prepare(lexicon.words.translationOf);
    for (const block of creditBlocks(page).all) {
      const match = block.text.length <= MAX_NOTE ? matchTemplates(templates, block.norm) : null;
      const url = match && translated(page, block, match.text);
      if (!url) continue;
      return [
        {
          reason: 'links-source',
          quote: clip(block.text, QUOTE_MAX),
          ...traced('translation'),
          kind: 'syndicated',
          block: block.index,
          url: url.href,
        },
      ];
    }
    return [];
  },
};

/** The article that a note links to. A link that says itself that it is a translation leads to one of this text. */
function translated(page: PageSnapshot, block: Block, words: string): URL | null {
  const said = words.slice(-PHRASE);
  const links: LinkTarget[] = page.links(block).filter(({ text }) => !fold(text).includes(said));
  const written = writtenLink(/https?:\/\/.*$/i.exec(block.text)?.[0] ?? '', ownSite(page));
  const targets = [...links, ...(written ? [written] : [])]
    .map(({ url }) => foreignUrl(page, url))
    .filter((url) => url !== null);
  return targets.find(isArticlePath) ?? targets[0] ?? null;
}

/** Characters at the end of the words by which a link is told that says the same. */
const PHRASE = 16;

export default signal;
