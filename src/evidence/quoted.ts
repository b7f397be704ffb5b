import type { Block, PageSnapshot } from '../core/page';
import { weigh } from '../core/text';
import { plainHost } from '../core/url';
import { creditBlocks } from '../lexicon/credit-blocks';
import { publisherOfHost } from '../lexicon/publishers';
import { foreignUrl, isArticlePath } from './foreign';

/** A page that mostly quotes an article of another site, and links it. */
export interface Quoted {
  readonly block: Block;
  /** Unwrapped and cleaned. */
  readonly target: URL;
}

/** Share of the prose in block quotations above which the page's own words are only around it. */
const QUOTED = 0.6;
/** Longest line of the page's own, beside a quotation, in which the link is looked for; in characters. */
const MAX_LINE = 260;
const QUOTATION = 'blockquote';

const cache = new WeakMap<PageSnapshot, Quoted | null>();

/**
 * What a link blog quotes: the one article elsewhere that its own words link.
 *
 * @returns null where most words are the page's own, or where they link several other sites
 */
export function quotedArticle(page: PageSnapshot): Quoted | null {
  let quoted = cache.get(page);
  if (quoted === undefined) {
    quoted = read(page);
    cache.set(page, quoted);
  }
  return quoted;
}

/** "A reader quotes a report from Pier News:", and the report follows. */
const INTRODUCES = /(?<!\p{L})quot(?:es|ing) (?:\S+ ){0,5}from (?:\S+ ?){1,6}:$/u;

/** The line ahead of the text that says that all of it is a quotation. */
function introduced(page: PageSnapshot): Quoted | null {
  const { above, lead, opening } = creditBlocks(page);
  const headline = page.blocks[page.headlineBlock];
  for (const block of [...lead.slice(-2), ...opening.slice(0, 1)]) {
    if (block.text.length > MAX_LINE || !INTRODUCES.test(block.norm)) continue;
    // The link may stand at the headline instead.
    const target = [block, ...(headline ? [headline] : []), ...lead, ...above]
      .flatMap((line) => page.links(line))
      .map(({ url }) => foreignUrl(page, url))
      .find((url) => url && isArticlePath(url));
    if (target) return { block, target };
  }
  return null;
}

function read(page: PageSnapshot): Quoted | null {
  const named = introduced(page);
  if (named) return named;
  const isQuoted = (block: Block) => block.element.closest(QUOTATION) !== null;
  const chars = page.prose.reduce((sum, block) => sum + (isQuoted(block) ? weigh(block.text) : 0), 0);
  if (chars === 0 || chars < page.proseChars * QUOTED) return null;
  const found = page.zone('lead', 'body', 'tail').flatMap((block) => {
    if (isQuoted(block) || block.text.length > MAX_LINE || block.element.closest('li')) return [];
    const [before, after] = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
    const beside = [before, after].some((other) => other !== undefined && isQuoted(other));
    return page.links(block).flatMap(({ url, text }) => {
      const target = foreignUrl(page, url);
      if (!target || FILE.test(target.pathname)) return [];
      // "Jane Doe, writing for Pier Press:", linked to the paper's home page.
      const introduces = after !== undefined && isQuoted(after) && block.text.endsWith(':');
      if (!isArticlePath(target) && !(introduces && publisherOfHost(plainHost(target)))) return [];
      // "sent by jane to pier.example", where the date stands.
      const said = block.zone === 'lead' && text.trim().toLowerCase() === plainHost(target);
      return [{ block, target, credits: beside || said || WHOLE.test(block.norm) }];
    });
  });
  const [first] = found.filter(({ credits }) => credits);
  return first && found.every(({ target }) => target.host === first.target.host) ? first : null;
}

/** "Read the whole thing." */
const WHOLE =
  /^(?:go |do )?(?:read|lest|lire|lisez|leer|lean|leggi|lees) (?:the |das |le |la |el |il |het )?(?:whole|rest|full|entire|original|it all|ganze|tout|todo|tutto|hele)/u;

/** What is no page. */
const FILE = /\.(?:mp3|mp4|m4a|ogg|wav|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|webp)$/i;
