/** The in-page half of `measure-picker.ts`: points at what a reference text says, and obeys the rules that come of it. */
import { extractArticle } from '../../src/article/article';
import { cloneOf } from '../../src/article/clone';
import { squeeze } from '../../src/core/text';
import { pageLangs } from '../../src/detect/langs';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import { parseHtml } from '../../src/platform/html-parser';
import { indexRules, matchRules } from '../../src/rules/match';
import { parseRules } from '../../src/rules/parse';
import { candidatesFor } from '../../src/rules/pick/candidates';
import { ladderFor, type Rung } from '../../src/rules/pick/ladder';
import { type Estimate, lasts } from '../../src/rules/pick/lasts';
import { withLine } from '../../src/rules/pick/with-line';
import { select, validate } from '../../src/rules/select';
import { Runs, wordF1, wordsOf } from './score-article';

/** Pieces that are taken away from one article at most, and their shortest text. */
const MOST_STRIPS = 8;
const SHORTEST = 15;

export interface Picked {
  readonly body: string | null;
  readonly cost: number;
  /** The picker offers it for this page alone. */
  readonly local: boolean;
  /** Whether the picker says that it will hold on other pages. */
  readonly estimate: Estimate | null;
  readonly strips: readonly { readonly css: string; readonly estimate: Estimate }[];
  /** How well the element that was pointed at covers the reference: what no selector can better. */
  readonly best: number;
  readonly ms: number;
  /** Every selector without a place in it that names the same element alone. */
  readonly possible: readonly string[];
}

/** Points at the element that covers the reference best, and at what stands in it and not in the reference. */
export function pick(page: { url: string; html: string }, reference: string): Picked {
  const doc = bare(page);
  const { element, f1 } = bestCover(doc, reference);
  const started = performance.now();
  const body = element ? chosen(ladderFor(element, 'body')) : null;
  const runs = new Runs(reference);
  const strips = element ? foreignIn(element, runs).flatMap((one) => stripFor(one, runs) ?? []) : [];
  const ms = performance.now() - started;
  const alone = (css: string) =>
    !css.includes(':nth') && select(doc, { text: css, type: 'css' }).length === 1;
  const possible = element ? candidatesFor(element).flatMap(({ css }) => (alone(css) ? [css] : [])) : [];
  return {
    body: body?.selector.text ?? null,
    cost: body?.cost ?? 0,
    local: body !== null && (lasts(body.cost) === 'poor' || !fitsHere(page, body)),
    estimate: body && lasts(body.cost),
    strips: [...new Map(strips.map((one) => [one.css, one])).values()],
    best: f1,
    ms,
    possible,
  };
}

/** Whether the rule would be obeyed on its own page if it were written for the whole site. */
function fitsHere({ url, html }: { url: string; html: string }, { selector }: Rung): boolean {
  const document = parseHtml(html, url);
  const langs = pageLangs(document);
  const rule = withLine(null, url, { scope: 'site', purpose: 'body', selector });
  const options = { url, lexicon: lexiconFor(langs), debris: debrisFor(langs), rule };
  return extractArticle(document, options)?.unfit?.what !== 'body';
}

/** The clean text with and without a rule. */
export function clean(
  page: { url: string; html: string },
  rules: string,
): { without: string; withRule: string; unfit: string | null } {
  const document = parseHtml(page.html, page.url);
  const langs = pageLangs(document);
  const options = { url: page.url, lexicon: lexiconFor(langs), debris: debrisFor(langs) };
  const file = parseRules(rules, { validate });
  if (file.mistakes.length > 0) throw new Error(JSON.stringify(file.mistakes));
  const rule = matchRules(indexRules([{ name: '', ...file }]), new URL(page.url));
  const ruled = extractArticle(document, { ...options, rule });
  return {
    without: extractArticle(document, options)?.text ?? '',
    withRule: ruled?.text ?? '',
    unfit: ruled?.unfit?.what ?? null,
  };
}

/** What a selector names on another page: how many elements, and how well their text covers the reference. */
export function survives(
  page: { url: string; html: string },
  selector: string,
  reference: string,
): { count: number; f1: number; best: number } {
  const doc = bare(page);
  const matches = select(doc, { text: selector, type: selector.startsWith('/') ? 'xpath' : 'css' });
  const outer = matches.filter((one) => !matches.some((other) => other !== one && other.contains(one)));
  const text = outer.map((one) => one.textContent ?? '').join('\n');
  return { count: matches.length, f1: wordF1(text, reference), best: bestCover(doc, reference).f1 };
}

/** A page as rules see it, without what is no text. */
function bare(page: { url: string; html: string }): Document {
  const doc = cloneOf(parseHtml(page.html, page.url));
  for (const element of [...doc.querySelectorAll('script,style,noscript,template,textarea')])
    element.remove();
  return doc;
}

function bestCover(doc: Document, reference: string): { element: Element | null; f1: number } {
  const wanted = wordsOf(reference).length;
  let element: Element | null = null;
  let f1 = 0;
  const seen = new Map<string, number>();
  for (const one of doc.body.querySelectorAll('*')) {
    const text = one.textContent ?? '';
    // Fewer characters than the reference has words cannot cover a third of it.
    if (text.length < wanted) continue;
    const score = seen.get(text) ?? wordF1(text, reference);
    seen.set(text, score);
    // Of equal ones the innermost, which comes last.
    if (score >= f1) {
      element = one;
      f1 = score;
    }
  }
  return { element, f1 };
}

function chosen({ rungs, start }: { rungs: readonly Rung[]; start: number }): Rung | null {
  return rungs[start] ?? null;
}

/** The largest parts of an element that hold nothing of the reference. */
function foreignIn(element: Element, runs: Runs): Element[] {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    for (const child of node.children) {
      const text = squeeze(child.textContent ?? '');
      if (text.length < SHORTEST || found.length >= MOST_STRIPS) continue;
      if (runs.share(text) === 0) found.push(child);
      else visit(child);
    }
  };
  visit(element);
  return found;
}

/** A person looks at what the step would take, and goes to a narrower one where that is a part of the article. */
function stripFor(element: Element, runs: Runs): Picked['strips'][number] | null {
  const { rungs, start } = ladderFor(element, 'strip');
  const harmless = rungs
    .slice(0, start + 1)
    .findLast(
      (rung) =>
        rung.matches.includes(element) &&
        rung.matches.every((one) => runs.share(squeeze(one.textContent ?? '')) < 0.5),
    );
  return harmless ? { css: harmless.selector.text, estimate: lasts(harmless.cost) } : null;
}

Object.assign(globalThis, { pick, clean, survives });
