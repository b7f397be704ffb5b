import type { Block, PageSnapshot } from '../core/page';
import { normalize } from '../core/text';
import { creditBlocks, isCaption } from './credit-blocks';
import { startsWithDate } from './date-words';
import { isRubric } from './filing-line';
import type { Lexicon } from './lexicon';
import { isMedium } from './name-kinds';
import { type OwnSite, ownSite } from './own-site';
import { publisherName, trimName } from './publisher-name';
import { type Publisher, publisherNamed } from './publishers';

/** "(Example Times, 3 May 2024)", "Guest article by Jane Doe, Example Times of 3 May, page 24": where the text stood. */
export interface ReferenceLine {
  readonly block: Block;
  readonly publisher: Publisher;
}

const MAX_LINE = 140;
/** Words of a part of the line that is neither the publisher nor the date: "guest article by Jane Doe". */
const MAX_WORDS = 6;
/** Lines of the lead, nearest to the text, and behind the text. */
const NEAR = 4;
/** A work cited, a list of sources or a quotation's credit is none. */
const NOT_IN = 'li,blockquote,figure,figcaption,cite,table,[class*=footnote],[class*=reference]';
const NUMERIC =
  /(?<![\p{L}\d])\d{1,2}[./-]\s?\d{1,2}[./-](?:\s?(?:19|20)?\d\d)?(?!\d)|(?<!\d)(?:19|20)\d\d-\d\d-\d\d/u;
const PAGE = /\s(?:p(?:p|ag|ág)?|s|seiten?|page|página|pagina|str|side|sid|nr|no|n)\.?\s?\d[\d/–-]*/iu;
/** "Veröffentlicht in: Beispielzeitung, 3. Mai 2024" */
const PRINTED =
  '(?:veröffentlicht|erschienen|fundstelle|as published|published|publié|paru|publicado|pubblicato|δημοσιεύ[τθ]ηκε)(?: (?:in|im|en|dans|su|em|στ(?:ο|η|ην|ον|α|ις)))?(?: (?:der|dem))?:? ';
/** "da Esempio, 3 maggio 2024", "Article from Example Times" */
const FROM =
  "(?:(?:zeitungsartikel|zeitungsbericht|presseartikel|pressebericht): ?|(?:(?:artikel|bericht|pressebericht|beitrag|text|article|articolo|artículo|artykuł) )?(?:da|dal|dalla|aus(?: der| dem)?|der|des|from|uit|z|ze|iz|из|з|fra|från|din|de)(?:: ?|\\s)(?:la |il |l['’])?)";
/** What stands ahead of the publisher; "published in" can stand ahead of a rubric as well. */
const AHEAD = new RegExp(`^(?:${PRINTED}|${FROM})`, 'iu');
const TAKEN_FROM = new RegExp(`^${FROM}`, 'iu');

