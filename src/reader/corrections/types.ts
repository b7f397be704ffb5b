import type { Keep } from '../../rules/overruled';
import type { Estimate } from '../../rules/pick/lasts';
import type { Purpose } from '../../rules/pick/purpose';
import type { NewLine } from '../../rules/pick/with-line';
import type { EffectiveRule, RuleOrigin, RuleSelector } from '../../rules/rule';

/** Finds on the page what the view shows or has left out. All elements are those of a clone. */
export interface Places {
  /** The innermost box that holds a text and hardly anything else; the text may be cut, with `…` at its end. */
  piece(text: string): Element | null;
  /** What a block of the view stands for on the page. */
  block(block: Element): Element | null;
  /** The box around the lines of an article. */
  article(text: string): Element | null;
  /** The line that keeps what a selector names, or a part of it. */
  keptBy(selector: string, keeps: readonly Keep[]): RuleOrigin | null;
}

/** A selector, and whether it is likely to hold on other pages. */
export interface Named {
  readonly selector: RuleSelector;
  readonly estimate: Estimate;
}

/** What finds places and names them. */
export interface Namer {
  /** @param base address that the page's own addresses resolve against */
  places(document: Document, base: string): Places;
  /** The selector to write for an element; null where there is none. */
  name(element: Element, purpose: Purpose): Named | null;
  /** A page's rule with one more line. */
  withLine(rule: EffectiveRule | null, url: string, line: NewLine): EffectiveRule | null;
}
