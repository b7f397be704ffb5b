import type { Block, PageSnapshot } from '../core/page';

/** The places where credits stand, in the order of the page. */
export interface CreditBlocks {
  /** Right above the headline, where some platforms put author, date and notes. */
  readonly above: readonly Block[];
  /** Between headline and first paragraph: byline, date, notes. */
  readonly lead: readonly Block[];
  /** The first paragraphs of the story. */
  readonly opening: readonly Block[];
  /** Short lines between the paragraphs. */
  readonly between: readonly Block[];
  /** The last paragraphs. */
  readonly closing: readonly Block[];
  /** Right behind the story. */
  readonly tail: readonly Block[];
  /** Lines further below, where only a notice is looked for. */
  readonly end: readonly Block[];
  /** All of the above but the last, each block once. */
  readonly all: readonly Block[];
}

const ABOVE = 3;
const LEAD = 40;
const OPENING = 3;
const CLOSING = 3;
const TAIL = 12;
const END = 80;
const MIN_NOTICE = 25;
/** Comments and lists of other articles speak of other texts. */
const ASIDE = '[class*=comment],[id*=comment],[class*=related],[class*=teaser],[class*=widget],nav,form';
/** Longest line between paragraphs that may be a credit, in characters. */
const SHORT = 220;
const BETWEEN = 80;

const CAPTION_NAME =
  /(?:^|[\s_-])(?:captions?|img|images?|imagen|photos?|fotos?|pictures?|bild|bildunterschrift|gallery|galerie|figure|media|video|player|teaser|thumb(?:nail)?|slide(?:r|show)?|related|promo|card|ad|advert)(?:$|[\s_-])|(?:caption|credits?(?:$|[\s_])|bildnachweis|imagecredit|photocredit|copyright)/i;

const blockCache = new WeakMap<PageSnapshot, CreditBlocks>();
const captionCache = new WeakMap<Block, boolean>();

/** Picks the blocks in which a credit can stand, so that nothing is searched everywhere. */
export function creditBlocks(page: PageSnapshot): CreditBlocks {
  let blocks = blockCache.get(page);
  if (!blocks) {
    blocks = pick(page);
    blockCache.set(page, blocks);
  }
  return blocks;
}

function pick(page: PageSnapshot): CreditBlocks {
  const lead = page
    .zone('lead')
    .filter((block) => block.index !== page.headlineBlock)
    .slice(-LEAD);
  const above = page.blocks
    .slice(Math.max(0, page.headlineBlock - ABOVE), Math.max(0, page.headlineBlock))
    .filter((block) => block.zone === 'before' && block.text.length <= SHORT);
  const body = page.zone('body');
  const prose = page.prose;
  const opening = [...new Set([...body.slice(0, OPENING), ...prose.slice(0, OPENING)])];
  const closing = [...new Set([...body.slice(-CLOSING), ...prose.slice(-CLOSING)])];
  const between = body.filter((block) => block.text.length <= SHORT).slice(-BETWEEN);
  const last = body.at(-1)?.index ?? Number.POSITIVE_INFINITY;
  const tail = page.blocks
    .filter(
      (block) =>
        block.zone === 'tail' ||
        // Themes put an article's footer, with its credits, into <footer> or <aside>.
        (block.zone === 'chrome' && block.index > last && block.index <= last + TAIL),
    )
    .filter((block) => !isComment(page, block))
    .slice(0, TAIL);
  // A publisher's notice can stand below a long list of references, in the article's own footer.
  const end = page.blocks
    .filter(
      (block) =>
        block.index > last &&
        (block.zone === 'after' || block.zone === 'chrome') &&
        block.text.length >= MIN_NOTICE &&
        block.text.length <= SHORT &&
        block.linkChars < block.text.length * 0.7,
    )
    .slice(0, END)
    .filter((block) => !block.element.closest(ASIDE));
  const all = [...new Set([...above, ...lead, ...opening, ...between, ...closing, ...tail])].sort(
    (a, b) => a.index - b.index,
  );
  return { above, lead, opening, between, closing, tail, end, all };
}

const COMMENTS = '[class*="comment" i],[id*="comment" i],[id*="disqus" i]';

/** What readers say under the text; a box around both is called after the comments as well. */
function isComment({ prose }: PageSnapshot, { element }: Block): boolean {
  const box = element.closest(COMMENTS);
  return box !== null && !prose.some((block) => box.contains(block.element) && block.zone === 'body');
}

const POST_META =
  '[class*="entry-meta" i],[class*="post-meta" i],[class*="entry-footer" i],[class*="post-footer" i]';
/** Longest line of author and date, in characters. */
const META_LINE = 110;

/** The lines of author and date that some themes put under the text rather than above it. */
export function postMeta(page: PageSnapshot): Block[] {
  return creditBlocks(page).tail.filter(
    (block) => block.text.length <= META_LINE && block.element.closest(POST_META) !== null,
  );
}

/** A line under a picture or a video, or its credit: it says nothing about the text. */
export function isCaption(block: Block): boolean {
  let caption = captionCache.get(block);
  if (caption === undefined) {
    caption = block.tag === 'figcaption' || standsInCaption(block.element);
    captionCache.set(block, caption);
  }
  return caption;
}

const AUTHOR_NAME = /(?:^|[\s_-])(?:authors?|auteurs?|autor(?:s|es|en)?|by-?lines?|writers?)(?:$|[\s_-])/i;

/** Classes of an element and the two around it, at most some hundred characters. */
export function namesAbove(element: Element): string {
  return [element, element.parentElement, element.parentElement?.parentElement]
    .map((node) => node?.getAttribute('class') ?? '')
    .join(' ')
    .slice(0, 400);
}

/** Shortest paragraph of a story, in characters, and how many of them no caption has. */
const PARAGRAPH = 100;
const PARAGRAPHS = 3;

/** A box that is called "card" can hold the whole article. */
function holdsStory(box: Element): boolean {
  const long = [...box.querySelectorAll('p')].filter((line) => (line.textContent ?? '').length > PARAGRAPH);
  return long.length >= PARAGRAPHS;
}

function standsInCaption(element: Element): boolean {
  if (element.closest('figure,figcaption')) return true;
  if (AUTHOR_NAME.test(namesAbove(element))) return false;
  let node: Element | null = element;
  for (let up = 0; node && up < 3; up++, node = node.parentElement) {
    if (/^(?:article|main|body|section)$/.test(node.localName)) return false;
    const name = `${node.getAttribute('class') ?? ''} ${node.id}`;
    if (name.length > 1 && name.length < 300 && CAPTION_NAME.test(name)) return !holdsStory(node);
  }
  return false;
}
