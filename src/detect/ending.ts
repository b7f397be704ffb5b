import type { Block, Link, PageSnapshot } from '../core/page';
import { proseAfter } from '../core/prose';
import { normalize, UNSPACED, weigh } from '../core/text';
import { sameSite } from '../core/url';
import type { Lexicon } from '../lexicon/lexicon';
import { bareLine, wholeLine } from '../lexicon/whole-line';

/** A line that leads on to the rest of the text. */
export interface LeadOn {
  readonly block: Block;
  /** Where it leads: nowhere (a line of text only), to another site, to this site, or it opens the rest in place. */
  readonly to: 'nowhere' | 'elsewhere' | 'here' | 'in-place';
  readonly url: URL | null;
}

export type CutMark = 'char-count' | 'two-dots' | 'bracketed-dots' | 'dots' | 'open-quotation' | 'no-end';

/** How the article's text ends. */
export interface Ending {
  /** The last paragraph of the text. */
  readonly last: Block;
  readonly leadOn: LeadOn | null;
  /** The surest mark of a cut at the very end of the text. */
  readonly mark: CutMark | null;
}

/** Prose up to which a text that leads on elsewhere is an excerpt, in characters. */
export const EXCERPT_CHARS = 1500;
/** Blocks behind the last paragraph in which the text may still go on or be led on. */
const REACH = 8;
/** Longest line taken for a button or link that leads on, in characters. */
const LEAD_ON_MAX = 140;
/** A phrase that stands on the page this often belongs to lists of other articles. */
const LIST_REPEATS = 3;
/** Characters at the end in which a quotation must open: one that opened long ago was closed by a slip. */
const QUOTATION = 320;
/** Prose that may follow a line that leads on: a note about the author, teasers. */
const PROSE_AFTER = 0.25;

const cache = new WeakMap<PageSnapshot, Ending | null>();

/** @returns how the text ends, or null where there is none; found once a page */
export function endingOf(page: PageSnapshot, lexicon: Lexicon): Ending | null {
  let ending = cache.get(page);
  if (ending === undefined) {
    ending = find(page, lexicon);
    cache.set(page, ending);
  }
  return ending;
}

function find(page: PageSnapshot, lexicon: Lexicon): Ending | null {
  const prose = page.prose.at(-1);
  if (!prose) return null;
  const leadOn = findLeadOn(page, lexicon, prose);
  const last = lastParagraph(page, leadOn ? lastProseBefore(page, leadOn.block) : prose, leadOn);
  return { last, leadOn, mark: cutMark(page, last, lexicon) };
}

function lastProseBefore(page: PageSnapshot, block: Block): Block {
  // The phrase may end the paragraph itself.
  return page.prose.findLast((prose) => prose.index <= block.index) ?? (page.prose.at(-1) as Block);
}

/** A paragraph that breaks off is often too short, or without an end, to count as prose. */
function lastParagraph(page: PageSnapshot, prose: Block, leadOn: LeadOn | null): Block {
  let last = prose;
  const parent = prose.element.parentElement;
  for (const block of page.blocks.slice(prose.index + 1, prose.index + 1 + REACH)) {
    if (leadOn && block.index > leadOn.block.index) break;
    if (block.zone === 'chrome' || /^h[1-6]$/.test(block.tag)) break;
    const sibling =
      block.tag === prose.tag && (block.element === prose.element || block.element.parentElement === parent);
    if (sibling && weigh(block.text) - block.linkChars >= 40 && block.linkChars < block.text.length * 0.4)
      last = block;
  }
  // "With best wishes," and a name: the end of a letter.
  const signed = page.blocks[last.index + 1];
  const isLetter =
    signed !== undefined &&
    last.text.endsWith(',') &&
    last.text.length <= CLOSING &&
    signed.element.parentElement === parent &&
    signed.text.length <= SIGNATURE &&
    signed.linkChars === 0;
  return isLetter ? signed : last;
}

/** Longest closing of a letter, and longest name under it, in characters. */
const CLOSING = 100;
const SIGNATURE = 60;

function findLeadOn(page: PageSnapshot, lexicon: Lexicon, prose: Block): LeadOn | null {
  const from = page.prose[0]?.index ?? 0;
  for (const block of page.blocks.slice(from, prose.index + 1 + REACH)) {
    if (block.zone === 'chrome' || /^h[1-6]$/.test(block.tag) || !leadsOn(page, block, lexicon)) continue;
    const same = page.blocks.filter((other) => other.text === block.text).length;
    if (same >= LIST_REPEATS) continue;
    if (proseAfter(page, block) > page.proseChars * PROSE_AFTER) continue;
    const link = page.links(block).at(-1) ?? null;
    const to = target(page, block, link);
    if (
      to === 'nowhere' &&
      !BY_MACHINE.test(block.text) &&
      (headsList(page, block) || standsApart(page, block, prose))
    )
      continue;
    return { block, to, url: link?.url ?? null };
  }
  return null;
}

/** Dots and brackets are how a machine cuts: "Continue reading...", "(more…)". */
const BY_MACHINE = /(?:\.{2,}|…|[)\]])\s*$/;

/** Words without a link that stand outside of the text's own box are the heading or the label of something else. */
function standsApart(page: PageSnapshot, block: Block, prose: Block): boolean {
  const box = page.container?.contains(prose.element) ? page.container : prose.element.parentElement;
  return box !== null && !box.contains(block.element);
}

/** "Read more" without a link is also the heading of a list of other articles. */
function headsList(page: PageSnapshot, block: Block): boolean {
  return page.blocks
    .slice(block.index + 1, block.index + 3)
    .some((next) => /^h[1-6]$/.test(next.tag) || next.linkChars > next.text.length * 0.6);
}

