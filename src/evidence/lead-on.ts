import type { Block, Link, PageSnapshot } from '../core/page';
import { EDGELESS, normalize, weigh } from '../core/text';
import { bareBrand, plainHost } from '../core/url';
import { creditBlocks } from '../lexicon/credit-blocks';
import type { Lexicon } from '../lexicon/lexicon';
import { publisherName } from '../lexicon/publisher-name';
import { nameKey, publisherNamed } from '../lexicon/publishers';
import { foreignUrl, isShort } from './foreign';

/** A line that leads to another site for the original or for the rest of the text. */
export interface LeadOn {
  readonly type: 'continue-reading' | 'read-original';
  readonly block: Block;
  readonly link: Link;
  /** The publisher that the line names, as spelled: "Read the full article at Pier News"; else null. */
  readonly name: string | null;
  /** Unwrapped and cleaned. */
  readonly target: URL;
}

const MAX_LINE = 160;
/** "埠頭新聞で記事を読む", "부두신문에서 기사 보기": the publisher stands ahead. */
const EAST_ASIAN_ORIGINAL =
  /^(\S.{1,30}?)(?:で(?:元の|この)?(?:記事|続き|全文)を(?:読む|見る)|에서 (?:기사|원문|전문) ?(?:보기|읽기)|上阅读(?:原文|全文))$/u;
/** Shorter starts of lines say nothing, in characters of Latin script. */
const SHORTEST = 5;
const cache = new WeakMap<PageSnapshot, readonly LeadOn[]>();

/** Links on to another site in lines that say so, in the order of the page. */
export function leadOns(page: PageSnapshot, lexicon: Lexicon): readonly LeadOn[] {
  let found = cache.get(page);
  if (!found) {
    found = read(page, lexicon);
    cache.set(page, found);
  }
  return found;
}

/** Likewise links of shortening services, which may as well lead back to the page's own site. */
export function shortLeadOns(
  page: PageSnapshot,
  lexicon: Lexicon,
): readonly Pick<LeadOn, 'type' | 'block' | 'link'>[] {
  return candidates(page, lexicon).filter(({ link }) => isShort(link.url));
}

/** Hosts of scientific papers. */
const JOURNAL =
  /(?:^|\.)(?:nature|science|sciencedirect|springer|onlinelibrary\.wiley|ncbi\.nlm\.nih|arxiv|biorxiv|medrxiv|thelancet|nejm|bmj|cell|pnas|plos|jamanetwork|tandfonline|academic\.oup|mdpi|frontiersin|doi)\.(?:com|org|gov)$/;

function read(page: PageSnapshot, lexicon: Lexicon): LeadOn[] {
  return candidates(page, lexicon).flatMap((found) => {
    const target = foreignUrl(page, found.link.url);
    // "Read the original study": what the text is about.
    if (!target || plainHost(target) === page.host || JOURNAL.test(plainHost(target))) return [];
    return [{ ...found, target }];
  });
}

function candidates(page: PageSnapshot, lexicon: Lexicon): Omit<LeadOn, 'target'>[] {
  const { readOriginal, continueReading } = lexicon.words;
  const { lead, closing, tail } = creditBlocks(page);
  const found: Omit<LeadOn, 'target'>[] = [];
  for (const block of new Set([...lead.slice(-6), ...closing, ...tail.slice(0, 6)])) {
    for (const link of page.links(block)) {
      const text = plainWords(link.text);
      const line = block.text.length <= MAX_LINE ? plainWords(block.text) : '';
      const isOriginal =
        EAST_ASIAN_ORIGINAL.test(text) ||
        startsWithAny(text, readOriginal) ||
        (line !== '' && startsWithAny(line, readOriginal));
      const goesOn =
        !isOriginal &&
        (isAny(text, continueReading) ||
          (line !== '' && line === text && startsWithAny(line, continueReading)) ||
          (line.endsWith(text) &&
            namesTarget(link) &&
            isAny(plainWords(line.slice(0, -text.length)), continueReading)));
      if (isOriginal || goesOn)
        found.push({
          type: isOriginal ? 'read-original' : 'continue-reading',
          block,
          link,
          name: isOriginal
            ? (EAST_ASIAN_ORIGINAL.exec(link.text)?.[1] ??
              nameBehind(link.text, readOriginal) ??
              nameBehind(block.text, readOriginal))
            : null,
        });
    }
  }
  return found;
}

/** "Read on: Pier Press" and not "Read on: Another harbour closes", which leads to another story. */
function namesTarget({ text, url }: Link): boolean {
  const host = plainHost(url);
  return publisherNamed(text)?.host === host || nameKey(text) === nameKey(bareBrand(host));
}

const AT =
  /^[\s:]*(?:(?:at|on|in der|in|bei der|bei dem|bei|beim|auf der|auf|im|sur|dans|chez|en|su|sul|sulla|da|em|no|na|op|bij|w|na stronie|na webu|på|hos|i|на сайті|на сайте|на|в|у|στο|στη|στην) )?(?:(?:the (?:web)?site of|der (?:website|seite|homepage) (?:von|der|des)|le site (?:de|du)|(?:el sitio|la web|la página) (?:de|del)|sito (?:di|del|della)|site (?:de|do|da)|de (?:web)?site van) )?/iu;

/** The publisher named behind the words that lead on; a whole line of other words names none. */
function nameBehind(text: string, words: readonly string[]): string | null {
  const norm = normalize(text);
  if (text.length > MAX_LINE || norm.length !== text.length) return null;
  const phrase = words
    .filter(
      (word) =>
        norm.startsWith(word) && (EDGELESS.test(word) || !/^[\p{L}\p{M}]/u.test(norm.slice(word.length))),
    )
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  const rest = phrase
    ? text
        .slice(phrase.length)
        .replace(AT, '')
        .replace(/[\s.…:»›→>&-]+$/u, '')
    : '';
  const name = /^["'“„«‘]?[\p{Lu}\p{Lo}]/u.test(rest) ? publisherName(rest) : null;
  return name && name.length > 2 && name.length >= rest.length - 4 ? name : null;
}

function plainWords(text: string): string {
  return normalize(text).replace(/^[^\p{L}(]+|[\s.…:»›→>&-]+$/gu, '');
}

function isAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text === plainWords(word));
}

function startsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const plain = plainWords(word);
    if (weigh(plain) <= SHORTEST || !text.startsWith(plain)) return false;
    return EDGELESS.test(plain) || !/^[\p{L}\p{M}]/u.test(text.slice(plain.length));
  });
}
