import type { PageSnapshot } from '../core/page';
import type { Asking } from '../rules/asking';
import type { EffectiveRule, RuleSelector } from '../rules/rule';
import type { Vocabulary } from './learned/vocabulary';
import { type Line, readLines } from './lines';
import type { Removals } from './removals';
import type { KeptPart } from './steps/kept';
import type { AttemptName, Unfit } from './types';
import type { WordIndex } from './words';

/** A line of the page before extraction. */
export interface SourceLine {
  readonly line: Line;
  readonly text: string;
  readonly prose: boolean;
  /** In navigation, comments, related lists and the like. */
  readonly chrome: boolean;
}

/**
 * Looks on while the learned models are asked; for fitting them.
 *
 * @param seen texts of the lines and the features, of each block that a model is asked about
 */
export type Probe = (
  model: 'restore' | 'doubt',
  seen: readonly { readonly texts: readonly string[]; readonly features: readonly string[] }[],
) => void;

/** What the steps work on: a clone of the page first, then the body of the article. */
export interface Work {
  /** The clone; the page itself is never touched. */
  readonly doc: Document;
  /** A second clone in the state that the first was in before extraction; only to be read. */
  readonly pristine: () => Document;
  /** A clone of that, to be taken apart. */
  readonly fresh: () => Document;
  /** Address of the page. */
  readonly url: string;
  /** Address that links resolve against. */
  readonly base: string;
  readonly rule: EffectiveRule | null;
  /** How its selectors are asked. */
  readonly asking: Asking;
  readonly words: WordIndex;
  readonly vocabulary: Vocabulary;
  readonly markup: Pick<PageSnapshot, 'meta' | 'linkRel' | 'jsonLd' | 'jsonLdArticles'>;
  readonly removals: Removals;
  readonly probe: Probe | null;
  /** The headline. */
  title: string;
  byline: string | null;
  /** Address of the picture that the page gives out for its article. */
  readonly image: string | null;
  /** That picture as the page shows it, where it does. */
  leadImage: Element | null;
  /** Names of the authors, as stated. */
  authors: readonly string[];
  /** Lines of the prepared clone, read before extraction changes it. */
  source: readonly SourceLine[];
  /** What stood above the elements of these lines then. */
  parents: ReadonlyMap<Element, Element>;
  /** What the site's rule keeps, whatever the steps think of it. */
  kept: readonly KeptPart[];
  /** The article's body, once there is one. */
  body: Element | null;
  attempt: AttemptName | 'none';
  /** Lines of the site's rule that name a body which can hardly be the article. */
  doubted: (readonly RuleSelector[])[];
  /** What of the site's rule was passed over because it does not fit the page. */
  unfit: Unfit | null;
  /** The body's lines, hidden ones too; null after a change. Use {@link bodyLines}. */
  lines: readonly Line[] | null;
}

/** Lines of the article's body as they are now. */
export function bodyLines(work: Work): readonly Line[] {
  work.lines ??= work.body ? readLines(work.body, true) : [];
  return work.lines;
}

const texts = new WeakMap<readonly Line[], ReadonlySet<string>>();

/** What the extractor kept, line by line. */
export function keptTexts(work: Work): ReadonlySet<string> {
  const lines = bodyLines(work);
  let kept = texts.get(lines);
  if (!kept) {
    kept = new Set(lines.map((line) => line.text));
    texts.set(lines, kept);
  }
  return kept;
}

/** A named step of the pipeline. */
export interface Step {
  readonly name: string;
  run(work: Work): void;
}
