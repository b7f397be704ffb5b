import { squeeze, UNSPACED } from '../core/text';
import { letters, readLines, textOf } from './lines';
import { isChrome } from './names';
import { isRunning, readSource } from './source';
import type { AttemptName } from './types';
import type { Work } from './work';

/** Ways to find the body beside Readability, in the order in which they are tried where there is nothing to compare. */
export const ATTEMPTS: readonly (readonly [name: AttemptName, find: (work: Work) => Element | null])[] = [
  ['semantic', semantic],
  ['densest', densest],
  ['json-ld', stated],
];

/** An article needs at least this many characters. */
const ENOUGH = 250;
const ENOUGH_UNSPACED = 80;
const SEMANTIC =
  '[itemprop="articleBody"],.entry-content,.td-post-content,.post-content,.article-body,.article-content,.article__body,.story-body,.post-body,article,main,[role="main"]';

/** Length as a share of what an article needs at least. */
export function lengthOf(text: string): number {
  return text.length / (UNSPACED.test(text) ? ENOUGH_UNSPACED : ENOUGH);
}

/** The attempts that can be made on a prepared page. */
export function possibleAttempts(work: Work): AttemptName[] {
  const possible: AttemptName[] = ['readability', 'densest'];
  if (work.rule && work.rule.body.length > 0) possible.unshift('rule');
  if (work.doc.querySelector(SEMANTIC)) possible.push('semantic');
  if (statedText(work)) possible.push('json-ld');
  return possible;
}

/** `articleBody` of the JSON-LD, where it is long enough. */
export function statedText({ markup }: Work): string | null {
  const text = markup
    .jsonLdArticles()
    .map((article) => article.articleBody)
    .find((value) => typeof value === 'string' && squeeze(value).length > ENOUGH);
  return typeof text === 'string' ? text : null;
}

/** `articleBody` of the JSON-LD as paragraphs. */
function stated(work: Work): Element | null {
  const text = statedText(work);
  if (!text) return null;
  const body = work.doc.createElement('div');
  for (const part of text
    .replace(/<[^>]{0,500}>/g, '\n')
    .split(/\n+/)
    .slice(0, 2000)) {
    const line = squeeze(part);
    if (!line) continue;
    const paragraph = work.doc.createElement('p');
    paragraph.textContent = line;
    body.append(paragraph);
  }
  return body;
}

/** The container that the page names as the body of its article. */
function semantic({ fresh }: Work): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const element of [...fresh().querySelectorAll(SEMANTIC)].slice(0, 50)) {
    const chars = proseChars(element);
    if (chars > most * 1.2) {
      best = element;
      most = chars;
    }
  }
  return most > 0 ? pruned(best) : null;
}

/** The deepest element that holds most of the prose. */
function densest({ fresh }: Work): Element | null {
  const root = fresh().body;
  const lines = readSource(root).flatMap((entry) => (isRunning(entry) ? [entry.line] : []));
  const weights = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    total += line.text.length;
    let node: Element | null = line.element;
    for (let up = 0; node && up < 100; up++, node = node.parentElement) {
      weights.set(node, (weights.get(node) ?? 0) + line.text.length);
    }
  }
  // Parents come after their children here, so the first that holds enough is the deepest of its branch.
  for (const [element, chars] of weights) if (chars >= total * 0.6) return pruned(element);
  return total > 0 ? pruned(root) : null;
}

function proseChars(element: Element): number {
  return readLines(element).reduce((sum, line) => sum + (line.prose ? line.text.length : 0), 0);
}

/** Takes navigation, forms and the like out of a container. */
function pruned(container: Element | null): Element | null {
  if (!container) return null;
  const total = textOf(container).length;
  for (const element of [...container.querySelectorAll('*')]) {
    if (!container.contains(element)) continue;
    if (/^(?:script|style|form|button|input|select|textarea)$/.test(element.localName)) element.remove();
    else if (isChrome(element) && textOf(element).length < total * 0.3) element.remove();
  }
  return container;
}

/** Characters of each paragraph of a text, by its letters: what attempts are compared by. */
export type Paragraphs = ReadonlyMap<string, number>;

export function paragraphsOf(body: Element): Paragraphs {
  const found = new Map<string, number>();
  for (const line of readLines(body)) if (line.prose) found.set(letters(line.text), line.text.length);
  return found;
}

/** How much two attempts have in common, 0 to 1: twice what both hold over what each holds. */
export function agreement(a: Paragraphs, b: Paragraphs): number {
  const sum = (list: Paragraphs) => [...list.values()].reduce((total, chars) => total + chars, 0);
  let both = 0;
  for (const [key, chars] of a) if (b.has(key)) both += chars;
  const all = sum(a) + sum(b);
  return all > 0 ? (2 * both) / all : 0;
}
