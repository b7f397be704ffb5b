import type { Block, PageSnapshot } from '../core/page';
import { normalize, squeeze } from '../core/text';
import {
  type AgencyContext,
  BYLINE_NAME,
  isInitials,
  isMaterial,
  restOf,
  startsWithLabel,
} from './agency-context';
import type { Form } from './agency-credit';
import { nameless } from './agency-nameless';
import { agenciesIn } from './agency-names';
import { signs } from './agency-signoff';
import { bylineParts } from './byline-parts';
import { namesAbove } from './credit-blocks';
import { followsPicture } from './source-lines';

/**
 * A line between headline and story that names an agency as the author, or among those who wrote.
 *
 * @returns null for lines about pictures, and where the agency is named without being credited
 */
export function byline(block: Block, page: PageSnapshot, context: AgencyContext): Form {
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
  if (
    isPlaced(block.text.replace(DATE_BEHIND, ''), context, labelled || marked) &&
    !followsPicture(block, true)
  )
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

/** "ANP / Westmark | 14/05/2024" */
const DATE_BEHIND = /\s[|•·]\s(?=[^|•·]{0,30}\d)[^|•·]{4,40}$/u;
const WITH_WRITER =
  /^(?:(?:Autor(?:ka)?|Text|Autoři):?\s)?\p{Lu}\p{Ll}+ \p{Lu}\p{L}+,\s(?:ČTK|TASR|SITA)(?=\s|$)/u;

/** A release wire's name alone above the headline, as the rubric of its texts. */
export function releaseWire({ text }: Block, context: AgencyContext): Form {
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

/** "Source: our own reporter, dpa" */
export const OWN_STAFF =
  /(?<!\p{L})(?:reporter(?:in)? vor ort|own (?:reporters?|correspondents?)|eigen(?:er|e)? (?:bericht|berichterstatt\p{L}*|recherchen?|verslaggever|berichtgeving|redactie)|eig\. ber|propi[ao]|redacción propia|notre correspondant|nostro inviato|nossa reportagem|egen (?:rapportering|reporter)|własn[ey])(?!\p{L})/u;

/** "3 May 2024, 9:15  Source: dpa  12 comments": a label in the line, and an agency behind it. */
function isLabelled(text: string, context: AgencyContext): boolean {
  const { sourceLabel } = context.lexicon.words;
  return [...text.matchAll(/(\p{L}[\p{L}\p{M}]*)\s?[:：]\s*([^:：|•·]{2,30})/gu)].some(
    ([, label = '', value = '']) => {
      if (!sourceLabel.includes(normalize(label))) return false;
      const name = value.replace(/[\s,;(-]+\d.*$/, '').trim();
      return context.named(name).length > 0 && signs(name, context);
    },
  );
}

/** "Jane Doe<br>Source: dpa": a part of the author's line that names agencies and nothing else. */
export function bylinePart(block: Block, context: AgencyContext): Form {
  const parts = BYLINE_NAME.test(namesAbove(block.element)) ? bylineParts(block) : [];
  for (const part of [...parts, ...markedAuthors(block)]) {
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

/** What stands in an element that the markup calls the author or the source: "12 May <span class=authors>dpa</span>". */
function markedAuthors({ element }: Block): string[] {
  return [...element.querySelectorAll(AUTHOR_ELEMENT)]
    .slice(0, MAX_MARKED)
    .map((one) => squeeze(one.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= MAX_NAME);
}
const AUTHOR_ELEMENT =
  '[class*="author" i],[class*="autor" i],[class*="byline" i],[class*="source" i],[class*="agency" i],[rel="author"],[itemprop="author"]';
const MAX_MARKED = 4;
const MAX_NAME = 40;

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
export function isAtPlace(text: string, context: AgencyContext): boolean {
  const [, agency = '', place = ''] = /^(\S{2,12}?)\s?[-–—/]\s?(\p{Lu}[\p{L}'’-]{2,20})$/u.exec(text) ?? [];
  return (
    context.named(agency).length > 0 &&
    restOf(agency, context).length === 0 &&
    context.named(place).length === 0
  );
}

function isDateLine(text: string): boolean {
  return text.length <= 45 && /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b/.test(text);
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
