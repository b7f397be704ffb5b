import type { Block, PageSnapshot } from '../core/page';
import { QUOTE_MAX, type Truncation } from '../core/report';
import type { Lexicon } from '../lexicon/lexicon';
import { type CutMark, endingOf } from './ending';

const REASONS: Readonly<Partial<Record<CutMark, Truncation['reason']>>> = {
  'char-count': 'char-count',
  'two-dots': 'ellipsis',
  'bracketed-dots': 'ellipsis',
  dots: 'ellipsis',
  'open-quotation': 'open-quotation',
};
/** Blocks behind the text in which a paywall speaks. */
const PAYWALL_REACH = 10;
/** Longest line of a paywall, in characters. */
const PAYWALL_LINE = 300;
/** Text shorter than this behind markup that says "not free" is a teaser, in characters. */
const TEASER_CHARS = 1000;
/** Blocks behind the text in which page numbers stand. */
const PAGES_REACH = 4;
/** What the address of a further page adds: `/2`, `-2.html`, `?page=2`. */
const PAGE_NUMBER =
  /^(?:\.\w+)?(?:[/_-](?:page[/_-]?|p)?\d{1,2}(?:[./?]|$)|.*[?&](?:page|p|pg|seite|pagina|chapter)=\d{1,2}\b)/i;
/** Dots at the end of a text with more prose (in characters) or more paragraphs are style rather than a cut. */
const DOTS_CHARS = 800;
const DOTS_PARAGRAPHS = 3;

/**
 * Says whether the text shown is only a part of the article, and why. A paywall comes first: text behind one is cut,
 * but no copy.
 */
export function truncationOf(page: PageSnapshot, lexicon: Lexicon): Truncation | null {
  const ending = endingOf(page, lexicon);
  if (!ending) return null;
  const quote = lastWords(ending.last.text);
  if (isPaywalled(page, lexicon)) return { reason: 'paywall', quote };
  const to = ending.leadOn?.to;
  // To the same site a line may lead from a whole text, but not from one that breaks off.
  if (to === 'elsewhere' || to === 'nowhere' || (to === 'here' && ending.mark !== null)) {
    return { reason: 'continue-reading', quote };
  }
  if (hasMorePages(page, ending.last)) return { reason: 'continue-reading', quote };
  if (ending.mark === 'dots' && (page.proseChars > DOTS_CHARS || page.prose.length > DOTS_PARAGRAPHS))
    return null;
  const reason = ending.mark && REASONS[ending.mark];
  return reason ? { reason, quote } : null;
}

/** The end of a text, as a quotation. */
export function lastWords(text: string): string {
  if (text.length <= QUOTE_MAX) return text;
  const tail = text.slice(1 - QUOTE_MAX);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** Whether the publisher shows only the beginning to readers without a subscription. */
export function isPaywalled(page: PageSnapshot, lexicon: Lexicon): boolean {
  const priced = page
    .jsonLdArticles()
    .some((article) => /^false$/i.test(String(article.isAccessibleForFree ?? '')));
  if (priced && page.proseChars < TEASER_CHARS) return true;
  const last = page.prose.at(-1)?.index ?? -1;
  const near = page.blocks.slice(Math.max(0, last - 2), last + 1 + PAYWALL_REACH);
  return near.some((block) => !block.prose && speaksOfPaywall(block, lexicon));
}

function speaksOfPaywall(block: Block, lexicon: Lexicon): boolean {
  if (block.text.length > PAYWALL_LINE) return false;
  return lexicon.words.paywall.some((phrase) => block.norm.includes(phrase));
}

/** Page numbers right behind the text ("1 2 3"), linked to this address with the number added. */
function hasMorePages(page: PageSnapshot, last: Block): boolean {
  const base = page.url.pathname.replace(/\/$/, '').replace(/\.\w+$/, '');
  if (base.length < 2) return false;
  const continues = (url: URL) =>
    url.hostname === page.url.hostname &&
    url.pathname.startsWith(base) &&
    PAGE_NUMBER.test(url.pathname.slice(base.length) + url.search);
  if (page.linkRel('next').some(({ url }) => continues(url))) return true;
  return page.blocks.slice(last.index + 1, last.index + 1 + PAGES_REACH).some((block) => {
    if (block.text.length > 60) return false;
    const links = page.links(block);
    if (/\b1\b\D{0,6}\b2\b/.test(block.text)) return links.some(({ url }) => continues(url));
    // "Next" alone: the same address with the number one higher.
    return links.length === 1 && links.some(({ url }) => isNext(page.url, url));
  });
}

const NUMBER = /(?:[?&](?:page|p|pg|seite|pagina|chapter)=|\/(?:page|seite|pagina)[/-])(\d{1,2})(?=\/?$|&)/i;

/** Whether an address is a page's own with the page number one higher. */
function isNext(own: URL, next: URL): boolean {
  const here = NUMBER.exec(own.pathname + own.search);
  const there = NUMBER.exec(next.pathname + next.search);
  if (own.hostname !== next.hostname || !here || !there) return false;
  const rest = (url: URL, match: RegExpExecArray) => (url.pathname + url.search).replace(match[0], '');
  return Number(there[1]) === Number(here[1]) + 1 && rest(own, here) === rest(next, there);
}
