import type { Block, Link, PageSnapshot } from '../core/page';
import { normalize, squeeze } from '../core/text';
import type { Lexicon } from './lexicon';
import { isMedium } from './name-kinds';
import { publisherNamed } from './publishers';

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
  return words.sourceLabel.includes(normalize(label)) && publisherNamed(name) ? name.trim() : null;
}
