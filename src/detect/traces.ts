import type { Finding } from '../core/report';
import fitted from './weights.json' with { type: 'json' };

/**
 * What each trace is expected to tell before any corpus was looked at, as log-odds (natural logarithm; +3 makes a
 * copy 20 times as likely): from counts of how often originals show it, and how plainly it says so. `npm run fit`
 * moves these expectations by what labelled pages show, little where few pages show the trace at all, and writes
 * the result to `weights.json`; a trace that is not in that file yet keeps its expectation.
 */
export const EXPECTED = {
  /** "This article originally appeared on X", with a link to an article elsewhere. */
  firstPublishedLinked: 8,
  /** Likewise, with a well-known publisher's name. */
  firstPublishedKnown: 7.5,
  /** Likewise, with a name only. */
  firstPublishedNamed: 5.5,
  /** Without a name or link that could be read. */
  firstPublishedBare: 2.5,
  feedFooter: 8,
  feedFooterBare: 5,
  takenOver: 7,
  /** "Reprinted with permission" that names nobody. */
  takenOverBare: 5,

  /** Words of a credit beside a publication's name, in no sentence that the lexicon holds. */
  creditLine: 5,

  /** "This is a translation of the article …", with a link to it. */
  translation: 6,

  /** The agency is the author. */
  agencyByline: 6.5,
  /** The site's staff and an agency together. */
  agencySharedByline: 4.7,
  /** The agency's bare name next to the date. */
  agencyBesideDate: 5,
  agencyDateline: 7.5,
  agencySignoff: 6.5,
  agencyLabel: 6,
  agencyCopyright: 6.5,
  /** "With material from dpa": a text of the site's own that used an agency's. */
  agencyMaterial: 2.3,
  /** Likewise, where no author is named. */
  agencyMaterialAlone: 4.7,
  /** An agency is told of in the text of a page that names no author: rewritten agency text, or a report on one. */
  agencyTold: 1.2,
  /** Likewise, in every other paragraph or so. */
  agencyToldOften: 2,
  /** `© The Financial Times Ltd. 2024` under a text elsewhere. */
  publisherCopyright: 5.5,
  /** "By Jane Doe | The Washington Post": another paper's writer. */
  publisherByline: 5,

  /** "Source:" with an agency or publisher of the table. */
  sourceLineKnown: 5.5,
  /** "Source:" with a link to an article elsewhere, alone on its line behind the text. */
  sourceLineArticle: 5,
  /** "Source:" with the name of an organisation or a link to its home page. */
  sourceLineOrganisation: 4.8,
  /** "Source:" with a name like a newspaper's or a broadcaster's. */
  sourceLineMedium: 5,
  /** A name right behind the article's date, on one line. */
  sourceLineDated: 4.6,
  /** A name ahead of the text, or a short name with a link to an article. */
  sourceLineLead: 3.8,
  /** The same link, where the page names no author and the address is a story's. */
  sourceLineNobody: 4.6,
  sourceLineBare: 1.6,
  /** "(Example Times, 3 May 2024)" above or below the text. */
  referenceLine: 4.8,
  /** Who wrote it can be reached at another publisher. */
  authorElsewhere: 4.6,

  canonical: 6,
  ogUrl: 3.8,
  /** The address that an analytics service counts the page under. */
  parselyLink: 3.5,
  syndicationSource: 5,
  originalSource: 2,
  bodyCanonical: 5.5,

  pixel: 8,

  /** A partner portal names whose article it shows, in its own place for that. */
  portalProvider: 7,
  /** A partner portal leads on to "more from X". */
  portalMore: 5,
  /** A feed's or copy-paste tool's mark on an address in the last lines. */
  feedTail: 5,
  /** IndieWeb markup: this is a repost of that address. */
  repostOf: 6,
  /** Most pictures of the text are another publisher's, and the text links there. */
  hotLinkedPictures: 2.5,
  /** The text asks to subscribe to another publication. */
  otherCall: 2.5,
  /** Meta elements name another publisher. */
  metaSource: 2.3,

  pressWire: 7,
  /** The page is filed as a press release, and the site's own name does not occur in it. */
  pressReleaseForeign: 4.8,
  /** Only the markup says so. */
  pressReleaseStated: 3.8,
  /** Two of a release's usual parts. */
  pressReleaseParts: 4.6,
  /** Marks of a release in the text itself: contact block, "About X", stock symbol. */
  pressReleaseMarks: 1.6,

  /** A line that leads to the original elsewhere. */
  readOriginal: 5,
  /** A short text with a link on to the rest elsewhere. */
  excerptLink: 5.5,
  /** Most of the text is quotation, and the words around it link one article elsewhere. */
  quotedArticle: 4.8,

  jsonLdBasis: 1.5,
  jsonLdSource: 1.2,
  jsonLdPublisher: 1.2,

  ownAttribution: -2,
  ownSource: -2,
  republishOffer: -2,
  syndicationLinks: -2.5,

  /** Placeholders that an importer left unfilled, or its mark in the head of posts it made. */
  importerPlaceholder: 5,
  /** Elements that only an importer's posts have. */
  importerMark: 3,
  /** Elements of a feed importer in the post. */
  importerElement: 1.5,
  /** The post's own picture is shown from another site by a plugin. */
  importerPicture: 0.8,
  /** A feed importer's files on the page: the site imports, this text perhaps not. */
  importerPlugin: 0.6,

  /** The text leads on to its rest on another site. */
  continueElsewhere: 3.5,
  /** "Continue reading..." that leads nowhere: the end of a feed item, 0.1 % of originals. */
  continueNowhere: 3,
  /** `[+1234 chars]` */
  cutCharCount: 5,
  /** Ends in "..", which no original does. */
  cutTwoDots: 3,
  /** Ends in "[…]", which no original does. */
  cutBracketedDots: 2.5,
  /** The last paragraph opens a quotation that is never closed: 0.1 % of originals. */
  cutQuotation: 1.2,
  /** Ends in dots: 0.4 % of originals. */
  cutDots: 0.4,
  /** Ends without a mark: 9 % of originals. */
  cutNoEnd: 0.1,

  /** One repeat of the headline; every tenth original has one. */
  headlineOnce: 0.1,
  headlineOften: 0.2,
  /** The text itself begins with the headline: what feed readers and importers print. */
  headlineInText: 0.5,
  /** A standfirst that the text begins with again. */
  teaserWhole: 0.3,
  /** The same, cut by dots: an excerpt made by a machine. */
  teaserCut: 1.5,
  /** Cut by two dots, which nobody writes. */
  teaserTwoDots: 2.8,
  shareCounts: 0.2,
  /** Two counts and a label between headline and text: the whole widget was flattened. */
  shareCountsInLead: 0.4,
  /** A breadcrumb that ends in the headline: one original in twelve. */
  breadcrumb: 0.1,
  newsTheme: 0.2,
} as const;

