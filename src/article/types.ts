/** One thing taken out of the clean article, and why. */
export interface Removal {
  /** Name of the pipeline step. */
  readonly step: string;
  /** The visible text that went, at most 300 characters. */
  readonly text: string;
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
  /** Which attempt gave the body: `rule`, `readability`, … */
  readonly attempt: string;
}
