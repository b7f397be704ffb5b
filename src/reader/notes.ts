/** Footnotes in the markup of Markdown, WordPress, MediaWiki, Substack and whoever does likewise. Pure. */
import { squeeze } from '../core/text';

export interface Footnote {
  /** The mark in the text. */
  readonly link: HTMLAnchorElement;
  /** What the mark says, without brackets: "1", "*". */
  readonly mark: string;
  /** The element that holds the note's text. */
  readonly note: HTMLElement;
}

/** Longest mark, in characters, brackets not counted. */
const MAX_MARK = 5;
const MARK = /^(?:\p{N}{1,4}|\p{L}{1,2}|[*†‡§¶#]{1,3}|\p{Lu}?\p{N}{1,3})$/u;
/** Notes longer than this are chapters. Characters. */
const MAX_NOTE = 4000;
const BOX = 'li,dd,p,td,div,aside,section';

/**
 * @returns the links to notes that stand further down in the article, in the order of the text
 */
export function footnotesOf(article: HTMLElement): Footnote[] {
  const byId = new Map<string, HTMLElement>();
  for (const element of article.querySelectorAll<HTMLElement>('[id]')) {
    if (!byId.has(element.id)) byId.set(element.id, element);
  }
  return [...article.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const mark = squeeze(link.textContent ?? '').replace(/^[[(]\s*|\s*[\])]$/g, '');
    const target = byId.get((link.getAttribute('href') ?? '').slice(1));
    if (!target || mark.length > MAX_MARK || !MARK.test(mark) || !isRaised(link)) return [];
    const note = noteAt(target, link);
    return note ? [{ link, mark, note }] : [];
  });
}

/** The note's text as nodes of its own, without its number and without the ways back. */
export function noteText({ note, mark }: Footnote): DocumentFragment {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    const text = squeeze(link.textContent ?? '');
    // Arrows, numbers, "^", "back": a word or two that lead to where the reader comes from.
    if (text.length <= 12) link.remove();
  }
  for (const empty of copy.querySelectorAll('sup,span,p,b,small')) {
    if (!squeeze(empty.textContent ?? '') && !empty.querySelector('img,math')) empty.remove();
  }
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  const first = firstText(copy);
  if (first) {
    const number = new RegExp(`^\\s*[[(]?${quoted(mark)}[\\])]?[.:]?\\s+`);
    first.data = first.data.replace(number, '').trimStart();
  }
  const fragment = new DocumentFragment();
  fragment.append(...copy.childNodes);
  return fragment;
}

/** A mark stands above the line, in brackets, or is called one. */
function isRaised(link: HTMLElement): boolean {
  if (link.closest('sup') || link.querySelector('sup')) return true;
  if (link.classList.contains('footnote-ref')) return true;
  const text = squeeze(link.textContent ?? '');
  if (/^[[(].*[\])]$/.test(text)) return true;
  // A number alone in the middle of a line; in a list of contents it would begin one.
  const before = link.previousSibling?.textContent ?? '';
  return /^\p{N}+$/u.test(text) && /\S$/.test(before);
}

/** The smallest box around the target that says more than its number, behind the link. */
function noteAt(target: HTMLElement, link: HTMLElement): HTMLElement | null {
  let box: HTMLElement | null = target;
  while (box && !(box.matches(BOX) && says(box))) {
    box = box.parentElement;
    if (!box || box.contains(link)) return null;
  }
  if (!box || box.matches('h1,h2,h3,h4,h5,h6') || box.contains(link)) return null;
  const behind = link.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING;
  return behind && (box.textContent?.length ?? 0) <= MAX_NOTE ? box : null;
}

function says(box: HTMLElement): boolean {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.remove();
  return squeeze(copy.textContent ?? '').length > MAX_MARK;
}

function firstText(element: Element): Text | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim()) return text;
  }
  return null;
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
