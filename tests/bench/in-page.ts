/**
 * The in-page half of `npm run bench`: this extractor and its peers on one page, each on a document of its own,
 * through one conversion to text. Bundled by `bench.ts`; Defuddle is loaded beside it.
 */
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../src/article/article';
import { pageLangs } from '../../src/detect/langs';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import { parseHtml } from '../../src/platform/html-parser';

export const EXTRACTORS = ['headwater', 'readability', 'defuddle'] as const;
export type Extractor = (typeof EXTRACTORS)[number];

export interface BenchInput {
  readonly url: string;
  readonly html: string;
  /** Which extractor goes first; the order is rotated, so that none gets the warm caches always. */
  readonly turn: number;
  readonly rounds: number;
}

export interface BenchResult {
  /** Milliseconds, the mean of the rounds. */
  readonly ms: number;
  /** Visible text, captions left out. */
  readonly text: string;
  /** Likewise with captions. */
  readonly withCaptions: string;
}

declare const Defuddle: new (
  doc: Document,
  options: { url: string },
) => { parse(): { content: string | null } };

/** Each gives the article as nodes or as HTML; what is timed ends there. */
const RUN: Record<Extractor, (doc: Document, url: string) => Node | string | null> = {
  headwater: (doc, url) => extractArticle(doc, { url, ...words })?.body ?? null,
  // It consumes its document, so whoever uses it in a page has to clone first.
  readability: (doc) => new Readability(doc.cloneNode(true) as Document).parse()?.content ?? null,
  defuddle: (doc, url) => new Defuddle(doc, { url }).parse().content,
};

/** The words of the page's languages, which detection has asked for before anything is extracted. */
let words: { debris: ReturnType<typeof debrisFor>; lexicon: ReturnType<typeof lexiconFor> };
let spoken = '';

function learn(langs: string[]): void {
  if (spoken === langs.join()) return;
  spoken = langs.join();
  words = { debris: debrisFor(langs), lexicon: lexiconFor(langs) };
}

function benchPage({ url, html, turn, rounds }: BenchInput): Record<Extractor, BenchResult> {
  learn(pageLangs(parseHtml(html, url)));
  const results: Partial<Record<Extractor, BenchResult>> = {};
  for (let i = 0; i < EXTRACTORS.length; i++) {
    const name = EXTRACTORS[(turn + i) % EXTRACTORS.length] as Extractor;
    const docs = Array.from({ length: rounds }, () => parseHtml(html, url));
    let output: Node | string | null = null;
    // All rounds under one clock, as browsers give the time in tenths of a millisecond only.
    const started = performance.now();
    for (const doc of docs) {
      try {
        output = RUN[name](doc, url);
      } catch {
        output = null;
      }
    }
    const ms = (performance.now() - started) / rounds;
    const root = typeof output === 'string' ? parseHtml(output, url).body : output;
    results[name] = {
      ms,
      text: root ? textOf(root, false) : '',
      withCaptions: root ? textOf(root, true) : '',
    };
  }
  return results as Record<Extractor, BenchResult>;
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|button|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|label|legend|li|main|menu|nav|ol|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const SKIP = /^(?:script|style|noscript|template|iframe|svg|select|textarea|title|head)$/;

/** The one conversion: a newline at block elements and line breaks, a blank between cells. */
function textOf(root: Node, captions: boolean): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      text += (node as Text).data.replace(/\s+/g, ' ');
      return;
    }
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    if (SKIP.test(name) || (!captions && name === 'figcaption')) return;
    const block = BLOCK.test(name);
    if (block || name === 'br') text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
    for (const child of node.childNodes) visit(child);
    if (block) text += '\n';
  };
  visit(root);
  return text
    .replace(/\u00ad/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

Object.assign(globalThis, { benchPage });
