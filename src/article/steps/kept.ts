import { outermost } from '../insert';
import { readLines, textOf } from '../lines';
import { bodyLines, keptTexts, type Step, type Work } from '../work';

/** Set in the clone on what the site's rule keeps; its value tells one from the next. */
const MARK = 'data-headwater-kept';
/** Of what is kept, this share may already stand in the article; then it is the article, or around it. */
const KNOWN = 0.5;

/** What the rule keeps, as it stood in the page, and how many of the page's lines stood before it. */
export interface KeptPart {
  readonly id: string;
  readonly copy: Element;
  readonly before: number;
}

/** Marks elements as kept, so that they are known again wherever the extractor moves them. */
export function markKept(doc: Document, elements: readonly Element[]): void {
  // The page may know the mark too.
  for (const element of doc.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  elements.forEach((element, i) => {
    if (element !== doc.body && element !== doc.documentElement) element.setAttribute(MARK, `${i}`);
  });
}

/** True in what is kept, around it, and for itself; never where the rule keeps nothing. */
export function touchesKept({ rule }: Pick<Work, 'rule'>, element: Element): boolean {
  return isKept({ rule }, element) || (hasKept({ rule }) && element.querySelector(`[${MARK}]`) !== null);
}

/** True in what is kept, and for itself. */
export function isKept({ rule }: Pick<Work, 'rule'>, element: Element): boolean {
  return hasKept({ rule }) && element.closest(`[${MARK}]`) !== null;
}

function hasKept({ rule }: Pick<Work, 'rule'>): boolean {
  return (rule?.keep.length ?? 0) > 0;
}

/** Copies what is kept before the extractor takes the page apart. Needs {@link Work.source}. */
export function keptParts(work: Pick<Work, 'doc' | 'rule' | 'source'>): KeptPart[] {
  if (!hasKept(work)) return [];
  return [...work.doc.body.querySelectorAll(`[${MARK}]`)]
    .filter((element) => !element.parentElement?.closest(`[${MARK}]`))
    .map((element) => ({
      id: element.getAttribute(MARK) ?? '',
      copy: shown(element.cloneNode(true) as Element),
      before: linesBefore(work.source, element),
    }));
}

/** Kept is kept in sight. */
function shown(copy: Element): Element {
  for (const element of [copy, ...copy.querySelectorAll('[hidden],[style]')]) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
  return copy;
}

function linesBefore(source: Work['source'], element: Element): number {
  let from = 0;
  let to = source.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const line = source[middle]?.line.element;
    if (line && element.compareDocumentPosition(line) & 2) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Puts back what the rule keeps and the extractor left out, where it stood. */
export const bringBack: Step = {
  name: 'rule-keep',
  run(work) {
    const { body, kept } = work;
    if (!body || kept.length === 0) return;
    const texts = keptTexts(work);
    const places = new Map<string, Element>();
    for (const line of bodyLines(work)) places.set(line.text, line.element);
    const tails = new Map<Element | null, Element>();
    for (const { id, copy, before } of kept) {
      const [there, ...more] = body.querySelectorAll(`[${MARK}="${id}"]`);
      if (there ? sameContent(there, copy) : isKnown(copy, texts)) continue;
      const own = body.ownerDocument.importNode(copy, true);
      for (const element of more) element.remove();
      if (there) {
        there.replaceWith(own);
        continue;
      }
      const anchor = anchorOf(work, before, texts, places);
      const after = tails.get(anchor) ?? (anchor && outermost(anchor, body));
      if (after) after.after(own);
      else (body.firstElementChild ?? body).prepend(own);
      tails.set(anchor, own);
    }
    work.lines = null;
  },
};

/** The last line before it that is in the article. */
function anchorOf(
  { source }: Work,
  before: number,
  texts: ReadonlySet<string>,
  places: ReadonlyMap<string, Element>,
): Element | null {
  for (let i = before - 1; i >= 0; i--) {
    const text = source[i]?.text ?? '';
    if (texts.has(text)) return places.get(text) ?? null;
  }
  return null;
}

const MEDIA = 'img,picture,video,audio,table,iframe';

function sameContent(there: Element, copy: Element): boolean {
  return (
    textOf(there) === textOf(copy) &&
    there.querySelectorAll(MEDIA).length === copy.querySelectorAll(MEDIA).length
  );
}

/** Most of it stands in the article: it is the article itself, or lost its mark on the way. */
function isKnown(copy: Element, texts: ReadonlySet<string>): boolean {
  let all = 0;
  let known = 0;
  for (const { text } of readLines(copy, true)) {
    all += text.length;
    if (texts.has(text)) known += text.length;
  }
  return known > all * KNOWN;
}
