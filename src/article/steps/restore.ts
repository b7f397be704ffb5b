import { outermost } from '../insert';
import { judge } from '../learned/model';
import { describePieces, type Piece, piecesOf } from '../learned/pieces';
import MODEL from '../learned/restore.json';
import { isChrome } from '../names';
import { isRecipePart } from '../recipe';
import { readPage } from '../source';
import { bodyLines, keptTexts, type Step, type Work } from '../work';

/** Pieces likelier than this to be a part of the article come back. */
const BELIEVED = 0.6;

/** Puts back what the extractor dropped of the article, as far as the fitted model takes it for a part of it; notes that the text leads to, and parts of recipes, in any case. */
export const restore: Step = {
  name: 'restore',
  run(work) {
    const { body } = work;
    if (!body || work.attempt !== 'readability') return;
    const kept = keptTexts(work);
    const pieces = piecesOf(work, kept);
    const features = describePieces(work, kept, pieces);
    work.probe?.(
      'restore',
      pieces.map(({ lines }, i) => ({
        texts: lines.map((index) => work.source[index]?.text ?? ''),
        features: features[i] ?? [],
      })),
    );
    const wanted = pieces.filter((piece, i) => piece.sure || judge(MODEL, features[i] ?? []) > BELIEVED);
    if (wanted.length === 0) return;
    insert(work, body, kept, wanted);
    work.lines = null;
  },
};

/** Sets each piece behind the last kept line before it. */
function insert(work: Work, body: Element, kept: ReadonlySet<string>, pieces: readonly Piece[]): void {
  // Most pieces are still whole where the extractor left them; a second clone is costly.
  const originals = pieces.every((piece) => isWhole(work, piece)) ? null : pristine(work);
  const places = new Map<string, Element>();
  for (const line of bodyLines(work)) places.set(line.text, line.element);
  const starts = new Map(pieces.map((piece) => [piece.lines[0] ?? -1, piece]));
  const tails = new Map<Element | null, Element>();
  let anchor: Element | null = null;
  work.source.forEach(({ text }, i) => {
    anchor = (kept.has(text) ? places.get(text) : null) ?? anchor;
    const piece = starts.get(i);
    const top = piece && (originals ? originals(piece) : piece.top);
    if (!top) return;
    const copy = cleanCopy(top, body.ownerDocument);
    const before = tails.get(anchor) ?? (anchor && outermost(anchor, body));
    if (before) before.after(copy);
    else (body.firstElementChild ?? body).prepend(copy);
    tails.set(anchor, copy);
  });
}

function isWhole({ source }: Work, { top, lines }: Piece): boolean {
  return lines.every((i) => source[i]?.line.texts.every((text) => top.contains(text)));
}

/** Finds pieces in a second clone: the same element is as far above the same line. */
function pristine(work: Work): (piece: Piece) => Element | null {
  const lines = readPage(work.pristine().body);
  if (lines.length !== work.source.length) return () => null;
  return (piece) => {
    const i = piece.lines[0] ?? -1;
    let top: Element | null = lines[i]?.element ?? null;
    let node: Element | undefined = work.source[i]?.line.element;
    for (; node && node !== piece.top; node = work.parents.get(node)) top = top?.parentElement ?? null;
    return node ? top : null;
  };
}

const SCRAP = 'script,style,noscript,input,select,textarea';

function cleanCopy(piece: Element, document: Document): Element {
  const copy = document.importNode(piece, true);
  for (const element of [...copy.querySelectorAll('*')]) {
    if (!copy.contains(element)) continue;
    if (element.matches(SCRAP) || (isChrome(element) && !isRecipePart(element))) element.remove();
  }
  for (const element of [copy, ...copy.querySelectorAll('[hidden],[style]')]) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
  return copy;
}
