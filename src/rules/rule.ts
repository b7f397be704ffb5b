/** The model of site rules; the text format is read by `parse.ts` and written by `format.ts`. */

export const RULE_MODES = ['auto', 'click', 'never'] as const;
/** `auto`: look at every page and open clean by itself; `click`: look only when asked; `never`: stay silent. */
export type RuleMode = (typeof RULE_MODES)[number];

/** A selector as written, with its language decided by its first characters. */
export interface RuleSelector {
  readonly text: string;
  readonly type: 'css' | 'xpath';
}

export type SelectorDirective = 'title' | 'body' | 'strip' | 'source' | 'keep';

/** One line of a section. Unknown or ignored directives are kept so that formatting loses nothing. */
export type Directive =
  | { readonly name: 'mode'; readonly value: RuleMode; readonly line: number }
  | { readonly name: SelectorDirective; readonly selectors: readonly RuleSelector[]; readonly line: number }
  | { readonly name: string; readonly raw: string; readonly ignored: true; readonly line: number };

export interface RuleSection {
  /** Host patterns as written: `example.com`, `*.example.org`, with an optional path prefix. */
  readonly hosts: readonly string[];
  readonly directives: readonly Directive[];
  readonly line: number;
}

export interface RuleMistake {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly code:
    | 'section-expected'
    | 'section-not-closed'
    | 'host-expected'
    | 'bad-host'
    | 'unknown-directive'
    | 'value-expected'
    | 'bad-mode'
    | 'bad-css'
    | 'bad-xpath'
    | 'too-long';
  /** The words the message quotes. */
  readonly found: string;
}

/** A line that is no header and no directive, kept so that formatting loses nothing. */
export interface LooseLine {
  /** `comment`: a line of its own; `trailing`: behind a header or directive; `broken`: could not be read. */
  readonly kind: 'comment' | 'trailing' | 'broken';
  /** As written, trimmed; comments with their `!` or `#`. */
  readonly text: string;
  readonly line: number;
}

/** A rules text as read: everything that stands in it is in one of these. */
export interface RuleFile {
  readonly sections: readonly RuleSection[];
  /** In the order of lines. */
  readonly loose: readonly LooseLine[];
  readonly mistakes: readonly RuleMistake[];
}

/** What applies to one address, after matching; sent to the content scripts. */
export interface EffectiveRule {
  readonly mode: RuleMode | null;
  readonly title: readonly RuleSelector[];
  readonly body: readonly RuleSelector[];
  readonly strip: readonly RuleSelector[];
  readonly keep: readonly RuleSelector[];
  readonly source: readonly RuleSelector[];
  /** "line 12 of My rules", for the reader. */
  readonly origin: { readonly list: string; readonly line: number };
}
