import { squeeze, UNSPACED } from '../../core/text';
import { readLines, textOf } from '../lines';
import { isChrome } from '../names';
import { readSource } from '../source';
import type { Step, Work } from '../work';

const ENOUGH = 250;
const ENOUGH_UNSPACED = 80;
const SEMANTIC =
  '[itemprop="articleBody"],.entry-content,.td-post-content,.post-content,.article-body,.article-content,.article__body,.story-body,.post-body,article,main,[role="main"]';

/** Where Readability found nothing or too little: the page's own statement of the body, else the densest part. */
export const fallback: Step = {
  name: 'fallback',
  run(work) {
    if (work.attempt === 'rule') return;
    const found = work.body ? length(textOf(work.body)) : 0;
    if (found >= 1) return;
    const attempts: readonly (readonly [string, (work: Work) => Element | null])[] = [
      ['semantic', semantic],
      ['densest', densest],
      ['json-ld', stated],
    ];
    for (const [name, attempt] of attempts) {
      const body = attempt(work);
      if (!body || length(textOf(body)) <= Math.max(1, found * 1.5)) continue;
      work.body = body;
      work.lines = null;
      work.attempt = name;
      return;
    }
  },
};

/** Length as a share of what an article needs at least. */
function length(text: string): number {
  return text.length / (UNSPACED.test(text) ? ENOUGH_UNSPACED : ENOUGH);
}

/** `articleBody` of the JSON-LD as paragraphs. */
function stated({ markup, doc }: Work): Element | null {
  const text = markup
    .jsonLdArticles()
    .map((article) => article.articleBody)
    .find((value) => typeof value === 'string' && squeeze(value).length > ENOUGH);
  if (typeof text !== 'string') return null;
  const body = doc.createElement('div');
  for (const part of text
    .replace(/<[^>]{0,500}>/g, '\n')
    .split(/\n+/)
    .slice(0, 2000)) {
    const line = squeeze(part);
    if (!line) continue;
    const paragraph = doc.createElement('p');
    paragraph.textContent = line;
    body.append(paragraph);
  }
  return body;
}

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
export function densest({ fresh }: Work): Element | null {
  const root = fresh().body;
  const lines = readSource(root).flatMap(({ line, prose, chrome }) =>
    prose && !chrome && !line.hidden ? [line] : [],
  );
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
export function pruned(container: Element | null): Element | null {
  if (!container) return null;
  const total = textOf(container).length;
  for (const element of [...container.querySelectorAll('*')]) {
    if (!container.contains(element)) continue;
    if (/^(?:script|style|form|button|input|select|textarea)$/.test(element.localName)) element.remove();
    else if (isChrome(element) && textOf(element).length < total * 0.3) element.remove();
  }
  return container;
}
