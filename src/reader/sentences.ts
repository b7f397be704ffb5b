/** The article's sentences in the order in which they are read aloud, each with its place. */

export interface Sentence {
  readonly text: string;
  /** Where it stands, in the view's own nodes. */
  readonly range: Range;
  /** Index of the block it belongs to, rising; for skipping by paragraph. */
  readonly block: number;
}

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,dt,dd,blockquote,td,th';
/** What is looked at rather than listened to; the last are marks of footnotes. */
const SILENT = 'pre,figure,table,math,svg,[hidden],[aria-hidden="true"],a[aria-haspopup="dialog"]';
/** Longer sentences are read as one piece all the same; this bounds what a page can make of it. */
const MAX_SENTENCES = 5000;

/**
 * @param lang BCP 47 tag of the text, or '' where it is not known
 */
export function sentencesOf(article: HTMLElement, lang: string): Sentence[] {
  const segmenter = segmenterFor(lang);
  const sentences: Sentence[] = [];
  let block = 0;
  for (const nodes of textByBlock(article)) {
    // A line break in the markup is a blank; to the segmenter it would be the end of a paragraph.
    const text = nodes.map((node) => node.data.replace(/[\n\r\u2028\u2029]/g, ' ')).join('');
    for (const { segment, index } of segmenter.segment(text)) {
      const spoken = segment.trim().replace(/\s+/g, ' ');
      if (!/[\p{L}\p{N}]/u.test(spoken)) continue;
      const start = index + segment.search(/\S/);
      const range = rangeOf(nodes, start, index + segment.trimEnd().length);
      if (range) sentences.push({ text: spoken, range, block });
      if (sentences.length >= MAX_SENTENCES) return sentences;
    }
    block++;
  }
  return sentences;
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** Text nodes in document order, those of one innermost block together. */
function textByBlock(article: HTMLElement): Text[][] {
  const groups: Text[][] = [];
  let last: Element | null = null;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCKS) ?? article;
    if (block === last) groups.at(-1)?.push(node);
    else groups.push([node]);
    last = block;
  }
  return groups;
}

/** @param start, end offsets in the joined text of the nodes */
function rangeOf(nodes: readonly Text[], start: number, end: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const node of nodes) {
    const next = at + node.length;
    if (!begun && start < next) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return null;
}
