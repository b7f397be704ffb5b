import type { Block, PageSnapshot } from '../core/page';
import { proseAfter } from '../core/prose';
import { QUOTE_MAX } from '../core/report';
import { clip, normalize, squeeze, weigh } from '../core/text';
import { plainHost } from '../core/url';
import { byline, bylinePart, isAtPlace, OWN_STAFF, releaseWire } from './agency-byline';
import { type AgencyContext, isMaterial, marksOf, restOf, startsWithLabel } from './agency-context';
import { copyright } from './agency-copyright';
import { dateline, shortDateline } from './agency-dateline';
import { authorLogos, logos, markupAuthors } from './agency-markup';
import { namelessSign } from './agency-nameless';
import { agenciesIn } from './agency-names';
import { endOfText, isReporting, signs, withStaff } from './agency-signoff';
import { isTicker } from './agency-ticker';
import { isBoxTitle } from './box-title';
import { bylineParts } from './byline-parts';
import { creditBlocks, isCaption, postMeta } from './credit-blocks';
import type { Agency, Lexicon } from './lexicon';
import { ownAuthors } from './own-author';
import { ownSite } from './own-site';
import { publisherNamed } from './publishers';
import { isSeenIn } from './seen-in';
import { followsPicture } from './source-lines';

/** Where and how a page credits an agency. */
export interface AgencyCredit {
  /**
   * `byline`: the agency stands as the author. `beside-date`: its bare name next to the date. `shared-byline`: with the site's own name or staff.
   * `dateline`: `PLACE (AP) —`. `signoff`: `(dpa)` at the end. `label`: "Quelle: dpa". `copyright`: `© dpa-infocom, …`.
   * `material`: "Mit Material von dpa", a text of the site's own that used an agency's.
   */
  readonly form:
    | 'byline'
    | 'beside-date'
    | 'shared-byline'
    | 'dateline'
    | 'signoff'
    | 'label'
    | 'copyright'
    | 'material';
  readonly agencies: readonly Agency[];
  readonly quote: string;
  /** Absent where the markup says so. */
  readonly block?: Block;
}

const MAX_LINE = 130;

const cache = new WeakMap<PageSnapshot, readonly AgencyCredit[]>();

/**
 * The page's credits to agencies, the site's own agency left out. Only the places where credits stand are read:
 * an agency quoted in the story, or named under a picture, is none.
 */
export function agencyCredits(page: PageSnapshot, lexicon: Lexicon): readonly AgencyCredit[] {
  let credits = cache.get(page);
  if (!credits) {
    credits = read(page, lexicon);
    cache.set(page, credits);
  }
  return credits;
}

function read(page: PageSnapshot, lexicon: Lexicon): AgencyCredit[] {
  const own = ownSite(page);
  const isOwn = (agency: Agency) =>
    own.hosts(plainHost(new URL(agency.url))) ||
    own.named(agency.name) ||
    agency.aliases.some((alias) => alias.length > 2 && own.words.has(alias.toLowerCase())) ||
    // "Nyhetsbyrån TT" is not the paper "NT", as its initials say.
    agency.aliases.some(
      (alias) => alias.length > 3 && !alias.split(' ').includes(agency.name) && own.named(alias),
    ) ||
    agency.aliases.some((alias) => alias.length > 1 && own.initials.has(alias.toLowerCase()));
  const isAustrian =
    page.host.endsWith('.at') || page.prose.slice(0, 2).some(({ text }) => text.includes('(OTS)'));
  const context: AgencyContext = {
    lexicon,
    named: (text) =>
      agenciesIn(text, lexicon).flatMap(({ agency, alias }) => {
        const meant = alias === 'OTS' && isAustrian ? austrian(agency, lexicon) : agency;
        return isOwn(meant) ? [] : [meant];
      }),
    isOwnName: (name) => own.named(name),
    isAuthorsMark: (word) => ownAuthors(page, lexicon).some((name) => marksOf(name).includes(word)),
  };
  const blocks = creditBlocks(page);
  const credits: AgencyCredit[] = [...markupAuthors(page, context)];
  const add = (block: Block, credit: Omit<AgencyCredit, 'block' | 'quote'> | null, quote: string) => {
    if (credit) credits.push({ ...credit, block, quote: clip(quote, QUOTE_MAX) });
  };
  for (const block of blocks.lead) {
    if (block.prose) add(block, dateline(block.text, context), block.text);
    else if (
      block.text.length <= MAX_LINE &&
      (!isCaption(block) || (isAtPlace(block.text, context) && !block.element.closest('figure')))
    )
      add(
        block,
        byline(block, page, context) ??
          bylinePart(block, context) ??
          [block.text, ...bylineParts(block)]
            .map((line) => shortDateline(line, context))
            .find((line) => line !== null) ??
          lineOfDate(block, context),
        block.text,
      );
  }
  for (const block of blocks.above) add(block, releaseWire(block, context), block.text);
  for (const block of postMeta(page)) add(block, byline(block, page, context), block.text);
  for (const block of page.prose.slice(0, 2)) add(block, dateline(block.text, context), block.text);
  const last = page.prose.at(-1)?.index ?? 0;
  for (const block of blocks.closing)
    if (
      (block.text.length > MAX_LINE || block.prose) &&
      // "… marked with the sign (dpa).", and the story goes on.
      (block.index >= last || !BRACKET_IN_SENTENCE.test(block.text.slice(-60)))
    )
      add(block, endOfText(block.text, context), block.text.slice(-120));
  const shortLines = [
    ...blocks.between.slice(-12).filter((block) => !block.prose && endsStory(page, block)),
    ...blocks.tail.slice(0, 6),
  ];
  for (const block of shortLines) {
    if ((isCaption(block) && !isSignAlone(block)) || isSeenIn(page, block)) continue;
    if (isBoxTitle(page, block) || isOneOfSources(block, context)) continue;
    if (block.text.length <= MAX_LINE)
      add(
        block,
        creditLine(block, page, context) ??
          (endsParagraph(page, block) ? endOfText(block.text, context) : null),
        block.text,
      );
    else add(block, endOfText(block.text, context), block.text.slice(-120));
  }
  for (const block of blocks.all) add(block, copyright(block, context), block.text);
  credits.push(...logos(page, context), ...authorLogos(page, context));
  if (isTicker(page, credits, context)) return [];
  return credits.filter(
    (credit, index) =>
      credits.findIndex((other) => other.block === credit.block && other.form === credit.form) === index ||
      credit.block === undefined,
  );
}

