import type { Block, Link, LinkTarget, PageSnapshot } from '../core/page';
import { folded, squeeze, startsWordIn } from '../core/text';
import { plainHost } from '../core/url';
import { creditBlocks, isCaption } from './credit-blocks';
import { isFilingLine } from './filing-line';
import type { Lexicon } from './lexicon';
import { noticesOf } from './notices';
import { type OwnSite, ownSite } from './own-site';
import { type Publisher, publisherNamed, publisherOfHost } from './publishers';
import { offersRepublication } from './republish-words';
import { isSetApart } from './set-apart';
import { matchTemplates, prepare } from './template';
import { creditsTranslator } from './translator';

/**
 * A line beside the text that credits a publication in words of its own: it has the words of a credit and the name of
 * a publication, but is no sentence of those that the lexicon holds (see `notices.ts`).
 */
export interface CreditLine {
  readonly block: Block;
  /** As the table of publishers has it, or as the page spells the link. */
  readonly name: string;
  /** The link to the other site, if there is one. */
  readonly link: LinkTarget | null;
}

/** Longest such line, in characters. */
const MAX_LINE = 220;
/** Lines of the lead, nearest to the text, and behind the text. */
const NEAR = 8;
/** Most words of a publication's name. */
const NAME_WORDS = 5;
/** Characters at a line's start in which it says what it speaks of. */
const SUBJECT = 30;
/** Licences and networks are linked in credits as well. */
const NO_SOURCE =
  /(?:^|\.)(?:creativecommons|wikipedia|wikimedia|doi|orcid|facebook|twitter|x|instagram|linkedin|youtube|bsky|t)\./;
/** "The article was published in X" is said of studies, too. */
const JOURNAL =
  /^(?:nature|science|the lancet|lancet|cell|pnas|plos|bmj|jama|nejm|new england journal of medicine|scientific reports)(?!\p{L})/iu;

/** Corrections, papers that printed the text as well, and what is allowed only under a condition. */
const OTHERWISE = folded(
  /(?<!\p{L})(?:correct\p{L}+|updated|misstated|korrigiert|korrektur|aktualisiert|corrig\p{L}+|correc?c\p{L}+|rettet|rättad\p{L}*|also|auch|aussi|también|anche|também|ook|też|även|også|také|tiež|też|takođe|također|также|також|ayrıca|only|nur|uniquement|seulement|solo|sólo|apenas|alleen|tylko|endast|kun med|jen se|iba so|samo|лише|только|vain|doar|csak)(?!\p{L})/u,
);

/** The credit lines of a page; none where the lexicon's sentences already tell a source. */
export function creditLine(page: PageSnapshot, lexicon: Lexicon): CreditLine | null {
  if (noticesOf(page, lexicon).length > 0) return null;
  const own = ownSite(page);
  const { lead, opening, closing, tail } = creditBlocks(page);
  for (const block of new Set([
    ...lead.slice(-NEAR),
    ...opening.slice(0, 1),
    ...closing,
    ...tail.slice(0, NEAR),
  ])) {
    const line = read(page, block, lexicon, own);
    if (line) return line;
  }
  return null;
}

function read(page: PageSnapshot, block: Block, lexicon: Lexicon, own: OwnSite): CreditLine | null {
  const { norm, text } = block;
  const { words } = lexicon;
  // "This story was …" is no picture's credit, whatever its box is called.
  const isOfText = speaksOfText(norm, words.thisText);
  if (text.length > MAX_LINE || (isCaption(block) && !isOfText)) return null;
  const isTranslated = creditsTranslator(block);
  if (block.prose && block.zone === 'body' && !isTranslated && !isSetApart(block)) return null;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => startsWordIn(norm, phrase));
  const isPermitted = says(words.permitted);
  if (!isPermitted && !isTranslated && !(isOfText && says(words.published))) return null;
  if (
    says(words.creditLabel) ||
    OTHERWISE.test(norm) ||
    offersRepublication(norm) ||
    isFilingLine(page, block) ||
    matchTemplates(prepare(words.never), norm)
  )
    return null;
  const isOther = (publisher: Publisher | null): publisher is Publisher =>
    publisher !== null &&
    !own.hosts(publisher.host) &&
    !own.named(publisher.name) &&
    !JOURNAL.test(publisher.name) &&
    !lexicon.agencies.some(({ name }) => name === publisher.name);
  const link = page
    .links(block)
    .find(({ url }) => !own.hosts(plainHost(url)) && !NO_SOURCE.test(plainHost(url)));
  const linked = link ? publisherOfHost(plainHost(link.url)) : null;
  const shown = link ? nameOf(link) : '';
  const named = [...new Set(namesIn(`${text} ${shown}`).filter(isOther))];
  // "Her texts appeared in X and Y" is said of the author.
  if (named.length > 1) return null;
  const publisher = named[0] ?? (isOther(linked) ? linked : null);
  if (publisher) return { block, name: publisher.name, link: link ?? null };
  return isPermitted && link && NAME.test(shown) ? { block, name: shown, link } : null;
}

/** The words of a link, or those of its picture: a credit may show the publication's logo. */
function nameOf({ text, element }: Link): string {
  return text.trim() || squeeze(element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
}

/** A link's words that are a name. */
const NAME = /^[\p{Lu}\p{Lo}"'“„«»].{2,48}$|^[a-z\d-]{3,}(?:\.[a-z\d-]+)*$/u;

function speaksOfText(norm: string, subjects: readonly string[]): boolean {
  const start = norm.slice(0, SUBJECT);
  return subjects.some((subject) => startsWordIn(start, subject));
}

/** The well-known publications that a line names. */
function namesIn(text: string): Publisher[] {
  const words = text.split(/[\s()[\]"“”„«»]+/).filter(Boolean);
  const found: Publisher[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + NAME_WORDS); to > from; to--) {
      const name = words
        .slice(from, to)
        .join(' ')
        .replace(/[.,;:!?]+$/, '');
      // Shorter ones, and those in small letters, are words.
      const publisher =
        /\p{Lu}|\p{Lo}/u.test(name.charAt(0)) && name.length > 3 ? publisherNamed(name) : null;
      if (!publisher) continue;
      found.push(publisher);
      from = to - 1;
      break;
    }
  return found;
}