function leadsOn(page: PageSnapshot, block: Block, lexicon: Lexicon): boolean {
  const { continueReading } = lexicon.words;
  if (endsInPhrase(block, lexicon) || endsInBracket(block, lexicon)) return true;
  if (block.prose || block.text.length > LEAD_ON_MAX) return false;
  if (wholeLine(block.norm, continueReading)) return true;
  // WordPress: Continue reading "Headline"
  const title = bareLine(normalize(page.headline)).slice(0, 20);
  if (title.length < 12) return false;
  const bare = bareLine(block.norm);
  return bare.includes(title) && continueReading.some((phrase) => bare.startsWith(`${phrase} `));
}

/** "... and then [...] Continue reading": the phrase is the last link of a paragraph, and its end. */
function endsInPhrase(block: Block, lexicon: Lexicon): boolean {
  const anchor = normalize((block.anchors.at(-1)?.textContent ?? '').slice(0, LEAD_ON_MAX));
  const phrase = anchor ? wholeLine(anchor, lexicon.words.continueReading) : null;
  return phrase !== null && bareLine(block.norm.slice(-LEAD_ON_MAX)).endsWith(phrase);
}

/** "… the board heard (more…)": what a feed puts at the end, without its link. */
function endsInBracket({ norm }: Block, lexicon: Lexicon): boolean {
  const bracket = /\S (\([^()]{2,30}\))$/.exec(norm.slice(-40))?.[1];
  return bracket?.includes('...') === true && lexicon.words.continueReading.includes(bracket);
}

function target(page: PageSnapshot, block: Block, link: Link | null): LeadOn['to'] {
  if (!link) return block.tag === 'button' || block.anchors.length > 0 ? 'in-place' : 'nowhere';
  if (!sameSite(link.url.hostname, page.host)) return 'elsewhere';
  return link.url.pathname === page.url.pathname && link.url.search === page.url.search ? 'in-place' : 'here';
}

const CHAR_COUNT = /\[\+\s?\d+ chars?\]$/i;
const BRACKETED_DOTS = /[[(](?:…|\.{2,4})[\])]$/;
const TWO_DOTS = /[^.]\.\.$/;
const DOTS = /(?:…|\.{3,4})$/;
/** "and so on": a list that is open by intention. */
const AND_SO_ON =
  /(?:^|[\s,(])(?:usw|etc|u\. ?s\. ?w|u\. ?v\. ?m|ecc|enz|osv|o\.s\.v|jne|jms|stb|atd|apod|itd|itp|vb|vs|т\. ?[дп]|др|κλπ|κ\.λπ|وغيرها|إلخ|الخ|וכו['’]?|आदि|など|等)[.…\s]*$/iu;
/** Scripts that do not close a sentence with a mark. */
const NO_MARKS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

function cutMark(page: PageSnapshot, last: Block, lexicon: Lexicon): CutMark | null {
  const text = withoutPhrase(last, lexicon);
  if (CHAR_COUNT.test(text)) return 'char-count';
  if (BRACKETED_DOTS.test(text)) return 'bracketed-dots';
  if (TWO_DOTS.test(text)) return 'two-dots';
  if (openQuotation(text.slice(-QUOTATION)) && openQuotation(text) && !closedBelow(page, last))
    return 'open-quotation';
  if (DOTS.test(text)) return AND_SO_ON.test(text) ? null : 'dots';
  const words = UNSPACED.test(text) ? weigh(text) / 6 : text.split(' ').length;
  return words >= 8 && !NO_MARKS.test(text) && /[\p{L}\p{N},;-]$/u.test(text) ? 'no-end' : null;
}

/** The paragraph without a phrase that leads on at its end. */
function withoutPhrase(block: Block, lexicon: Lexicon): string {
  const anchor = block.anchors.at(-1)?.textContent?.trim() ?? '';
  const phrase =
    anchor.length > 0 && anchor.length <= LEAD_ON_MAX
      ? wholeLine(normalize(anchor), lexicon.words.continueReading)
      : null;
  const at = phrase ? block.text.lastIndexOf(anchor) : -1;
  return (at > 0 ? block.text.slice(0, at) : block.text).trimEnd();
}

/** A short last paragraph may close what the last long one opened. */
function closedBelow(page: PageSnapshot, last: Block): boolean {
  return page.blocks
    .slice(last.index + 1, last.index + 1 + REACH)
    .some((block) => block.zone !== 'chrome' && /["”“»」』]/.test(block.text) && !openQuotation(block.text));
}

/**
 * Whether a quotation opened with a curly, angled or corner mark is never closed in the text. Straight quotes tell
 * nothing by themselves. Which way a curly or angled mark works is told by where it stands, as languages (and
 * careless sites) use the same mark for both.
 */
export function openQuotation(text: string): boolean {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '„' || char === '「' || char === '『') open++;
    else if (char === '」' || char === '』') open = Math.max(0, open - 1);
    else if (/[“”«»"]/.test(char)) {
      if (open > 0 && (char === '"' || !opens(text, i))) open--;
      else if (char !== '"' && char !== '”' && opens(text, i)) open++;
    }
  }
  return open > 0;
}

/** An opening mark stands at the start or behind a blank or bracket, and before a word. French has a blank there. */
function opens(text: string, at: number): boolean {
  const char = text.charAt(at);
  const after = text.charAt(at + 1);
  if (at > 0 && !/[\s([–—-]/.test(text.charAt(at - 1))) return false;
  return char === '«' ? after !== '' : /[\p{L}\p{N}‘'([…¿¡]/u.test(after);
}
