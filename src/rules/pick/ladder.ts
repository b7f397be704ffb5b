/** From narrow to broad: the selectors that a person can choose from who points at one element. */
import { squeeze } from '../../core/text';
import type { RuleSelector } from '../rule';
import { select } from '../select';
import { byText } from './by-text';
import { type Candidate, candidatesFor } from './candidates';
import type { Purpose } from './purpose';

/** One step of the slider. */
export interface Rung {
  readonly selector: RuleSelector;
  /** The element pointed at, or the ancestor that this step goes up to. */
  readonly element: Element;
  readonly matches: readonly Element[];
  /** The less, the likelier the selector is to hold on the site's other pages. */
  readonly cost: number;
  /** Characters of text in all that the selector names. */
  readonly chars: number;
}

export interface Ladder {
  /** Narrow ones first. */
  readonly rungs: readonly Rung[];
  /** Which one is meant most likely; -1 where there is none. */
  readonly start: number;
}

const MOST_UP = 14;
/** Selectors tried for one element, and sets of elements kept. */
const MOST_TRIED = 70;
const MOST_SETS = 3;
const MOST_RUNGS = 16;
/** A removal that takes more of the page than this is not meant. */
const TOO_MUCH = 0.3;
/** Blocks that one article is made of at most. */
const MOST_BLOCKS = 40;
/** All elements of a tag are rarely what is meant. */
const BARE = 25;
const ENDS_BARE =
  /(?:^|[ >])(?:div|p|span|li|ul|ol|a|b|i|em|strong|section|h\d|table|tr|td|button|img|aside|figure)$/;
/** A tag alone that says nothing: half of every page. */
const ALONE = 80;
const SAYS_NOTHING = /^(?:div|p|span|li|ul|ol|dl|dd|dt|a|b|i|em|strong|section|h[2-6]|tr|td|tbody)$/;
/** What it costs to name a box around what is meant instead. */
const OTHER = 12;
/** An article may be named by a box around it with so many times its text; each time costs. */
const MOST_AROUND = 2;
const AROUND = 60;
/** Names of what only stands for an article, or is shown to some readers; costly where an article is meant. */
const NO_ARTICLE = /teaser|promo|related|recommend|summary|excerpt|paywall|premium|advert|comment/i;
const MISLEADING = 16;
/** From this cost on words of the text are worth more than what is there of names. */
const POOR = 45;

/**
 * The selectors for an element and its ancestors.
 *
 * @param element in a document that is not the live page: a clone, or a parsed one
 * @param aim the ancestor (or the element itself) that is meant most likely
 */
export function ladderFor(element: Element, purpose: Purpose, aim: Element = element): Ladder {
  const doc = element.getRootNode() as Document;
  const measure = measurer();
  const all = measure.chars([doc.body]);
  const rungs: Rung[] = [];
  /** Those that name what is meant, or a box around it that holds nothing else. */
  const own = new Set<Rung>();
  let node: Element | null = element;
  for (let up = 0; node && isInside(node, doc) && up < MOST_UP; up++, node = node.parentElement) {
    for (const rung of rungsOf(node, measure, purpose)) {
      const key = keyOf(rung, measure);
      const known = rungs.findIndex((other) => keyOf(other, measure) === key);
      const before = rungs[known];
      const kept = before && !isBetter(rung, before, aim) ? before : rung;
      if (rung.matches.includes(aim) || (before && own.has(before))) own.add(kept);
      if (before) rungs[known] = kept;
      else rungs.push(rung);
    }
  }
  const sorted = rungs.sort((a, b) => a.chars - b.chars || a.matches.length - b.matches.length);
  const aimed = measure.chars([aim]);
  const around = (rung: Rung) =>
    purpose === 'body' &&
    rung.matches.length === 1 &&
    rung.element.contains(aim) &&
    rung.chars <= aimed * MOST_AROUND;
  const wanted = likeliest(
    sorted.filter((rung) => own.has(rung) || around(rung)),
    { purpose, aim, aimed, all },
  );
  const kept = thinned(sorted, wanted);
  return { rungs: kept, start: wanted ? kept.indexOf(wanted) : -1 };
}

/** The selector to write where nobody chooses. */
export function selectorFor(element: Element, purpose: Purpose): Rung | null {
  const { rungs, start } = ladderFor(element, purpose);
  return rungs[start] ?? null;
}

function isInside(node: Element, doc: Document): boolean {
  return node !== doc.body && node !== doc.documentElement;
}

function keyOf(rung: Rung, measure: Measurer): string {
  return `${rung.matches.length} ${rung.chars} ${measure.media(rung.matches)}`;
}

function isBetter(rung: Rung, before: Rung, aim: Element): boolean {
  const cost = (one: Rung) => one.cost - (one.element === aim ? OTHER : 0);
  return cost(rung) < cost(before);
}

