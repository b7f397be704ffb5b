import { type Line, letters, readLines, removeElement, removeLine } from './lines';
import type { Article } from './types';

/** A line this long that stood on an earlier page is not said again: standfirst, notes, boxes. */
const MIN_LENGTH = 40;
const NUMBERED = /\d+/g;

/**
 * Joins an article with its next page: under a divider, without what the pages before it have shown already.
 *
 * @param first the article so far; its body is left as it is
 * @param next the page that follows, as extracted by itself
 * @param divider what is set between the two; a copy of it is
 * @returns null where the page holds nothing new
 */
export function joinPage(first: Article, next: Article, divider: Element): Article | null {
  const doc = first.body.ownerDocument;
  const own = doc.importNode(next.body, true);
  const holder = doc.createElement('div');
  holder.append(own);
  withoutShown(holder, first);
  const lines = readLines(holder).filter((line) => !line.caption);
  if (!lines.some((line) => line.prose || line.text.length >= MIN_LENGTH)) return null;
  const page = Math.max(first.facts.pages.page + 1, next.facts.pages.page);
  ownIds(holder, page);
  const body = doc.createDocumentFragment();
  body.append(first.body.cloneNode(true), doc.importNode(divider, true));
  if (!sameHeadline(first.title, next.title)) {
    const heading = doc.createElement('h2');
    heading.textContent = next.title;
    body.append(heading);
  }
  body.append(...holder.childNodes);
  return {
    ...first,
    body,
    text: `${first.text}\n${lines.map(({ text }) => text).join('\n')}`,
    removed: [...first.removed, ...next.removed],
    facts: {
      ...first.facts,
      minutes: first.facts.minutes + next.facts.minutes,
      pages: {
        ...next.facts.pages,
        page,
        count: next.facts.pages.count ?? first.facts.pages.count,
      },
    },
  };
}

/** Takes out the pictures and the longer lines that stand on earlier pages, and repeats of the headline. */
function withoutShown(holder: Element, first: Article): void {
  const pictures = new Set(
    [...first.body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? ''),
  );
  for (const image of [...holder.querySelectorAll('img')]) {
    if (!pictures.has(image.getAttribute('src') ?? '')) continue;
    removeElement(image.closest('figure') ?? image, holder);
  }
  const seen = new Set(readLines(first.body).map((line) => line.text));
  const headline = letters(first.title);
  for (const line of readLines(holder)) if (isShown(line, seen, headline)) removeLine(line, holder);
}

function isShown(line: Line, seen: ReadonlySet<string>, headline: string): boolean {
  if (line.element.closest('pre,table')) return false;
  return (line.text.length >= MIN_LENGTH && seen.has(line.text)) || line.letters === headline;
}

/** Footnotes of one page must not lead to those of another. */
function ownIds(holder: Element, page: number): void {
  for (const element of holder.querySelectorAll('[id]')) element.id = `${element.id}-p${page}`;
  for (const link of holder.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `${link.getAttribute('href')}-p${page}`);
}

/** The same words but for a number and what the site sets around them. */
function sameHeadline(first: string, next: string): boolean {
  const a = letters(first).replace(NUMBERED, '');
  const b = letters(next).replace(NUMBERED, '');
  return b === '' || a.includes(b) || b.includes(a);
}
