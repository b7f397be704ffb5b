import { ofDocument } from './live';
import { squeeze, UNSPACED } from './text';

const NOT_TEXT = /^(?:script|style|noscript|template|textarea|option|title|a|button|label|svg|code|pre)$/;
const MAX_PARAGRAPHS = 80;
const MAX_NODES = 4000;
const MAX_DEPTH = 6;
/** Shortest text node that is taken for running text where the page has no paragraphs, in characters. */
const LONG_TEXT = 60;
const LONG_UNSPACED_TEXT = 25;

/**
 * A sample of the page's running text, cheap enough for every page: paragraphs first, then long text nodes, for
 * pages that separate paragraphs by line breaks and for pages built of custom elements. The order is the page's.
 *
 * @param chars reading stops once this many characters were found
 */
export function runningText(document: Document, chars: number): string {
  const body = ofDocument(document, 'body');
  if (!body) return '';
  let text = '';
  const paragraphs = body.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS && text.length < chars; i++) {
    text = append(text, paragraphs[i]?.textContent ?? '', chars);
  }
  if (text.length >= chars) return text;
  // Paragraphs that were read already are passed over; where there are too many, none is.
  const skip = paragraphs.length <= MAX_PARAGRAPHS;
  return text + longTexts(body, chars - text.length, skip, 0);
}

function longTexts(
  root: Element | ShadowRoot,
  chars: number,
  skipParagraphs: boolean,
  depth: number,
): string {
  let text = '';
  // 5 = SHOW_ELEMENT | SHOW_TEXT: elements are seen for the sake of their shadow roots.
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, 5);
  for (let steps = 0; steps < MAX_NODES && text.length < chars; steps++) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType === 1) {
      const element = node as Element;
      // A control named so stands in for it on its form.
      const isComponent = typeof element.localName === 'string' && element.localName.includes('-');
      const shadow = isComponent ? element.shadowRoot : null;
      if (shadow && depth < MAX_DEPTH) {
        text += longTexts(shadow, chars - text.length, false, depth + 1);
      }
      continue;
    }
    const parent = node.parentElement?.localName ?? '';
    if (NOT_TEXT.test(parent) || (skipParagraphs && parent === 'p')) continue;
    const { data } = node as Text;
    if (typeof data !== 'string') continue;
    const least = UNSPACED.test(data) ? LONG_UNSPACED_TEXT : LONG_TEXT;
    if (data.length >= least) {
      const line = squeeze(data.slice(0, chars * 2));
      if (line.length >= least) text = append(text, line, chars);
    }
  }
  return text;
}

function append(text: string, more: string, chars: number): string {
  const line = squeeze(more.slice(0, chars * 2));
  return line ? `${text}${line.slice(0, Math.max(0, chars - text.length))}\n` : text;
}
