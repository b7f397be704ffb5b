/** The in-page half of `ablation.ts`: the clean article of one saved page, with steps left out. */
import { Readability } from '@mozilla/readability';
import { extractArticle, STEP_NAMES } from '../../src/article/article';
import { pageLangs } from '../../src/detect/langs';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import { parseHtml } from '../../src/platform/html-parser';

export interface Attempt {
  readonly title: string;
  readonly text: string;
  readonly attempt: string;
  readonly removed: readonly { readonly step: string; readonly text: string }[];
  readonly ms: number;
}

export interface Ablation {
  /** Milliseconds that Readability alone takes on a clone of the same page. */
  readonly readability: number;
  /** In the order of the variants. */
  readonly runs: readonly (Attempt | null)[];
}

let calls = 0;

/**
 * The clean article with and without steps.
 *
 * @param variants names of the steps to leave out, one list for each run
 *   Ours and Readability alone take turns in going first, as the first to read a page pays for it.
 */
export function ablate(
  page: { url: string; html: string },
  variants: readonly (readonly string[])[],
): Ablation {
  const document = parseHtml(page.html, page.url);
  const langs = pageLangs(document);
  const lexicon = lexiconFor(langs);
  const debris = debrisFor(langs);
  const first = calls++ % 2 === 0;
  const before = first ? timeReadability(document) : 0;
  const runs = variants.map((off) => {
    const started = performance.now();
    const article = extractArticle(document, { url: page.url, debris, lexicon, off: new Set(off) });
    const ms = performance.now() - started;
    return (
      article && {
        title: article.title,
        text: article.text,
        attempt: article.attempt,
        removed: article.removed,
        ms,
      }
    );
  });
  return { readability: first ? before : timeReadability(document), runs };
}

function timeReadability(document: Document): number {
  const started = performance.now();
  try {
    new Readability(document.cloneNode(true) as Document).parse();
  } catch {
    // Its own failures cost it nothing here; only the time counts.
  }
  return performance.now() - started;
}

Object.assign(globalThis, { ablate, stepNames: () => STEP_NAMES });
