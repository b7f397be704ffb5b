import type { Block, PageSnapshot } from '../../core/page';
import { weigh } from '../../core/text';
import { plainHost } from '../../core/url';
import { BYLINE_NAME } from '../../lexicon/agency-context';
import { bylineParts } from '../../lexicon/byline-parts';
import { creditBlocks, isCaption, namesAbove, postMeta } from '../../lexicon/credit-blocks';
import { isRubric } from '../../lexicon/filing-line';
import type { Lexicon } from '../../lexicon/lexicon';
import { domainIn } from '../../lexicon/name-kinds';
import { statedAuthors } from '../../lexicon/own-author';
import { nameKey, type Publisher, publisherNamed } from '../../lexicon/publishers';
import { foreignPublishers, publisherFinding } from '../publisher-findings';
import type { Signal } from '../signal';

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

/** "Jane Doe, of the Pier Press", "João Silva, no Voz do Cais": ahead of the publisher. */
const OF =
  /^(?:of|from|for|in|at|von|vom|der|im|bei|de|du|dans|da|do|em|no|na|en|del|della|dal|su|sul|van|från|fra|i|w|z|ze|из|для|в) (?:the |la |l['’])?(?=\p{Lu})/iu;
/** "From Westmark for the Pier Press" */
const FOR =
  /^(?:from|aus|de|da|do|desde|depuis|uit|z|ze|från|fra|из|з) .{2,40}? (?:for|für|para|pour|per|voor|dla|för|для) (?:(?:the|die|den|das|a|o|as|os|la|el|le|il|de|het) )?(?=\p{Lu})/iu;
/** "Pier Press in Westmark": behind the publisher the place of its desk. */
const DESK = /\s(?:in|em|en|à|w|i|v|в|у) \p{Lu}[\p{L}' .-]{2,30}$/u;

/** "El Muelle / GDA": a group of papers that share their texts. */
const SHARED_BY = / ?\/ ?(?:GDA|NYT|NYTNS|LAT|WP|TNS)$/;

const AUTHOR_NAME = /author|by-?line|(?:^|[\s_-])by(?:$|[\s_-])|autor(?!i[sz])/i;
/** Two or more words as persons are called, and nothing else. */
const PERSON =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}|[\p{Lo}\p{M}'’׳.-]{2,}(?: [\p{Lo}\p{M}'’׳.-]{2,}){1,3})$/u;

/**
 * "By Jane Doe | The Washington Post", elsewhere: a text of that paper's own writer; or the paper is named as the author
 * in the markup.
 */
const signal: Signal = {
  id: 'publisher-byline',
  run(page, lexicon) {
    const isForeign = foreignPublishers(page, lexicon);
    const { above, lead, tail } = creditBlocks(page);
    const labelled = tail.slice(0, TAIL).filter((block) => AUTHOR_LABEL.test(block.norm));
    for (const block of [...above, ...lead, ...labelled, ...postMeta(page)]) {
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
        bylineOf(line) || deskOf(block.text),
        ...(first && PERSON.test(first) ? parts : []),
      ];
      const publisher = named
        .flatMap((name) => (name ? spelled(name.trim()) : []))
        .filter((name) => !isRubric(page, block, name))
        .map((name) => publisherOf(page, block, name))
        .find(isForeign);
      if (!publisher) continue;
      return [{ ...publisherFinding(publisher, block.text), block: block.index }];
    }
    for (const name of statedAuthors(page)) {
      // "Jane Doe, Pier Press"
      const [first = '', second = ''] = name.split(/[,،] /);
      const printed = PERSON.test(first) && second ? second : name;
      const publisher = weigh(printed) >= NAME_CHARS ? publisherNamed(printed) : null;
      if (isForeign(publisher)) return [publisherFinding(publisher, `author: ${name}`)];
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

/** A publisher as a byline has it, and without the words and places around it. */
function spelled(name: string): string[] {
  const bare = name.replace(FOR, '').replace(OF, '');
  return [name, bare, bare.replace(DESK, '')];
}

/** The publisher's place in "Jane Doe, from Westmark for the Pier Press", which needs no mark to be a byline. */
function deskOf(line: string): string | null {
  const place = bylineOf(line);
  return place !== null && (FOR.test(place) || OF.test(place)) ? place : null;
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
