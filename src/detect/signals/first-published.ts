import { foreignUrl, isArticlePath } from '../../evidence/foreign';
import { noticesOf } from '../../lexicon/notices';
import { isSelfPublished } from '../../lexicon/own-site';
import { publisherNamed } from '../../lexicon/publishers';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** The author speaks of an own text: "cross-posted", "I wrote this for", "auf meinem Blog". */
const OWN_WORDS =
  /\bcross-?\s?post|\b(?:i|we) (?:originally |first |also )?(?:wrote|published|posted) (?:this|it)\b|\b(?:on|in|at|for) my (?:own |personal )?(?:blog|column|site|website|newsletter|substack)\b|(?:auf|in) mein(?:em|er) (?:blog|kolumne|newsletter|seite)|(?:sur|dans) m(?:on|a) (?:blog|chronique)|en mi (?:blog|columna)|no meu blog|(?:sul|nel) mio blog|op mijn blog|na moim blogu/;

/** "This article originally appeared on X", X not being this site. */
const signal: Signal = {
  id: 'first-published',
  run: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.type === 'first-published' && !notice.own)
      .map(({ block, quote, name, link }) => {
        const target = link && foreignUrl(page, link.url);
        const known = name ? publisherNamed(name) : null;
        const linked = target && isArticlePath(target);
        return {
          reason: target ? 'links-source' : 'names-source',
          quote,
          ...traced(
            linked
              ? 'firstPublishedLinked'
              : known
                ? 'firstPublishedKnown'
                : name
                  ? 'firstPublishedNamed'
                  : 'firstPublishedBare',
          ),
          kind:
            isSelfPublished(page.host) || OWN_WORDS.test(block.norm.slice(0, 500))
              ? 'crosspost'
              : 'syndicated',
          block: block.index,
          ...(name ? { name: known?.name ?? name } : {}),
          ...(target ? { url: target.href } : {}),
        };
      }),
};

export default signal;
