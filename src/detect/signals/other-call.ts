import { QUOTE_MAX } from '../../core/report';
import { clip } from '../../core/text';
import { plainHost } from '../../core/url';
import { creditBlocks } from '../../lexicon/credit-blocks';
import { ownSite } from '../../lexicon/own-site';
import { type Publisher, publisherNamed, publisherOfHost } from '../../lexicon/publishers';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** Longest line taken for a call, in characters. */
const MAX_LINE = 220;
const CALL =
  /\b(?:sign up (?:for|to)|subscribe to|subscribe now to|get the|download the|read (?:it )?on the|follow|join|support|donate to|like) (?:the |our )?\S|\b(?:abonnieren sie|abonniere|jetzt abonnieren|folgen sie|abonnez-vous|suscríbete|suscríbase|iscriviti|assine|abonneer|zapisz się)\b/;
const NAME = /\p{Lu}[\p{L}\d.&’'-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}\d.&’'-]*){0,4}/gu;
const MAX_NAMES = 12;

/** The text asks to subscribe to, follow or support another publication: it was written for that one. */
const signal: Signal = {
  id: 'other-call',
  run(page) {
    const own = ownSite(page);
    const { between, closing, tail } = creditBlocks(page);
    for (const block of new Set([...between.slice(-6), ...closing, ...tail.slice(0, 4)])) {
      if (block.text.length > MAX_LINE || !CALL.test(block.norm)) continue;
      const linked = page.links(block).map((link) => publisherOfHost(plainHost(link.url)));
      const named = [...block.text.matchAll(NAME)].slice(0, MAX_NAMES).map(([words]) => called(words));
      const other = [...linked, ...named].find(
        (publisher) => publisher && !own.hosts(publisher.host) && !own.named(publisher.name),
      );
      if (!other) continue;
      return [
        {
          reason: 'names-source',
          quote: clip(block.text, QUOTE_MAX),
          ...traced('otherCall'),
          kind: 'syndicated',
          block: block.index,
          name: other.name,
        },
      ];
    }
    return [];
  },
};

export default signal;

/** "Grist’s", "Subscribe to Wired": the publisher in some capital words. */
function called(words: string): Publisher | null {
  const parts = words.replace(/[’']s\b.*$/, '').split(' ');
  for (let from = 0; from < parts.length; from++) {
    const known = publisherNamed(parts.slice(from).join(' '));
    if (known) return known;
  }
  return null;
}
