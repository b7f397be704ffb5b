/** What a publisher shows those who may not read on: paywalls, registration walls, "read on in the app". */
import type { Block, PageSnapshot } from '../core/page';
import { sharePlace } from '../core/prose';
import { weigh } from '../core/text';
import type { Lexicon } from '../lexicon/lexicon';
import { isPriced, offersOther, speaksOfAccess, speaksOfComments, speaksOfRest } from '../lexicon/wall-words';
import { wholeLine } from '../lexicon/whole-line';
import { type Ending, endingOf } from './ending';

/** Blocks behind the text in which a paywall speaks. */
const REACH = 10;
/** Blocks ahead of the last paragraph, which can be the wall's own. */
const AHEAD = 6;
/** Blocks right behind the last words in which an offer makes a line without an end a cut one. */
const RIGHT_BEHIND = 4;
/** Longest line of a paywall, in characters. */
const MAX_LINE = 300;
/** Text shorter than this behind markup that says "not free" can be a teaser, in characters. */
const TEASER_CHARS = 1000;
/** Text as short as this is one, whatever stands behind it. */
const STUB_CHARS = 300;

/**
 * A longer text that ends as texts end is rather whole: the offer lies over it, in characters. What is shown of walled
 * articles is seldom longer.
 */
const BEGINNING_CHARS = 3000;

const cache = new WeakMap<PageSnapshot, boolean>();

/** Whether the publisher shows only the beginning to readers without a subscription; found once a page. */
export function isPaywalled(page: PageSnapshot, lexicon: Lexicon): boolean {
  let walled = cache.get(page);
  if (walled === undefined) {
    walled = find(page, lexicon);
    cache.set(page, walled);
  }
  return walled;
}

function find(page: PageSnapshot, lexicon: Lexicon): boolean {
  const ending = endingOf(page, lexicon);
  if (isTeaserAsStated(page, lexicon, ending)) return true;
  const last = page.prose.at(-1)?.index ?? -1;
  const story = storyOf(page);
  const chars = story.reduce((sum, { text }) => sum + weigh(text), 0);
  // Behind the story a form's terms can be prose as well.
  const end = chars >= page.proseChars * STORY_SHARE ? (story.at(-1)?.index ?? -1) : last;
  const behind = [
    ...page.blocks.slice(end + 1, Math.min(end + 1 + REACH, last - AHEAD)),
    ...page.blocks.slice(Math.max(0, last - AHEAD), last + 1 + REACH),
  ].filter((block) => !goesOn(story, block));
  if (behind.some((block) => !block.prose && speaksOfPaywall(block, lexicon))) return true;
  const isBeginning = page.proseChars <= BEGINNING_CHARS || (ending?.mark ?? null) !== null;
  if (isBeginning && behind.some((block) => offersTheRest(page, block, lexicon))) return true;
  // Below the teaser of a paper its references stand, whole.
  const references = page.blocks.find((block) => block.text.length < 30 && REFERENCES.test(block.norm));
  return (
    references !== undefined &&
    page.blocks
      .slice(Math.max(0, references.index - REFERENCES_REACH), references.index)
      .some((block) => !block.prose && speaksOfPaywall(block, lexicon))
  );
}

/** The markup says that the article is not free, and there is little of it, ending in nothing or in an offer. */
function isTeaserAsStated(page: PageSnapshot, lexicon: Lexicon, ending: Ending | null): boolean {
  const priced = page
    .jsonLdArticles()
    .some((article) => /^false$/i.test(String(article.isAccessibleForFree ?? '')));
  if (!priced || page.proseChars >= TEASER_CHARS) return false;
  return (
    page.proseChars < STUB_CHARS ||
    (ending !== null && (ending.mark !== null || offersAccess(page, lexicon, ending.last)))
  );
}

/** Share of the prose that is the story where it stands together. */
const STORY_SHARE = 0.5;

/** The paragraphs that stand where the first one does. */
function storyOf({ prose }: PageSnapshot): Block[] {
  return prose.filter(({ element }) => prose[0] && sharePlace(element, prose[0].element));
}

/** Whether paragraphs of the story follow: what stands between them is a box in a whole text. */
function goesOn(story: readonly Block[], block: Block): boolean {
  return story.some(({ index, element }) => index > block.index && !block.element.contains(element));
}

/** Right behind the last words stands what the page itself names a wall, or an offer to those without access. */
export function offersAccess(page: PageSnapshot, lexicon: Lexicon, last: Block): boolean {
  return page.blocks.slice(last.index + 1, last.index + 1 + RIGHT_BEHIND).some((block) => {
    if (block.prose || block.element.contains(last.element)) return false;
    const wall = block.element.closest(WALL);
    if (wall !== null && !wall.contains(last.element)) return true;
    return (
      block.text.length <= MAX_LINE &&
      block.zone !== 'chrome' &&
      speaksOfAccess(block.norm, lexicon) &&
      isPriced(block.norm)
    );
  });
}

const WALL = ['paywall', 'pay-wall', 'regwall', 'reg-wall', 'subscriber', 'offer', 'barrier', 'upgrade']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join();

/** Blocks ahead of the references in which a paywall speaks: its prices, the list of figures. */
const REFERENCES_REACH = 25;
const REFERENCES =
  /^(?:\d+\.? )?(?:references|bibliography|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|riferimenti|bibliografia|referências|literatuur|referenser|referencer|referanser|lähteet|literatura|irodalom|литература|参考文献|參考文獻|참고문헌)$/;

/** Longest heading of a wall, in characters. */
const HEADING = 120;
/** Blocks around such a heading in which the box says what opens the text. */
const BOX = 4;

/**
 * "The rest of this story is for members", "Keep reading" over "First month €1": a line about reading on, and in it or
 * in its box words about what gives access.
 */
function offersTheRest(page: PageSnapshot, block: Block, lexicon: Lexicon): boolean {
  const { norm } = block;
  if (block.text.length > MAX_LINE || offersOther(norm) || !speaksOfRest(norm, lexicon)) return false;
  const first = page.prose[0];
  if (!first || block.index <= first.index) return false;
  if (block.prose && sharePlace(block.element, first.element)) return false;
  if (speaksOfAccess(norm, lexicon) || isPriced(norm)) return true;
  if (block.text.length > HEADING || leadsToArticle(page, block)) return false;
  return page.blocks
    .slice(Math.max(0, block.index - 1), block.index + 1 + BOX)
    .some(
      (other) =>
        other !== block &&
        other.text.length <= MAX_LINE &&
        !offersOther(other.norm) &&
        !leadsToArticle(page, other) &&
        (speaksOfAccess(other.norm, lexicon) || isPriced(other.norm)) &&
        isOneBox(block, other, first),
    );
}

/** Both stand in an element that the story does not stand in. */
function isOneBox(a: Block, b: Block, story: Block): boolean {
  let box: Element | null = a.element;
  while (box && !box.contains(b.element)) box = box.parentElement;
  return box !== null && !box.contains(story.element);
}

/** A link whose address is made of a headline's words. */
function leadsToArticle(page: PageSnapshot, block: Block): boolean {
  return page.links(block).some(({ url }) => /(?:[^/-]+-){4,}[^/-]+/.test(url.pathname));
}

function speaksOfPaywall(block: Block, lexicon: Lexicon): boolean {
  // "Click here to continue reading" asks for nothing.
  if (
    block.text.length > MAX_LINE ||
    speaksOfComments(block.norm) ||
    wholeLine(block.norm, lexicon.words.continueReading)
  )
    return false;
  return lexicon.words.paywall.some((phrase) => block.norm.includes(phrase));
}
