import type { PageSnapshot } from '../core/page';
import type { PageReport } from '../core/report';
import type { Lexicon } from '../lexicon/lexicon';

/**
 * Runs all signals and collectors over a page and forms the verdict.
 *
 * @param page the snapshot, taken before anything was cleaned
 * @param lexicon words of the page's languages, and the agencies
 */
export function analyse(page: PageSnapshot, lexicon: Lexicon): PageReport {
  void lexicon;
  return {
    url: page.url.href,
    title: page.headline,
    lang: page.declaredLang,
    verdict: 'unsure',
    score: 0,
    kind: null,
    source: null,
    truncation: null,
    findings: [],
    hints: [],
    partial: page.partial,
  };
}
