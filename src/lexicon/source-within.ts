import type { Block, Link, PageSnapshot } from '../core/page';
import { normalize, squeeze, startsWordIn } from '../core/text';
import { plainHost, sameSite } from '../core/url';
import type { Lexicon } from './lexicon';
import { isMedium } from './name-kinds';
import { publisherCredited, publisherNamed } from './publishers';

/** Longest line that is read for a source, in characters. */
export const MAX_LINE = 240;
/** Words of the longest label. */
const LABEL_WORDS = 3;

/**
 * The link that a source's label stands right ahead of, in a line of several statements: "Author: Jane Doe  Original:
 * <a>Heat pumps gather dust</a>  13 March 2024".
 */
export function labelledLink(page: PageSnapshot, block: Block, { words }: Lexicon): Link | null {
  if (block.text.length > MAX_LINE) return null;
  for (const link of page.links(block)) {
    const at = link.text ? block.text.indexOf(link.text) : -1;
    const before = /(\S[^:]*?)\s?:\s?["“«„]?$/u.exec(block.text.slice(0, Math.max(0, at)))?.[1] ?? '';
    const said = normalize(before).split(' ').slice(-LABEL_WORDS);
    if (said.some((_, from) => words.sourceLabel.includes(said.slice(from).join(' ')))) return link;
  }
  return null;
}

/** Longest line of a date and a source, in characters. */
const DATE_LINE = 50;

/** The publication that the markup calls the source, beside the date: `2024年4月22日 <a class="source">北灯新闻</a>`. */
export function markedSource({ element, text }: Block): string | null {
  if (text.length > DATE_LINE || !/\d/.test(text)) return null;
  const name = squeeze(element.querySelector('[class~="source" i]')?.textContent ?? '');
  return name && name.length < text.length && (publisherNamed(name) || isMedium(name)) ? name : null;
}

/** "Published: 3 May 2024  Source: Pier Press": a known publisher behind a label within the line of the date. */
export function knownWithin({ text }: Pick<Block, 'text'>, { words }: Lexicon): string | null {
  if (text.length > MAX_LINE || !/\d/.test(text)) return null;
  const [, label = '', name = ''] =
    /\d\.?\s(?:.*?\s)??(\p{L}[\p{L}\p{M}]*(?:\s\p{L}{2,3})?)\s?[:：]\s?([^:：|,\d]{2,40})(?:,[^:：|]{0,80})?$/u.exec(
      text,
    ) ?? [];
  return words.sourceLabel.includes(normalize(label)) && publisherCredited(name) ? name.trim() : null;
}

/** A line that is nothing but one link, in a publication's name and to a page of its own: how some portals credit. */
export function linkedPublisher(page: PageSnapshot, block: Block): string | null {
  const [link, ...others] = page.links(block);
  const known = link && others.length === 0 ? publisherNamed(block.text) : null;
  return known && sameSite(plainHost(link?.url ?? page.url), known.host) && link?.url.pathname !== '/'
    ? block.text
    : null;
}

/** "Pier Weekly. Printed with kind permission.": a sentence behind the source's name says that the text is taken over. */
export function permits(said: string, { words }: Lexicon): boolean {
  const [, ...behind] = said.split(/\.\s/);
  return behind.some((sentence) => words.permitted.some((phrase) => startsWordIn(sentence, phrase)));
}