/** "(OTS)" is the wire of Austria's agency; the German one of that name writes "(ots)". */
function austrian(agency: Agency, lexicon: Lexicon): Agency {
  return lexicon.agencies.find(({ name }) => name === 'APA-OTS') ?? agency;
}

/** One agency in a list of talks, releases and others that a text is drawn from. */
function isOneOfSources({ element }: Block, context: AgencyContext): boolean {
  const item = element.closest('li');
  const others = [...(item?.parentElement?.children ?? [])].filter((other) => other !== item);
  return others.some((other) => {
    const text = squeeze((other.textContent ?? '').slice(0, MAX_LINE * 2)).slice(0, MAX_LINE);
    return other.localName === 'li' && weigh(text) >= SENTENCE / 2 && context.named(text).length === 0;
  });
}

/** The dateline in a paragraph of its own: "MADRID, 12 Feb. (EUROPA PRESS) -". */
function lineOfDate({ text }: Block, context: AgencyContext): Form {
  return /[-–—:.]$/.test(text) ? dateline(text, context) : null;
}

const BRACKET_IN_SENTENCE = /\p{L} [(（][^()（）]{2,40}[)）][.!?]$/u;
/** Prose behind a sign in mid-text above which it belongs to a box or a list rather than to the story. */
const PROSE_AFTER = 0.12;
/** Prose that may follow in any case: the site's standing notes, in characters. */
const NOTES_AFTER = 300;

/** Whether little of the story follows: a note, an advertisement, a box with facts. */
function endsStory(page: PageSnapshot, block: Block): boolean {
  return proseAfter(page, block) <= Math.max(NOTES_AFTER, page.proseChars * PROSE_AFTER);
}

/** A last paragraph that its sign makes end without a mark, and that is too short to be prose all the same. */
function endsParagraph(page: PageSnapshot, block: Block): boolean {
  const last = page.prose.at(-1);
  return (
    last !== undefined &&
    (weigh(block.text) >= PARAGRAPH || (weigh(block.text) >= SENTENCE && SIGNED_SENTENCE.test(block.text))) &&
    block.tag === last.tag &&
    block.element.parentElement === last.element.parentElement &&
    !followsPicture(block, true)
  );
}