/** The sets of elements around one element that selectors can name, each by its best selector. */
function rungsOf(element: Element, measure: Measurer, purpose: Purpose): Rung[] {
  const doc = element.getRootNode() as Document;
  const found: { candidate: Candidate; matches: Element[] }[] = [];
  const tried = candidatesFor(element);
  const positional = tried.filter(({ css }) => css.includes(':nth-of-type'));
  const named = tried.filter(({ css }) => !css.includes(':nth-of-type')).slice(0, MOST_TRIED);
  const add = (candidate: Candidate) => {
    const matches = select(doc, { text: candidate.css, type: candidate.type });
    if (!matches.includes(element)) return;
    const same = found.some(
      (other) =>
        other.matches.length === matches.length && other.matches.every((one, i) => one === matches[i]),
    );
    if (!same) found.push({ candidate, matches });
  };
  for (const candidate of named) {
    if (found.length >= MOST_SETS && found.some(({ matches }) => matches.length === 1)) break;
    add(candidate);
  }
  const cheapest = Math.min(
    ...found.filter(({ matches }) => matches.length === 1).map((one) => one.candidate.cost),
  );
  if (cheapest > POOR && purpose === 'strip') {
    const words = byText(element);
    if (words) add(words);
  }
  if (!found.some(({ matches }) => matches.length === 1))
    for (const candidate of positional.slice(0, 1)) add(candidate);
  const single = found.filter(({ matches }) => matches.length === 1).slice(0, 1);
  const several = found.filter(({ matches }) => matches.length > 1).slice(0, MOST_SETS - 1);
  return [...single, ...several].map(({ candidate, matches }) => ({
    selector: { text: candidate.css, type: candidate.type },
    element,
    matches,
    cost: candidate.cost + extra(candidate, matches, purpose),
    chars: measure.chars(matches),
  }));
}

/** What a selector costs beside its parts, by what it is for. */
function extra({ css, type }: Candidate, matches: readonly Element[], purpose: Purpose): number {
  if (type !== 'css') return 0;
  const misleading = purpose === 'body' && NO_ARTICLE.test(css) ? MISLEADING : 0;
  // A removal finds all of a tag on the next page, even where there is one of them here.
  if (!ENDS_BARE.test(css) || (matches.length === 1 && purpose !== 'strip')) return misleading;
  const last = css.split(/[ >]+/).at(-1) ?? '';
  return misleading + (SAYS_NOTHING.test(last) && (purpose === 'strip' || last === css) ? ALONE : BARE);
}

/** What a person means who changes nothing. */
function likeliest(
  rungs: readonly Rung[],
  {
    purpose,
    aim,
    aimed,
    all,
  }: {
    readonly purpose: Purpose;
    readonly aim: Element;
    /** Characters of what is meant, and of the whole page. */
    readonly aimed: number;
    readonly all: number;
  },
): Rung | null {
  const price = (rung: Rung) => {
    const others = rung.matches.length - 1;
    let price = rung.cost + (rung.element === aim ? 0 : OTHER);
    if (purpose === 'strip')
      return price + Math.log2(others + 1) * 3 + (rung.chars > all * TOO_MUCH ? 200 : 0);
    if (purpose === 'body' && others === 0)
      price += Math.max(0, rung.chars / Math.max(1, aimed) - 1) * AROUND;
    // One headline, one source; an article may be made of several blocks, but not of all there is of a kind.
    if (others > 0) price += 60 + (others > MOST_BLOCKS ? 200 : 0);
    return price;
  };
  return rungs.reduce<Rung | null>((best, rung) => (!best || price(rung) < price(best) ? rung : best), null);
}

/** So many steps that each can be told from the next; the ends and the likeliest stay. */
function thinned(rungs: readonly Rung[], wanted: Rung | null): Rung[] {
  const kept = [...rungs];
  while (kept.length > MOST_RUNGS) {
    let worst = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 1; i < kept.length - 1; i++) {
      const rung = kept[i];
      if (!rung || rung === wanted) continue;
      const step = rung.chars / ((kept[i - 1]?.chars ?? 0) + 1) - rung.cost / 200;
      if (step < least) {
        least = step;
        worst = i;
      }
    }
    if (worst < 0) break;
    kept.splice(worst, 1);
  }
  return kept;
}

interface Measurer {
  /** Characters of text in all of the elements, what stands in two of them counted once. */
  chars(elements: readonly Element[]): number;
  /** Pictures, films and the like in them. */
  media(elements: readonly Element[]): number;
}

const MEDIA = 'img,picture,video,audio,iframe,canvas,svg,math';

/** Measures each element once. */
function measurer(): Measurer {
  const chars = new Map<Element, number>();
  const media = new Map<Element, number>();
  const once = (memo: Map<Element, number>, element: Element, read: () => number) => {
    const known = memo.get(element);
    if (known !== undefined) return known;
    const value = read();
    memo.set(element, value);
    return value;
  };
  const sum = (elements: readonly Element[], value: (element: Element) => number) =>
    outermost(elements).reduce((total, element) => total + value(element), 0);
  return {
    chars: (elements) =>
      sum(elements, (one) => once(chars, one, () => squeeze(one.textContent ?? '').length)),
    media: (elements) =>
      sum(elements, (one) =>
        once(media, one, () => one.querySelectorAll(MEDIA).length + Number(one.matches(MEDIA))),
      ),
  };
}

/** Without those that stand inside another; in document order, so the last one kept is the one to ask. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (!kept.at(-1)?.contains(element)) kept.push(element);
  }
  return kept;
}
