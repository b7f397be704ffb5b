import type { Block, Link, PageSnapshot } from '../core/page';
import { QUOTE_MAX } from '../core/report';
import { clip, squeeze } from '../core/text';
import { plainHost } from '../core/url';
import { creditBlocks } from './credit-blocks';
import type { Lexicon } from './lexicon';
import { ownSite } from './own-site';
import { matchTemplates, prepare, type Template, type TemplateMatch } from './template';

/** A sentence of the page that says where its text comes from. */
export interface Notice {
  readonly type: 'first-published' | 'feed-footer' | 'taken-over';
  readonly block: Block;
  readonly quote: string;
  /** The publisher as the page spells it; null where only a link or nothing names it. */
  readonly name: string | null;
  /** The first link in or right behind the sentence that leads to another site. */
  readonly link: Link | null;
  /** True where the publisher named is the page's own site: then it speaks for an original. */
  readonly own: boolean;
}

interface Prepared {
  readonly types: readonly (readonly [Notice['type'], readonly Template[]])[];
  readonly never: readonly Template[];
}

const preparedFor = new WeakMap<Lexicon, Prepared>();
const found = new WeakMap<PageSnapshot, readonly Notice[]>();

/** Notices of the page, each place once, in the order of the page. */
export function noticesOf(page: PageSnapshot, lexicon: Lexicon): readonly Notice[] {
  let notices = found.get(page);
  if (!notices) {
    notices = search(page, lexicon);
    found.set(page, notices);
  }
  return notices;
}

function prepared(lexicon: Lexicon): Prepared {
  let templates = preparedFor.get(lexicon);
  if (!templates) {
    const { feedFooter, firstPublished, takenOver, never } = lexicon.words;
    templates = {
      types: [
        ['feed-footer', prepare(feedFooter)],
        ['taken-over', prepare(takenOver)],
        ['first-published', prepare(firstPublished)],
      ],
      never: prepare(never),
    };
    preparedFor.set(lexicon, templates);
  }
  return templates;
}

function search(page: PageSnapshot, lexicon: Lexicon): Notice[] {
  const { types, never } = prepared(lexicon);
  const notices: Notice[] = [];
  for (const block of creditBlocks(page).all) {
    if (block.text.length < 12) continue;
    for (const part of partsOf(block.norm)) {
      if (never.length > 0 && matchTemplates(never, part)) continue;
      const notice = first(types, part, (type, match) => read(page, block, type, match));
      if (notice) {
        notices.push(notice);
        break;
      }
    }
  }
  return notices;
}

function first(
  types: Prepared['types'],
  norm: string,
  make: (type: Notice['type'], match: TemplateMatch) => Notice | null,
): Notice | null {
  for (const [type, templates] of types) {
    const match = matchTemplates(templates, norm);
    const notice = match && make(type, match);
    if (notice) return notice;
  }
  return null;
}

/** A long paragraph is searched at both ends only. */
function partsOf(norm: string): string[] {
  return norm.length <= 800 ? [norm] : [norm.slice(0, 400), norm.slice(-400)];
}

function read(page: PageSnapshot, block: Block, type: Notice['type'], match: TemplateMatch): Notice | null {
  const own = ownSite(page);
  const links = page.links(block);
  const foreign = links.filter((link) => !own.hosts(plainHost(link.url)));
  const site = squeeze(match.site);
  const linked = links.find((link) => {
    const text = link.text.toLowerCase();
    return text.length > 1 && site.slice(0, text.length + 12).includes(text.slice(0, 60));
  });
  const spelled = site ? publisherName(asSpelled(block.text, site)) : null;
  const name =
    linked && linked.text.length <= 50 && !isPhrase(linked.text) ? trimName(linked.text) : (spelled ?? null);
  if (match.template.includes('{site}') && !name && !(linked ?? foreign[0])) return null;
  const link =
    (linked && foreign.includes(linked) ? linked : foreign[0]) ?? linkBehind(page, block, own) ?? null;
  const namesOwn =
    (name !== null && own.named(name)) ||
    (linked !== undefined && !foreign.includes(linked) && name === null);
  return {
    type,
    block,
    quote: clip(around(block.text, match), QUOTE_MAX),
    name,
    link,
    own: namesOwn && !(link && linked === link),
  };
}

/** The next line, where it is nothing but one link to another site. */
function linkBehind(page: PageSnapshot, block: Block, own: ReturnType<typeof ownSite>): Link | undefined {
  const next = page.blocks[block.index + 1];
  if (!next || next.text.length > 160 || next.linkChars < next.text.length * 0.6) return undefined;
  return page.links(next).find((link) => !own.hosts(plainHost(link.url)));
}

/** "here", "the original article": words of a link that are no name. */
function isPhrase(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/\.\p{L}{2,}$/u.test(text) && text.includes(' ');
}

