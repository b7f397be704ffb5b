import type { RuleOrigin } from '../rules/rule';
import type { ArticlePages } from './pages';

/** One thing taken out of the clean article, and why. */
export interface Removal {
  /** Name of the pipeline step. */
  readonly step: string;
  /** The visible text that went, at most 300 characters. */
  readonly text: string;
}

/** What the page states about its article, and where: `json-ld`, `meta og:title`, `heading`, `time`, `url`, … */
export interface Fact<T = string> {
  readonly value: T;
  readonly from: string;
}

export interface ArticleFacts {
  /** The headline without the name of the site. */
  readonly title: Fact;
  readonly authors: readonly Fact[];
  /** First publication, ISO 8601; a time without zone keeps having none. */
  readonly published: Fact | null;
  /** Last change, where it is later. */
  readonly modified: Fact | null;
  readonly siteName: Fact | null;
  /** Address of the picture that stands for the article. */
  readonly image: Fact | null;
  /** Whole minutes that the text takes to read, by its language. */
  readonly minutes: number;
  /** Where the article goes on, if it is spread over several pages. */
  readonly pages: ArticlePages;
}

/** A way to find the body: the site's rule, Readability, the container that the page names, the densest part, or the text that the markup states. */
export type AttemptName = 'rule' | 'readability' | 'semantic' | 'densest' | 'json-ld';

/** A rule that was passed over. */
export interface Unfit {
  /** `body`: what it names can hardly be the article; `strip`: it would have removed most of the article. */
  readonly what: 'body' | 'strip';
  /** Where it stands; null where that is not known. */
  readonly origin: RuleOrigin | null;
}

/** The article as the clean view shows it. */
export interface Article {
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601, or null. */
  readonly publishedTime: string | null;
  readonly siteName: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Sanitised nodes of the body, owned by an inert document; the caller imports them. */
  readonly body: DocumentFragment;
  /** Visible text of the body: a newline between blocks, without headline, captions and credits. */
  readonly text: string;
  readonly removed: readonly Removal[];
  /** Title, byline and times once more, each with where it was stated, and more. */
  readonly facts: ArticleFacts;
  /** Which attempt gave the body. */
  readonly attempt: AttemptName;
  /** Share of the page's running text, navigation and the like left out, that the body holds: 0 to 1. */
  readonly coverage: number;
  /** What of the site's rule was passed over because it does not fit this page. */
  readonly unfit: Unfit | null;
  /** Selectors of the site's rule that were left out, as written: they would have taken too long on this page. */
  readonly unasked: readonly string[];
  /** The other attempts that can be asked for with `ExtractOptions.attempt`, the likeliest first; some may give the same text. */
  readonly others: readonly AttemptName[];
}
