/** What comes before a line that was just written: a more specific section, or an exception. */
import { firstLine, linesFor, type PlacedLine, type RuleIndex } from './match';
import { pieceSelector } from './piece';
import type { RuleOrigin, RuleSelector } from './rule';
import { select } from './select';
import type { WrittenWord } from './written';

/** Lines that keep what others would take are asked on the page itself; so many of them. */
const MOST_KEEPS = 200;

/** A line that keeps elements on a page. */
export interface Keep {
  readonly selector: RuleSelector;
  readonly origin: RuleOrigin;
}

/** What could stand against a new line. */
export interface Rivals {
  /** The line that is obeyed instead, for words of which one counts. */
  readonly first: RuleOrigin | null;
  /** For removals: lines that keep what is in, or around, what they name. */
  readonly keeps: readonly Keep[];
}

/**
 * @param line of the reader's own rules, from 1
 */
export function rivalsOf(index: RuleIndex, url: URL, word: WrittenWord, line: number): Rivals {
  if (word === 'strip')
    return {
      first: null,
      keeps: linesFor(index, url).flatMap(keepsOf).slice(0, MOST_KEEPS),
    };
  // What is kept adds up.
  const winner = word === 'keep' ? null : firstLine(index, url, word);
  const own = winner?.subscription === undefined && winner?.line === line;
  return { first: own ? null : winner, keeps: [] };
}

function keepsOf({ directive, origin }: PlacedLine): Keep[] {
  if (directive.name === '#@#' && 'selector' in directive) return [{ selector: directive.selector, origin }];
  if (directive.name === 'keep' && 'selectors' in directive)
    return directive.selectors.map((selector) => ({ selector, origin }));
  if (directive.name === 'skip_id_or_class' && 'piece' in directive)
    return [{ selector: pieceSelector(directive), origin }];
  return [];
}

/** The first line that keeps one of these elements, or something in it, or what it stands in. */
export function keptBy(
  doc: Document,
  elements: readonly Element[],
  keeps: readonly Keep[],
): RuleOrigin | null {
  const touches = (kept: Element) => elements.some((one) => one.contains(kept) || kept.contains(one));
  return keeps.find(({ selector }) => select(doc, selector).some(touches))?.origin ?? null;
}
