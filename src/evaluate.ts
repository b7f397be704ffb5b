/**
 * The in-page half of `npm run evaluate`: the extension's own detection, evidence and cleaning on one saved
 * page. Bundled by `tests/tools/evaluate.ts`; not part of the extension.
 */
import { extractArticle } from './article/article';
import { createBudget, PAGE_LIMITS } from './core/budget';
import { mayBeArticle } from './core/gate';
import { snapshot } from './core/snapshot';
import { analyse } from './detect/analyse';
import { pageLangs } from './detect/langs';
import { debrisFor, lexiconFor } from './lexicon';
import { parseHtml } from './platform/html-parser';

/** One line of the output; the contract is described in docs/evaluate.md. */
export function evaluatePage(page: { id: string; url: string; html: string }): object {
  const detecting = parseHtml(page.html, page.url);
  const started = performance.now();
  const langs = pageLangs(detecting);
  const lexicon = lexiconFor(langs);
  const report = mayBeArticle(detecting)
    ? analyse(
        snapshot(
          detecting,
          page.url,
          createBudget(() => performance.now(), PAGE_LIMITS),
        ),
        lexicon,
      )
    : null;
  const detected = performance.now();
  // Extraction gets a document of its own, so that nothing leaks from one part to the other.
  const reading = parseHtml(page.html, page.url);
  const extracting = performance.now();
  const article = extractArticle(reading, { url: page.url, debris: debrisFor(langs), lexicon });
  const extracted = performance.now();
  return {
    id: page.id,
    verdict: report?.verdict ?? 'not-article',
    score: report?.score ?? 0,
    kind: report?.kind ?? null,
    source: report?.source ?? null,
    candidates: (report?.hints ?? []).flatMap((hint) =>
      hint.url ? [{ url: hint.url, via: hint.collector }] : [],
    ),
    truncated: report?.truncation != null,
    findings: (report?.findings ?? []).map(({ signal, quote, reason, trace, kind }) => ({
      signal,
      quote,
      reason,
      trace,
      kind,
    })),
    lang: langs[0] ?? null,
    article: article && {
      title: article.title,
      byline: article.byline,
      publishedTime: article.publishedTime,
      siteName: article.siteName,
      lang: article.lang,
      text: article.text,
      removed: article.removed,
    },
    ms: { detect: round(detected - started), extract: round(extracted - extracting) },
  };
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

Object.assign(globalThis, { evaluatePage });