/** Between the publisher and the date of its issue: "Example Times vom 3. Mai". */
const OF =
  /\s(?:(?:vom|of|du|del|della|do|van|från|fra|av|στις|z(?: dnia)?|ze dne|от|від|din|af|på)\s|dell['’])(?=[^,]*\d)/iu;

/**
 * The line right above or below the text that names a well-known publisher and the day of its issue and says nothing
 * else: how authors and press archives credit what was printed elsewhere.
 */
export function referenceLine(page: PageSnapshot, lexicon: Lexicon): ReferenceLine | null {
  const own = ownSite(page);
  const { lead, tail } = creditBlocks(page);
  const last = page.prose.at(-1)?.index ?? 0;
  const behind = [...page.zone('body').filter((block) => block.index > last), ...tail];
  const found = [...lead.slice(-NEAR), ...page.prose.slice(-1), ...behind.slice(0, NEAR)].flatMap((block) => {
    const publisher = read(page, block, lexicon, isPairedWithOwn(page, block, own));
    const isOther = publisher && !(publisher.host && own.hosts(publisher.host)) && !own.named(publisher.name);
    return isOther && !isCaption(block) && !isOfQuotation(page, block) ? [{ block, publisher }] : [];
  });
  // Several are a list of what was written about it.
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "Pier Press, 3 May 2024" above "Daily, 5 May 2024": first there, then here. */
function isPairedWithOwn(page: PageSnapshot, { index }: Block, own: OwnSite): boolean {
  const next = page.blocks[index + 1];
  const [name = '', date = ''] = next && next.text.length <= MAX_LINE ? next.text.split(/,\s/, 2) : [];
  return NUMERIC.test(date) && own.named(name);
}

/** Right behind a quotation the line says whose that is. */
function isOfQuotation(page: PageSnapshot, block: Block): boolean {
  const within = block.element.closest(NOT_IN);
  // Old pages are laid out in tables, the text and all.
  if (within && !(page.prose[0] && within.contains(page.prose[0].element))) return true;
  const before = page.blocks[block.index - 1];
  return (
    before !== undefined &&
    (before.element.closest('blockquote') !== null || /^["“„«»”]|["“”«»]$/.test(before.text))
  );
}

function read(page: PageSnapshot, block: Block, lexicon: Lexicon, isPaired: boolean): Publisher | null {
  if (block.text.length > MAX_LINE || SOURCES.test(block.norm)) return null;
  const parts = block.text
    .replace(/\[[^\]]{1,12}\]/g, ' ')
    .replace(PAGE, ' ')
    .split(/[,;|()·]|\s[-–—]\s/)
    .flatMap((part) => part.split(OF))
    .map((part) => part.replace(/^[\s"'“”„«»:]+|[\s"'“”„«».]+$/g, '').replace(AHEAD, ''))
    .filter((part) => part !== '');
  const isPublisher = (part: string) => publisherNamed(part) !== null && !isWeekday(part, lexicon);
  const printed = parts.find(isPublisher) ?? '';
  if (printed !== '' && isRubric(page, block, printed)) return null;
  const publisher = publisherNamed(printed) ?? unknownPaper(block.text, parts[0] ?? '', isPaired);
  // Agencies have credits of their own, and their short names are those of parties and places as well.
  if (!publisher || lexicon.agencies.some(({ name }) => name === publisher.name)) return null;
  const rest = parts.filter((part) => !isPublisher(part));
  const dates = rest.filter((part) => isDay(part, lexicon));
  const words = rest.filter((part) => !dates.includes(part));
  const short = words.length <= 2 && words.every((part) => part.split(' ').length <= MAX_WORDS);
  return dates.length === 1 && short && (isPaired || isMeant(block.text, printed, words)) ? publisher : null;
}

/** "From the Westmark Gazette, May 3, 2014": called like a newspaper, in a line that says that it is from one. */
function unknownPaper(line: string, words: string, isPaired: boolean): Publisher | null {
  const name = publisherName(words) ?? '';
  const isAll = trimName(words) === name && name.includes(' ');
  if (isPaired && trimName(words) === name && name !== '') return { name, host: '' };
  return isAll && TAKEN_FROM.test(line) && isMedium(name) ? { name, host: '' } : null;
}

/** "Sources: parish archive; Westmark Post of 14 August 1951": what the text is drawn from. */
const SOURCES =
  /^(?:sources|quellen|fuentes|fonti|fontes|bronnen|źródła|prameny|zdroje|källor|kilder|lähteet|források|surse|источники|джерела|literatur|literature|bibliograf\p{L}*|references|further reading)(?!\p{L})/u;

/** Shortest name in one word that is no rubric ("World | 3 May 2024"), in characters. */
const NAME_CHARS = 9;

/** Whether the line speaks of an issue, and not of a rubric that a paper is called like, with the date of the page. */
function isMeant(text: string, name: string, words: readonly string[]): boolean {
  return (
    name.includes(' ') ||
    name.length >= NAME_CHARS ||
    /^\(.*\)$/.test(text) ||
    PAGE.test(text) ||
    OF.test(text) ||
    TAKEN_FROM.test(text) ||
    words.some((part) => part.includes(' '))
  );
}

/** "Freitag" is a newspaper, and in a line with a date the day. */
function isWeekday(part: string, { dates }: Lexicon): boolean {
  return startsWithDate(normalize(part), dates);
}

/** A day with its month: "31. Oktober 2026", "mercredi 4 novembre", "31-10-2026". */
function isDay(part: string, { dates }: Lexicon): boolean {
  if (NUMERIC.test(part)) return true;
  const words = normalize(part).split(' ');
  return (
    words.length <= 6 &&
    words.some((word) => /^\d{1,2}\p{L}{0,2}\.?$/u.test(word)) &&
    words.some((word) => startsWithDate(word, dates))
  );
}
