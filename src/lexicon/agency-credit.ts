import type { Block, PageSnapshot } from '../core/page';
import { proseAfter } from '../core/prose';
import { QUOTE_MAX } from '../core/report';
import { clip, normalize, weigh } from '../core/text';
import { plainHost } from '../core/url';
import {
  type AgencyContext,
  BYLINE_NAME,
  isInitials,
  isMaterial,
  marksOf,
  restOf,
  startsWithLabel,
} from './agency-context';
import { copyright } from './agency-copyright';
import { dateline, shortDateline } from './agency-dateline';
import { authorLogos, logos, markupAuthors } from './agency-markup';
import { nameless, namelessSign } from './agency-nameless';
import { agenciesIn } from './agency-names';
import { endOfText, isReporting, signs, withStaff } from './agency-signoff';
import { isTicker } from './agency-ticker';
import { bylineParts } from './byline-parts';
import { creditBlocks, isCaption, namesAbove, postMeta } from './credit-blocks';
import type { Agency, Lexicon } from './lexicon';
import { ownAuthors } from './own-author';
import { ownSite } from './own-site';
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
    agency.aliases.some((alias) => alias.length > 3 && own.named(alias)) ||
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
          shortDateline(block.text, context) ??
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

/** A line between headline and story. */
function byline(block: Block, page: PageSnapshot, context: AgencyContext): Form {
  // "15:02BNS": what stands in elements of its own may stick to the time.
  const text = block.text.replace(/(\d)(?=\p{Lu}{2})/gu, '$1 ');
  const agencies = context.named(text);
  if (agencies.length === 0) return nameless(block, context);
  const norm = block.norm;
  const { by, creditLabel, sourceLabel } = context.lexicon.words;
  if (startsWithLabel(norm, creditLabel) || /[©]|\bgetty\b|\bphoto\b|\bfoto\b/.test(norm)) return null;
  if (isMaterial(norm, context)) return { form: 'material', agencies };
  if (creditsPicture(text, context)) return null;
  if (OWN_STAFF.test(norm)) return { form: 'material', agencies };
  const rest = restOf(text, context);
  const labelled =
    startsWithLabel(norm, sourceLabel) ||
    by.some((word) => norm.startsWith(`${word} `) || norm.startsWith(`${word}: `));
  const dated = /\d{1,2}[:.hu]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}/.test(norm);
  const marked =
    BYLINE_NAME.test(namesAbove(block.element)) ||
    block.element.closest('[rel=author],[itemprop=author],address') !== null;
  if (
    rest.length === 0 ||
    rest.every((word) => context.isOwnName(word) || isInitials(word)) ||
    context.isOwnName(rest.join(' '))
  ) {
    const shared = rest.some((word) => !isInitials(word));
    // "(sda)" alone above the text signs it, unless a picture stands right above.
    const signed = rest.length === 0 && /^\([^()]{2,30}\)$/.test(block.text) && !followsPicture(block, true);
    if (labelled || dated || marked || signed) return { form: shared ? 'shared-byline' : 'byline', agencies };
    // A bare name may belong to the picture above it, unless the date stands right beside it.
    const beside = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
    return block.text.length > 2 && beside.some((other) => other && isDateLine(other.text))
      ? { form: 'beside-date', agencies }
      : null;
  }
  // "Jana Nováková, ČTK": in Czech and Slovak papers the site's own writer, with the agency's help.
  if (WITH_WRITER.test(text)) return { form: 'material', agencies };
  if (isPlaced(block.text, context, labelled || marked) && !followsPicture(block, true))
    return { form: 'byline', agencies };
  if (isLabelled(block.text, context)) return { form: 'byline', agencies };
  // "By Jane Doe - Associated Press", "Von Jana Muster, dpa": an agency's staff. "Jane Doe with AP": the site's own.
  const alias = context.lexicon.agencies.length > 0 ? agenciesIn(block.text, context.lexicon)[0] : undefined;
  if (!alias || !(labelled || marked) || rest.length > 8) return null;
  const before = block.text.slice(0, alias.index);
  if (/[-–—|,/•·(]\s*(?:the )?$/i.test(before)) return { form: 'byline', agencies };
  if (endsWithSharing(before, by)) return { form: 'material', agencies };
  if (labelled && restOf(block.text.slice(alias.index + alias.alias.length), context).length === 0)
    return { form: 'byline', agencies };
  if (/^[^\p{Ll}]*(?:\p{L}+\s+)?$/u.test(before) && /^\S+\s*[,|-]/.test(block.text.slice(alias.index)))
    return { form: 'byline', agencies };
  return null;
}

const WITH_WRITER = /^\p{Lu}\p{Ll}+ \p{Lu}\p{L}+,\s(?:ČTK|TASR|SITA)(?=\s|$)/u;

/** A release wire's name alone above the headline, as the rubric of its texts. */
function releaseWire({ text }: Block, context: AgencyContext): Form {
  const agencies = text.length <= 30 ? context.named(text) : [];
  const isWire = agencies.length > 0 && agencies.every(({ kind }) => kind === 'press-release');
  return isWire && restOf(text, context).length === 0 ? { form: 'byline', agencies } : null;
}

/** "Text: Jane Doe | Photos: AFP", "| Photos by John Roe, AFP": the label right ahead of the agency is a picture's. */
function creditsPicture(text: string, { lexicon }: AgencyContext): boolean {
  const at = agenciesIn(text, lexicon)[0]?.index ?? 0;
  const label =
    /(\p{L}[\p{L}\p{M}]*)(?:\s?[:：]|\s(?:by|von|de|di|por|par)\s[^|/·•]{2,40}?,|(?=\s))\s*$/u.exec(
      text.slice(0, at),
    )?.[1];
  return label !== undefined && lexicon.words.creditLabel.includes(normalize(label));
}