/** Shortest such paragraph, in characters of Latin script: captions are shorter, but seldom a sentence. */
const PARAGRAPH = 90;
const SENTENCE = 40;
/** "Most of the rise came from exports. - Reuters", "… 6 mln zł. (PAP)" */
const SIGNED_SENTENCE = /\p{L}.{12,}[.!?…。]["'”’»“)]?\s?[-–—([（][^.!?]{2,40}$/u;

/** What a line says, without the line. */
export type Form = Omit<AgencyCredit, 'block' | 'quote'> | null;

/** "（共同通信）" in a line whose class is "credit", right behind a paragraph: the text's sign, no picture's. */
function isSignAlone({ text, element }: Block): boolean {
  const isBracketed = /^[(（][^()（）]{2,24}[)）]$/.test(text);
  return (
    /dpa-infocom/.test(text) ||
    (isBracketed && element.previousElementSibling?.localName === 'p' && !element.closest('figure'))
  );
}

/** Longer than the initials of editors, in characters. */
const OTHER_CHARS = 6;

/** A short line at the end: `dpa/ab`, `Quelle: sid/dpa`, `Text: dpa`, `(APA)`, `AFP`. */
function creditLine(block: Block, page: PageSnapshot, context: AgencyContext): Form {
  const { norm } = block;
  const { words } = context.lexicon;
  if (isReporting(block.text)) return endOfText(block.text, context);
  const staffed = withStaff(block.text, context);
  if (staffed) return staffed;
  const text = beforeLabel(block.text, words.creditLabel);
  const agencies = context.named(text);
  if (agencies.length === 0) return namelessSign(block, context);
  if (isMaterial(norm, context)) return { form: 'material', agencies };
  if (startsWithLabel(norm, words.creditLabel)) return null;
  const labelled = /^[^\p{L}]{0,3}([\p{L}\s.-]{2,24}):\s*(.{2,80})$/u.exec(text);
  if (labelled?.[1] && labelled[2]) {
    const label = normalize(labelled[1]);
    // "Sources: reporter on the spot, city of Westmark, dpa"
    if (OWN_STAFF.test(normalize(labelled[2]))) return { form: 'material', agencies };
    const isSource =
      startsWithLabel(`${label}:`, words.sourceLabel) ||
      startsWithLabel(`${label}:`, words.by) ||
      label === 'text';
    // "Sources: Pier Post, Reuters": what the text draws on.
    const isDrawn = /^(?:sources|quellen|fuentes|fonti|fontes|bronnen|źródła|kilder|källor)$/u.test(label);
    const drawn = isDrawn ? labelled[2].split(/[,;]/).map((name) => name.trim()) : [];
    if (drawn.some((name) => isPaper(name, context))) return null;
    // "Sources: own research, dpa, police"
    if (drawn.some((name) => name.length >= OTHER_CHARS && context.named(name).length === 0))
      return { form: 'material', agencies };
    const credits =
      isSource && restOf(labelled[2], context).length <= LABELLED_WORDS && !followsPicture(block, true);
    return credits ? { form: 'label', agencies } : null;
  }
  if (block.linkChars > block.text.length * 0.6) return null;
  // "© AFP" without a year stands under pictures; "(©NTB)" is how Norwegian papers sign.
  if (
    /^[^\p{L}(]*©/u.test(text) &&
    !/\b(?:19|20)\d\d\b/.test(text) &&
    !(isFullName(text) && page.blocks[block.index - 1]?.prose && !followsPicture(block, true))
  )
    return null;
  const inner = text.replace(/^(?:\([cC]\)|[\s(（[/|•—–©ⓒ-])+|[\s)）\]/.|]+$/g, '');
  // Two bare letters are rather a commenter's initials, but for where the author stands, and for an agency of the
  // site's own country.
  if (
    text.length <= 2 &&
    !SIGNATURE.test(block.element.getAttribute('class') ?? '') &&
    !agencies.every(({ url }) => inCountry(plainHost(new URL(url)), page.host))
  )
    return null;
  if (inner.length <= 40 && signs(inner, context)) return { form: 'signoff', agencies };
  // The Hindi service of PTI signs with its editors' names: "भाषा राकेश नेत्रपाल".
  if (/^भाषा(?:\s[\p{L}\p{M}]+){1,3}$/u.test(inner)) return { form: 'signoff', agencies };
  // "Reuters/kra Frankfurt": an agency and an editor, with the place.
  const place = /^(\S+\/\p{Ll}{2,4})\s+\p{Lu}[\p{L}-]+$/u.exec(inner);
  if (place?.[1] && signs(place[1], context)) return { form: 'signoff', agencies };
  return null;
}

/** "Source: Example.org, the portal of the agency X". */
const LABELLED_WORDS = 5;

/** "© Agence France-Presse": pictures are credited in short. */
function isFullName(text: string): boolean {
  return text.length >= 14 && !/\d/.test(text);
}

/** A publication that is no agency. */
function isPaper(name: string, context: AgencyContext): boolean {
  return context.named(name).length === 0 && publisherNamed(name) !== null;
}

/** Whether two hosts end in the same country's code. */
function inCountry(host: string, other: string): boolean {
  const country = /\.[a-z]{2}$/.exec(host)?.[0];
  return country !== undefined && other.endsWith(country);
}

const SIGNATURE = /(?:^|[\s_-])(?:by|by-?line|author|sign(?:ature)?)(?:$|[\s_-])/i;

/** "erb/ots Foto: Muster": the credit of the text ends where that of the picture begins. */
function beforeLabel(text: string, labels: readonly string[]): string {
  for (const match of text.matchAll(/(\p{L}+)\s?:/gu))
    if (match.index > 0 && labels.includes(normalize(match[1] ?? '')))
      // "(sda-Foto: Muster)" is a picture's from its beginning.
      return text.charAt(match.index - 1) === '-' ? '' : text.slice(0, match.index).trim();
  return text;
}
