/**
 * What a language contributes, as plain data: it is sent to the content script, so no regular expressions.
 * One file per language under `langs/`, exporting `words` and `debris`; entries are spelled as the language is, in
 * small letters, and folded when they are packed (`pack.ts`).
 */
export interface Language {
  readonly words: Words;
  readonly debris: DebrisWords;
}

/** A language as it is packed, with what follows from its tag. */
export interface PackedLanguage extends Language {
  /** Names of months and weekdays, as `date-words.ts` makes them. e.g. "monday", "led*", "ма?" */
  readonly dates: readonly string[];
}

/** Words that tell a copy, or where it comes from. All are matched against `normalize`d text. */
export interface Words {
  /** BCP 47 language, lower case, equal to the file name. */
  readonly lang: string;
  /** Labels of share buttons and counters, whole line. e.g. "teilen" */
  readonly share: readonly string[];
  /** Lines that lead on to the rest of a text, whole line. e.g. "continue reading" */
  readonly continueReading: readonly string[];
  /** Lines that lead to the original, whole line or its start. e.g. "read the original article" */
  readonly readOriginal: readonly string[];
  /** Labels before a publisher's name, at the start of a line. e.g. "source", "quelle" */
  readonly sourceLabel: readonly string[];
  /**
   * Sentences that say where the text was first published. `{site}` stands for the publisher's name (or a
   * link to it), `{site!}` for one that must be linked or well known, `{title}` for the headline, `{year}` for a year, `*` for any few words, `(a|b|)` for one of these or nothing, `^` for
   * the start of a line. e.g. "this (article|story) originally appeared on {site}"
   */
  readonly firstPublished: readonly string[];
  /** Footers that feeds append. e.g. "the post {title} appeared first on {site}" */
  readonly feedFooter: readonly string[];
  /** Notices that the text was taken over from an agency or partner. `{site}` as above. */
  readonly takenOver: readonly string[];
  /** Words of a credit that the text is taken over, or where it was first, or their beginnings. e.g. "with permission" */
  readonly permitted: readonly string[];
  /** Words for publishing, or their beginnings. e.g. "appear", "printed" */
  readonly published: readonly string[];
  /** How a line speaks of the text it stands beside, at its start. e.g. "this article" */
  readonly thisText: readonly string[];
  /** How a translator says that the text is another's. Templates as above. e.g. "^translation of the (article|post)" */
  readonly translationOf: readonly string[];
  /** Words that make a text somebody's announcement, at the start of a line. e.g. "press release" */
  readonly pressRelease: readonly string[];
  /** Headings of a release's contact for journalists, the start of a line. e.g. "press contact" */
  readonly pressContact: readonly string[];
  /** The heading over a release's words about who sent it. e.g. "about {name}" */
  readonly about: readonly string[];
  /** What stands behind "about" where the author or the site is meant. e.g. "us", "the author" */
  readonly aboutSelf: readonly string[];
  /** Words by which an author speaks of a place of their own. e.g. "on my blog", "cross-posted" */
  readonly ownPlace: readonly string[];
  /** Phrases of a credit that shares the work with an agency. e.g. "with material from" */
  readonly material: readonly string[];
  /** Prepositions of a byline and conjunctions in it: "by", "with", "and". */
  readonly by: readonly string[];
  /** First crumb of a breadcrumb, whole. e.g. "start", "home" */
  readonly home: readonly string[];
  /** Labels of photo, chart and data credits: what follows is no source of the text. e.g. "photo", "grafik" */
  readonly creditLabel: readonly string[];
  /** Parts of lines about the rest of a text, as walls have them, each at the start of a word. e.g. "keep reading" */
  readonly rest: readonly string[];
  /** Words for what opens a wall, or their beginnings. e.g. "subscri", "log in", "day pass" */
  readonly access: readonly string[];
  /** Parts of the lines of a paywall: a cut text behind one is no copy. e.g. "subscribe to continue reading" */
  readonly paywall: readonly string[];
  /** Phrases that look like the above but say something else, with `{site}` allowed; they win. */
  readonly never: readonly string[];
}

/** Words of lines that a clean view must not show; whole lines unless said otherwise. */
export interface DebrisWords {
  readonly lang: string;
  readonly share: readonly string[];
  readonly comments: readonly string[];
  readonly continueReading: readonly string[];
  /** Headings of lists of other articles. */
  readonly related: readonly string[];
  /** Starts of lines inside the text that lead to another article: "read also:". */
  readonly readAlso: readonly string[];
  readonly follow: readonly string[];
  /** Parts of sentences that pitch a newsletter or an app. */
  readonly newsletter: readonly string[];
  readonly print: readonly string[];
  /** Reading time; `{n}` stands for a number. */
  readonly minRead: readonly string[];
  readonly ad: readonly string[];
  readonly prevNext: readonly string[];
  readonly tags: readonly string[];
  readonly home: readonly string[];
}

/** A news agency, a newsroom of several papers or a press-release wire. Data in `agencies.ts`. */
export interface Agency {
  readonly name: string;
  /** Names and abbreviations as printed; those in capitals are matched with their case. */
  readonly aliases: readonly string[];
  /** Those of the aliases, and the name, that in small letters are a word of some language. */
  readonly cased: readonly string[];
  readonly url: string;
  /** Of what copy it is the source. */
  readonly kind: 'wire' | 'syndicated' | 'press-release';
  /** Whether it is a publication as well: what first appeared there is rather an article of its own. */
  readonly isPublication: boolean;
}

/** What detection and evidence need for one page: the words of its languages, merged, and the agencies. */
export interface Lexicon {
  readonly words: Omit<Words, 'lang'>;
  /** Names of months and weekdays, as `date-words.ts` makes them: after "first published in" they name nobody. */
  readonly dates: readonly string[];
  readonly agencies: readonly Agency[];
}
