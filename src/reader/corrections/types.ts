import type { Purpose } from '../../rules/pick/purpose';
import type { EffectiveRule, RuleSelector } from '../../rules/rule';

/** Finds on the page what the view shows or has left out. All elements are those of a clone. */
export interface Places {
  /** The innermost box that holds a text and hardly anything else; the text may be cut, with `…` at its end. */
  piece(text: string): Element | null;
  /** What a block of the view stands for on the page. */
  block(block: Element): Element | null;
  /** The box around the lines of an article. */
  article(text: string): Element | null;
}

/** What finds places and names them. */
export interface Namer {
  /** @param base address that the page's own addresses resolve against */
  places(document: Document, base: string): Places;
  /** The selector to write for an element; null where there is none. */
  name(element: Element, purpose: Purpose): RuleSelector | null;
  /** A page's rule with one more line. */
  withLine(
    rule: EffectiveRule | null,
    url: string,
    purpose: Purpose,
    selector: RuleSelector,
  ): EffectiveRule | null;
}
