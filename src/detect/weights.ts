/**
 * How strongly each finding of provenance speaks, as log-odds (natural logarithm; +3 makes a copy 20 times as
 * likely). Estimated from labelled pages: how often copies show it against how often originals do, pulled towards
 * caution where few pages show it at all.
 */

/** Log-odds that an article looked at is a copy, before anything was found. */
export const PRIOR = -3;

/** From this score on the verdict is `copy`. */
export const COPY_FROM = 0.62;
/** From this score on it is at least `unsure`. */
export const UNSURE_FROM = 0.3;

/** What a second, third … finding of the same reason counts: they mostly say the same again. */
export const REPEATED_SHARE = 0.25;

export const WEIGHTS = {
  /** "This article originally appeared on X", with a link to an article elsewhere. */
  firstPublishedLinked: 7,
  /** Likewise, with a well-known publisher's name. */
  firstPublishedKnown: 6.5,
  /** Likewise, with a name only. */
  firstPublishedNamed: 4.5,
  /** Without a name or link that could be read. */
  firstPublishedBare: 2.5,
  feedFooter: 7,
  feedFooterBare: 4,
  takenOver: 6,
  /** "Reprinted with permission" that names nobody. */
  takenOverBare: 4,

  /** The agency is the author. */
  agencyByline: 5.5,
  /** The site's staff and an agency together. */
  agencySharedByline: 3.7,
  /** The agency's bare name next to the date. */
  agencyBesideDate: 4,
  agencyDateline: 6.5,
  agencySignoff: 5.5,
  agencyLabel: 5,
  agencyCopyright: 5.5,
  /** "With material from dpa": a text of the site's own that used an agency's. */
  agencyMaterial: 2.3,
  /** `© The Financial Times Ltd. 2024` under a text elsewhere. */
  publisherCopyright: 4.5,

  /** "Source:" with an agency or publisher of the table. */
  sourceLineKnown: 4.5,
  /** "Source:" with a link to an article elsewhere, alone on its line behind the text. */
  sourceLineArticle: 4,
  /** "Source:" with the name of an organisation or a link to its home page. */
  sourceLineOrganisation: 3.8,
  /** A name right behind the article's date, on one line. */
  sourceLineDated: 3.6,
  /** A name ahead of the text, or a short name with a link to an article. */
  sourceLineLead: 2.8,
  sourceLineBare: 1.6,

  canonical: 5,
  ogUrl: 2.8,
  syndicationSource: 4,
  originalSource: 2,
  bodyCanonical: 4.5,

  pixel: 7,

  pressWire: 6,
  /** The page is filed as a press release, and the site's own name does not occur in it. */
  pressReleaseForeign: 3.8,
  /** Marks of a release in the text itself: contact block, "About X", stock symbol. */
  pressReleaseMarks: 1.6,

  /** A line that leads to the original elsewhere. */
  readOriginal: 4,
  /** A short text with a link on to the rest elsewhere. */
  excerptLink: 4.5,

  jsonLdBasis: 1.5,
  jsonLdSource: 1.2,
  jsonLdPublisher: 1.2,

  ownAttribution: -2,
  ownSource: -2,
  republishOffer: -2,
  syndicationLinks: -2.5,
} as const;
