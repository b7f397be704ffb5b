/** The page as signals and collectors see it. Built once by `snapshot.ts`, read-only from then on. */

/** Where a block stands, seen from the article's prose. */
export type Zone =
  | 'before' // ahead of the headline: navigation, breadcrumb
  | 'lead' // from the headline to the first paragraph: byline, teaser, share counts
  | 'body' // first to last paragraph of prose, and what stands between
  | 'tail' // right behind the last paragraph: credits, source lines, feed footers
  | 'after' // the rest of the page
  | 'chrome'; // navigation, footer, sidebar, comments, related lists, wherever they stand

/** A run of visible text between two block boundaries. */
export interface Block {
  readonly index: number;
  /** Text as the page shows it, white space collapsed. */
  readonly text: string;
  /** `normalize(text)`, made on first use. */
  readonly norm: string;
  /** The block-level element that holds the text. */
  readonly element: Element;
  readonly tag: string;
  /** Characters of `text` inside links. */
  readonly linkChars: number;
  readonly anchors: readonly Element[];
  readonly zone: Zone;
  /** Long enough, ending like a sentence, few links: a paragraph of the story. */
  readonly prose: boolean;
}

export interface Link {
  readonly url: URL;
  readonly text: string;
  readonly rel: string;
  readonly element: Element;
}

/** Where a link leads and what it says: also an address that is printed without being a link. */
export type LinkTarget = Pick<Link, 'url' | 'text'>;

export interface Image {
  readonly url: URL;
  readonly alt: string;
  readonly element: Element;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface PageSnapshot {
  readonly document: Document;
  readonly url: URL;
  /** Host without `www.` and the like. */
  readonly host: string;
  /** `lang` of the document as declared, lower case, or ''. */
  readonly declaredLang: string;
  /** `<title>`, white space collapsed. */
  readonly documentTitle: string;
  /** The headline as shown, else `og:title`, else the document's title. */
  readonly headline: string;
  /** Index of the block that shows the headline, or -1. */
  readonly headlineBlock: number;
  readonly blocks: readonly Block[];
  /** Blocks of a zone, in order. */
  zone(...zones: Zone[]): readonly Block[];
  /** The smallest element that holds most of the prose, or null where there is none. */
  readonly container: Element | null;
  /** Prose paragraphs of the body, in order. */
  readonly prose: readonly Block[];
  /** Length of the prose, in characters of Latin script (`weigh`). */
  readonly proseChars: number;
  /** True where a budget ended the walk. */
  readonly partial: boolean;

  /** Links of a block, resolved; unusable addresses are left out. */
  links(block: Block): readonly Link[];
  /** Images inside the container, resolved (lazy-loading attributes included), at most 60. */
  images(): readonly Image[];
  /** Values of `<meta>` by `name`, `property` or `itemprop` (lower case), in order. */
  meta(name: string): readonly string[];
  /** Resolved `href`s of `<link rel=…>`, with whether the element stands in the head. */
  linkRel(rel: string): readonly { readonly url: URL; readonly inHead: boolean }[];
  /** Objects of all JSON-LD scripts, `@graph` opened; broken scripts are skipped. */
  jsonLd(): readonly JsonObject[];
  /** JSON-LD objects whose `@type` is an article of any sort. */
  jsonLdArticles(): readonly JsonObject[];
}
