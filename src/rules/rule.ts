/** The model of site rules; the text format is read by `parse.ts` and written by `format.ts`. */

export const RULE_MODES = ['auto', 'look', 'click', 'never'] as const;
/**
 * `auto`: look at every page and open clean by itself; `look`: look, and open clean when asked, as where no rule says
 * anything; `click`: look only when asked; `never`: stay silent.
 */
export type RuleMode = (typeof RULE_MODES)[number];

export const PAGE_MODES = ['auto', 'click', 'never'] as const;
/** Whether a page is looked at: by itself, when asked, or not at all. */
export type PageMode = (typeof PAGE_MODES)[number];

export const FIND_MODES = ['auto', 'click'] as const;
/** When the original of a copy is looked for: by itself as the page opens, or when asked. */
export type FindMode = (typeof FIND_MODES)[number];

/** Words of which one of a few values is chosen for a site. */
export interface Choices {
  readonly mode: RuleMode;
  readonly find: FindMode;
}
/** Null where no rule says anything. */
export type Chosen = { readonly [N in keyof Choices]: Choices[N] | null };

/** A selector as written, with its language decided by its first characters. */
export interface RuleSelector {
  readonly text: string;
  readonly type: 'css' | 'xpath';
}

/** Directives whose value is a list of selectors. */
export type SelectorDirective =
  | 'title'
  | 'body'
  | 'strip'
  | 'keep'
  | 'source'
  | 'author'
  | 'date'
  | 'dissolve'
  | 'next_page_link'
  | 'single_page_link';
/** Directives whose value is a piece of an id, of a class or of an address. */
export type PieceDirective = 'strip_id_or_class' | 'skip_id_or_class' | 'strip_image_src';
/** `##` takes away, `#@#` keeps; as in filter lists. */
export type HideMark = '##' | '#@#';

/** Why a line is kept but not obeyed. */
export const IGNORED_REASONS = [
  'login',
  'request',
  'source-text',
  'more-pages',
  'own-way',
  'test',
  'structure',
  'script',
  'extended',
  'any-ending',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

/** An element-hiding line of a filter list. */
export interface HideLine {
  readonly name: HideMark;
  /** Sites as written, those with `~` excepted. Empty: those of the section it stands in, or all before the first. */
  readonly hosts: readonly string[];
  readonly selector: RuleSelector;
  readonly line: number;
}

export interface IgnoredLine {
  readonly name: string;
  /** The line as written, trimmed. */
  readonly raw: string;
  readonly ignored: IgnoredReason;
  readonly line: number;
}

/** A line that chooses a value. */
export interface Choice<N extends keyof Choices> {
  readonly name: N;
  readonly value: Choices[N];
  readonly line: number;
}

/** One line of a section. Ignored directives are kept so that formatting loses nothing. */
export type Directive =
  | Choice<'mode'>
  | Choice<'find'>
  | { readonly name: SelectorDirective; readonly selectors: readonly RuleSelector[]; readonly line: number }
  | { readonly name: PieceDirective; readonly piece: string; readonly line: number }
  | {
      readonly name: 'wrap_in';
      readonly tag: string;
      readonly selectors: readonly RuleSelector[];
      readonly line: number;
    }
  | HideLine
  | IgnoredLine;

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
    | 'bad-find'
    | 'bad-tag'
    | 'bad-css'
    | 'bad-xpath'
    | 'too-heavy'
    | 'too-long';
  /** The words the message quotes. */
  readonly found: string;
  /** The word that was probably meant. */
  readonly meant?: string;
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
  /** Lines of filter lists before the first section. */
  readonly lines: readonly (HideLine | IgnoredLine)[];
  /** In the order of lines. */
  readonly loose: readonly LooseLine[];
  readonly mistakes: readonly RuleMistake[];
}

/** What applies to one address, after matching; sent to the content scripts. */
export interface EffectiveRule extends Chosen {
  /** The first one that finds something is the headline; the same holds for author and date. */
  readonly title: readonly RuleSelector[];
  readonly author: readonly RuleSelector[];
  readonly date: readonly RuleSelector[];
  /** The first list that finds text is the article: all that its selectors name, in their order. */
  readonly body: readonly (readonly RuleSelector[])[];
  readonly strip: readonly RuleSelector[];
  /** Stays, whoever would take it away: another rule, or the cleaning itself. */
  readonly keep: readonly RuleSelector[];
  /** What other rules may not take; the cleaning may. */
  readonly spare: readonly RuleSelector[];
  /** Elements that go while what is in them stays. */
  readonly dissolve: readonly RuleSelector[];
  /** Elements that get another one around them. */
  readonly wrap: readonly { readonly tag: string; readonly selector: RuleSelector }[];
  readonly source: readonly RuleSelector[];
  /** Links to the page after this one, and to one page with all of the article. */
  readonly nextPage: readonly RuleSelector[];
  readonly singlePage: readonly RuleSelector[];
  readonly origin: RuleOrigin;
  /** Where the first line of `body` stands; null where no rule has one. */
  readonly bodyOrigin: BodyOrigin | null;
}

/** Where the article's place is written. */
export interface BodyOrigin extends RuleOrigin {
  /** In a section for this page alone, or to be tried on it: whoever wrote it has seen what it finds here. */
  readonly page: boolean;
}

/** "line 12 of My rules", for the reader. */
export interface RuleOrigin {
  /** The name the list gives itself, or ''. */
  readonly list: string;
  /** From 1. */
  readonly line: number;
  /** Address of the list, where it is a subscription. */
  readonly subscription?: string;
}