/** Name of a trace: what a finding says, apart from where and in which words. */
export type Trace = keyof typeof EXPECTED;

/** Log-odds that an article looked at is a copy, before anything was found and before any corpus was looked at. */
export const EXPECTED_PRIOR = -4;

/** From this score on the verdict is `copy`: calling an original a copy costs more than missing a copy. */
export const COPY_FROM = 0.62;
/** From this score on it is at least `unsure`. */
export const UNSURE_FROM = 0.3;

/** What a second, third … finding of the same reason counts: they mostly say the same again. */
export const REPEATED_SHARE = 0.25;

/** What a fit on labelled pages made of the expectations. */
export interface Fitted {
  readonly prior: number;
  /** Log-odds by trace. */
  readonly weights: Readonly<Record<string, number>>;
}

const { prior, weights }: Fitted = fitted;

/** Log-odds as fitted that an article is a copy before anything was found. */
export const PRIOR = prior;

/** @returns log-odds as fitted, else as expected */
export function weightOf(trace: Trace): number {
  return weights[trace] ?? EXPECTED[trace];
}

/** The trace with its weight, to be spread into a finding. */
export function traced(trace: Trace): Required<Pick<Finding, 'trace' | 'weight'>> {
  return { trace, weight: weightOf(trace) };
}
