import type { Block, PageSnapshot } from '../../core/page';
import { type Finding, QUOTE_MAX } from '../../core/report';
import { clip, weigh } from '../../core/text';
import { plainHost } from '../../core/url';
import { BYLINE_NAME } from '../../lexicon/agency-context';
import { bylineParts } from '../../lexicon/byline-parts';
import { creditBlocks, isCaption, namesAbove, postMeta } from '../../lexicon/credit-blocks';
import type { Lexicon } from '../../lexicon/lexicon';
import { domainIn } from '../../lexicon/name-kinds';
import { statedAuthors } from '../../lexicon/own-author';
import { ownSite } from '../../lexicon/own-site';
import { nameKey, type Publisher, publisherNamed } from '../../lexicon/publishers';
import type { Signal } from '../signal';
import { traced } from '../traces';

const MAX_LINE = 110;
/** Shortest name of a paper in the markup, in characters of Latin script: shorter ones are initials and words as well. */
const NAME_CHARS = 6;
/** A person, a stroke or comma, and a name up to a date or the line's end. */
const BYLINE =
  /^(\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:(?:de|da|van|von|der|di|la|el|al|and|und|et|y|e) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,5})\s*(?:[|,/•·(]|\s[-–—])\s*([^|,/•·()\d]{3,50}?)\)?(?:\s*(?:[|,/•·]|\s[-–—]|\b(?=\p{L}{3,9}\.? \d{1,2}\b|\d)).*)?$/u;

/** Lines behind the text in which the author can stand, with a label. */
const TAIL = 4;
const AUTHOR_LABEL =
  /^(?:autor(?:in|a|e)?|author|auteur|autore|автор(?:ка)?|текст|von|by|par|por|door) ?:? /u;

/** What says in a few languages that the author follows; "via" says that the news does. */
const BY = /^(?:by|von|par|por|di|door|av|af|przez|autore?|текст):? (?=\p{Lu})/iu;

/** "Jane Doe, of the Pier Press", "João Silva, da Voz do Cais": ahead of the publisher. */
const OF =
  /^(?:of|from|for|von|vom|der|de|du|da|do|del|della|dal|van|från|fra|z|ze|из|для) (?:the |la |l['’])?(?=\p{Lu})/u;

/** "El Muelle / GDA": a group of papers that share their texts. */
const SHARED_BY = / ?\/ ?(?:GDA|NYT|NYTNS|LAT|WP|TNS)$/;

const AUTHOR_NAME = /author|by-?line|(?:^|[\s_-])by(?:$|[\s_-])|autor(?!i[sz])/i;
/** Two or more words as persons are called, and nothing else. */
const PERSON = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/**
 * "By Jane Doe | The Washington Post", elsewhere: a text of that paper's own writer; or the paper is named as the author
 * in the markup.
 */
const signal: Signal = {
  id: 'publisher-byline',
  run(page, lexicon) {
    const own = ownSite(page);
    const isForeign = (publisher: Publisher | null) =>
      publisher !== null &&
      !own.hosts(publisher.host) &&
      !own.named(publisher.name) &&
      // Agencies are read by the agency signals.
      !lexicon.agencies.some(({ name }) => name === publisher.name);
    const { lead, tail } = creditBlocks(page);
    const labelled = tail.slice(0, TAIL).filter((block) => AUTHOR_LABEL.test(block.norm));
    for (const block of [...lead, ...labelled, ...postMeta(page)]) {
      if (block.prose || block.text.length > MAX_LINE || isCaption(block)) continue;
      const line = withoutBy(block, lexicon) ?? '';
      const [first, ...parts] = line ? bylineParts(block) : [];
      // Alone it has to stand in the author's place, or behind "By".
      const alone =
        (BY.test(block.text) && !line.endsWith(':')) || AUTHOR_NAME.test(namesAbove(block.element))
          ? line.replace(/^courtesy (?:of )?/i, '')
          : '';
      const named = [
        alone,
        alone.replace(SHARED_BY, ''),
        bylineOf(line),
        ...(first && PERSON.test(first) ? parts : []),
      ];
      const publisher = named
        .map((name) => (name ? publisherOf(page, block, name.trim().replace(OF, '')) : null))
        .find(isForeign);
      if (!publisher) continue;
      return [{ ...credits(publisher, block.text), block: block.index }];
    }
    for (const name of statedAuthors(page)) {
      // "Jane Doe, Pier Press"
      const [first = '', second = ''] = name.split(', ');
      const printed = PERSON.test(first) && second ? second : name;
      const publisher = weigh(printed) >= NAME_CHARS ? publisherNamed(printed) : null;
      if (publisher && isForeign(publisher)) return [credits(publisher, `author: ${name}`)];
    }
    return [];
  },
};

/** The publisher's place in "Jane Doe | Pier Press"; a site that is called like the person is the person's own. */
function bylineOf(line: string): string | null {
  const [, person = '', place = ''] = BYLINE.exec(line) ?? [];
  const last = nameKey(person.split(' ').at(-1) ?? '');
  return domainIn(place) !== null && nameKey(place).includes(last) ? null : place;
}

/** What somebody is, in words that papers are called as well. */
const ROLE = /^(?:correspondent|independent|reporter|observer|columnist|contributor|critic|investigator)s?$/i;

/** A publisher by its name, or by its address where that is linked: desks are named like addresses as well. */
function publisherOf(page: PageSnapshot, block: Block, name: string): Publisher | null {
  if (ROLE.test(name)) return null;
  const known = publisherNamed(name);
  if (known || domainIn(name) !== name.toLowerCase()) return known;
  const link = page.links(block).find(({ text }) => text.trim() === name);
  return link ? { name, host: plainHost(link.url) } : null;
}

function credits(publisher: Publisher, quote: string): Omit<Finding, 'signal'> {
  return {
    reason: 'names-source',
    quote: clip(quote, QUOTE_MAX),
    ...traced('publisherByline'),
    kind: 'syndicated',
    name: publisher.name,
  };
}

/** The line without "By"; null where nothing marks it as the byline. */
function withoutBy(block: Block, { words }: Lexicon): string | null {
  const by = words.by.find(
    (word) => /^[ :]/.test(block.norm.slice(word.length)) && block.norm.startsWith(word) && word.length > 1,
  );
  if (by) return block.text.slice(by.length).replace(/^\s*:?\s*/, '');
  if (AUTHOR_LABEL.test(block.norm)) return block.text.replace(/^\p{L}+\s?:?\s/u, '');
  return BYLINE_NAME.test(namesAbove(block.element)) ? block.text : null;
}

export default signal;