/**
 * The words of the normalized text as the page spells them.
 *
 * @param text the page's text
 * @param norm a part of its normalized form
 */
export function asSpelled(text: string, norm: string): string {
  const plain = text
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .toLowerCase();
  if (plain.length !== text.length) return norm;
  const at = plain.lastIndexOf(norm.slice(0, 24));
  return at < 0 ? norm : text.slice(at, at + norm.length);
}

const SMALL =
  /^(?:of|the|and|&|for|in|on|at|to|de|del|della|di|la|le|les|l|el|los|las|du|des|der|die|das|den|dem|für|und|im|am|et|e|y|i|en|van|het|do|da|dos|das|na|w|z)$/i;
const LEADING = /^[\s"'“”„«»‘’([*:-]+/;
const MAX_NAME_WORDS = 7;

/**
 * The name at the start of some words: up to the end of the sentence or the first word that no name has.
 *
 * @returns null where the words start with no name, e.g. with a date or "the print edition"
 */
export function publisherName(words: string): string | null {
  const text = words.replace(LEADING, '');
  const quoted = /^["'“”„«»‘’(\s]*/.exec(words)?.[0] ?? '';
  if (/["“„«]/.test(quoted)) {
    const inner = /^([^"“”„«»]{2,50})["“”„«»]/.exec(text)?.[1];
    if (inner) return isDate(inner) ? null : trimName(inner);
  }
  if (isDate(text)) return null;
  if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0600-\u06ff\u0900-\u097f]/.test(text))
    return trimName(/^[^\s.,;:()（）。，、؛،]{2,24}/.exec(text)?.[0] ?? '') || null;
  const kept: string[] = [];
  for (const word of text.split(' ')) {
    const bare = word.replace(/[.,;:!?)"'”»\]]+$/, '');
    const small = SMALL.test(bare);
    const capital =
      /^["'(]?(?:[\p{Lu}\p{Lt}\d@]|\p{Ll}+\p{Lu})/u.test(word) ||
      /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(bare);
    if (!capital && !small) {
      // A name in small letters ("taz", "coolimba") is believed only where the sentence ends or goes on with "and".
      if (kept.length === 0 && /^[\p{Ll}\d-]{3,20}$/u.test(bare) && standsAlone(text, word)) kept.push(bare);
      break;
    }
    if (small && kept.length === 0 && !/^(?:the|der|die|das|le|la|les|el|il|l'|het|de)$/i.test(bare)) break;
    kept.push(word);
    if (
      /[.!?;:,)\]|]$/.test(word) &&
      !/^(?:\p{Lu}\.)+$/u.test(word) &&
      !/^(?:St|Dr|Co|Inc|U\.S)\.$/.test(word)
    )
      break;
    if (kept.length >= MAX_NAME_WORDS) break;
  }
  while (kept.length > 0 && SMALL.test(kept.at(-1) ?? '')) kept.pop();
  const name = trimName(kept.join(' '));
  return name.length > 1 && !isDate(name) ? name : null;
}

function standsAlone(text: string, word: string): boolean {
  if (
    /^(?:this|our|my|a|an|its|their|print|paper|here|diese[mrs]?|unsere[mr]?|hier|este|esta|cette?|questo|ons|onze|nossa|nosso)$/i.test(
      word,
    )
  )
    return false;
  const rest = text.slice(word.length).trim();
  return /[.!?,;:)]$/.test(word) || rest === '' || /^(?:and|und|et|y|e|en|i|under|with)\b/.test(rest);
}

/** "March 2022", "26 Sep 2019", "2:05 p.m.": an earlier date, not a publisher. */
function isDate(text: string): boolean {
  const head = text.slice(0, 40);
  return (
    /^(?:the |le |el |il |am |em |op |dnia )?\d{1,2}(?:st|nd|rd|th|er|\.|:|\/|-|\s|h|$)/i.test(head) ||
    /^(?:\p{L}+\.?,? ){0,2}\d{1,2}(?:st|nd|rd|th)?,? (?:\p{L}+ )?(?:19|20)\d\d\b/u.test(head) ||
    /^(?:early |late |mid-?)?\p{L}{3,12}\.?,? (?:19|20)\d\d\b/iu.test(head) ||
    /^(?:19|20)\d\d\b/.test(head) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(head)
  );
}

function trimName(name: string): string {
  return squeeze(name)
    .replace(/^["'“”„«»‘’([*\s]+|["'“”„«»‘’)\]*\s,;:!?|]+$/g, '')
    .replace(/([^.])\.$/, (all, before: string) =>
      /\b\p{Lu}\.\p{Lu}$/u.test(name.replace(/\.$/, '')) ? all : before,
    )
    .slice(0, 80);
}

/** The sentence of the page around a match, for the quotation. */
function around(text: string, match: TemplateMatch): string {
  if (text.length <= QUOTE_MAX) return text;
  const spelled = asSpelled(text, match.text);
  return spelled || text;
}
