import type { PageSnapshot } from '../../core/page';
import { type StatedSource, statedSources } from '../../evidence/stated-sources';
import { bylineParts } from '../../lexicon/byline-parts';
import { creditBlocks } from '../../lexicon/credit-blocks';
import { nameKey } from '../../lexicon/publishers';
import type { Signal } from '../signal';
import { type Trace, traced } from '../traces';

const TRACE = {
  isBasedOn: 'jsonLdBasis',
  sourceOrganization: 'jsonLdSource',
  publisher: 'jsonLdPublisher',
  copyrightHolder: 'jsonLdSource',
  provider: 'jsonLdSource',
  meta: 'metaSource',
} as const satisfies Record<string, Trace>;

/** The article's JSON-LD states another publisher. Weak: companies and cited studies stand there too. */
const signal: Signal = {
  id: 'json-ld-source',
  run: (page) =>
    statedSources(page).map(({ key, name, url, quote }) => ({
      reason: 'other-address',
      quote,
      ...traced(SHOWN.has(key) && name && isShown(page, name) ? 'sourceLineKnown' : TRACE[key]),
      kind: 'syndicated',
      ...(name ? { name } : {}),
      ...(url ? { url: url.href } : {}),
    })),
};

/** Statements that count for more where the page shows the name as well. */
const SHOWN: ReadonlySet<StatedSource['key']> = new Set(['provider', 'publisher']);

/** The name in a line of its own between the site's head and the text, as portals show their partners. */
function isShown(page: PageSnapshot, name: string): boolean {
  const { above, lead } = creditBlocks(page);
  return [...above, ...lead].some(
    (block) =>
      block.text.length <= NAME_CHARS &&
      (nameKey(block.text) === nameKey(name) ||
        // "Updated 19 June, 6:31  Pier Press"
        (/\d/.test(block.text) && nameKey(block.text).endsWith(nameKey(name))) ||
        [...bylineParts(block), ...page.links(block).map(({ text }) => text)].some(
          (part) => nameKey(part) === nameKey(name),
        )),
  );
}

/** Longest line of a partner's name and buttons, in characters. */
const NAME_CHARS = 100;

export default signal;