/** "（共同通信）" in a line whose class is "credit", right behind a paragraph: the text's sign, no picture's. */
function isSignAlone({ text, element }: Block): boolean {
  const isBracketed = /^[(（][^()（）]{2,24}[)）]$/.test(text);
  return (
    /dpa-infocom/.test(text) ||
    (isBracketed && element.previousElementSibling?.localName === 'p' && !element.closest('figure'))
  );
}

/** "Source: our own reporter, dpa" */
const OWN_STAFF =
  /(?<!\p{L})(?:reporter(?:in)? vor ort|own (?:reporters?|correspondents?)|eigen(?:er|e)? (?:bericht|berichterstatt\p{L}*|recherchen?|verslaggever|berichtgeving|redactie)|eig\. ber|propi[ao]|redacción propia|notre correspondant|nostro inviato|nossa reportagem|egen (?:rapportering|reporter)|własn[ey])(?!\p{L})/u;

/** "3 May 2024, 9:15  Source: dpa  12 comments": a label in the line, and an agency behind it. */
function isLabelled(text: string, context: AgencyContext): boolean {
  const { sourceLabel } = context.lexicon.words;
  return [...text.matchAll(/(\p{L}[\p{L}\p{M}]*)\s?[:：]\s*([^:：|•·]{2,30})/gu)].some(
    ([, label = '', value = '']) => {
      if (!sourceLabel.includes(normalize(label))) return false;
      const name = value.replace(/[\s,;(-]+\d.*$/, '').trim();
      return context.named(name).length > 0 && restOf(name, context).length === 0;
    },
  );
}

/** "Jane Doe<br>Source: dpa": a part of the author's line that names agencies and nothing else. */
function bylinePart(block: Block, context: AgencyContext): Form {
  if (!BYLINE_NAME.test(namesAbove(block.element))) return null;
  for (const part of bylineParts(block)) {
    const agencies = context.named(part);
    if (agencies.length === 0 || restOf(part, context).length > 0 || isMaterial(normalize(part), context))
      continue;
    // "Jane Doe (with AP)"
    if (isShared(part, context)) return { form: 'material', agencies };
    if (!startsWithLabel(normalize(part), context.lexicon.words.creditLabel))
      return { form: 'byline', agencies };
  }
  return null;
}

/** "بيروت - رويترز", "ANKARA (AA)", "新华社记者 王芳": the agency with the place or its reporter, and nothing else. */
function isPlaced(text: string, context: AgencyContext, sure: boolean): boolean {
  if (text.length > 45 || /\d/.test(text)) return false;
  const placed = /^([^-–—/|,()]{2,24}?)\s?(?:[-–—/|,]|\()\s?([^()]{2,30}?)\)?$/u.exec(text);
  if (
    placed?.[1] &&
    placed[2] &&
    context.named(placed[2]).length > 0 &&
    restOf(placed[2], context).length === 0 &&
    !isShared(placed[2], context)
  )
    // "Jane Doe / AP" is how pictures are credited as well.
    return (
      (sure ? /^[\p{Lu}\p{Lo}]/u : /^(?:\p{Lu}\S*|[\p{Lu} .-]+|[\p{Lo}\p{M} ]+)$/u).test(placed[1]) &&
      context.named(placed[1]).length === 0
    );
  if (isAtPlace(text, context)) return true;
  const reporter =
    /^(.{2,12}?)(?:特约)?(?:记者|記者|特派员|特派員)\s?.{2,12}$/u.exec(text) ??
    /^(.{2,16}?)\s\p{L}{2,5}\s?기자$/u.exec(text);
  return reporter?.[1] !== undefined && context.named(reporter[1]).length > 0;
}

/** "STT–Helsinki" */
function isAtPlace(text: string, context: AgencyContext): boolean {
  const [, agency = '', place = ''] = /^(\S{2,12}?)\s?[-–—]\s?(\p{Lu}[\p{L}'’-]{2,20})$/u.exec(text) ?? [];
  return (
    context.named(agency).length > 0 &&
    restOf(agency, context).length === 0 &&
    context.named(place).length === 0
  );
}

function isDateLine(text: string): boolean {
  return text.length <= 45 && /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b/.test(text);
}

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
  // Two bare letters are rather a commenter's initials, but for where the author stands.
  if (text.length <= 2 && !SIGNATURE.test(block.element.getAttribute('class') ?? '')) return null;
  if (inner.length <= 40 && signs(inner, context)) return { form: 'signoff', agencies };
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

const SIGNATURE = /(?:^|[\s_-])(?:by|by-?line|author|sign(?:ature)?)(?:$|[\s_-])/i;

/** "erb/ots Foto: Muster": the credit of the text ends where that of the picture begins. */
function beforeLabel(text: string, labels: readonly string[]): string {
  for (const match of text.matchAll(/(\p{L}+)\s?:/gu))
    if (match.index > 0 && labels.includes(normalize(match[1] ?? '')))
      // "(sda-Foto: Muster)" is a picture's from its beginning.
      return text.charAt(match.index - 1) === '-' ? '' : text.slice(0, match.index).trim();
  return text;
}

/** "with AP" */
function isShared(text: string, { lexicon }: AgencyContext): boolean {
  const [first] = agenciesIn(text, lexicon);
  return first !== undefined && endsWithSharing(text.slice(0, first.index), lexicon.words.by);
}

/** "Jane Doe with", "Jana Muster und": the words before an agency say that the work was shared. */
function endsWithSharing(before: string, by: readonly string[]): boolean {
  const last = (normalize(before).split(' ').at(-1) ?? '').replace(/^[([]/, '');
  return by.includes(last) && !/^(?:by|for|from|via|of|von|par|por|di|da|de|door|przez|text)$/.test(last);
}
