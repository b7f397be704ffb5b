import type { PageSnapshot } from '../core/page';
import type { Finding, Hint, PageReport } from '../core/report';
import { normalize } from '../core/text';
import { isHomePath } from '../core/url';
import { collectHints } from '../evidence/registry';
import type { Lexicon } from '../lexicon/lexicon';
import { pageLangs } from './langs';
import { runSignals } from './registry';
import { sourceOf, spelledBy } from './source';
import { namesRest, truncationOf } from './truncation';
import { kindOf, scoreOf, verdictOf } from './verdict';
import { isPaywalled } from './wall';

/** Prose below which a page is no article, in characters; news in brief have about 300. */
const MIN_PROSE = 220;
/** Prose of a teaser whose line leads on to the article elsewhere, in characters. */
const MIN_TEASER = 60;
/** Share of linked characters among the blocks of the body above which a page is a list of links. */
const MAX_LINK_SHARE = 0.5;

/**
 * Runs all signals and collectors over a page and forms the verdict.
 *
 * @param page the snapshot, taken before anything was cleaned
 * @param lexicon words of the page's languages, and the agencies
 * @param extraHints what the reader's rule for the site says about the source; believed before all else
 */
export function analyse(page: PageSnapshot, lexicon: Lexicon, extraHints: readonly Hint[] = []): PageReport {
  const findings = runSignals(page, lexicon);
  const hints = [...extraHints, ...collectHints(page, lexicon)];
  const common = {
    url: page.url.href,
    title: page.headline,
    lang: pageLangs(page.document)[0] ?? '',
    partial: page.partial,
  };
  if (!isArticle(page, findings, lexicon)) {
    return {
      ...common,
      verdict: 'not-article',
      score: 0,
      kind: null,
      source: null,
      truncation: null,
      findings: [],
      hints: [],
    };
  }
  const score = scoreOf(findings);
  const verdict = verdictOf(score);
  const copy = verdict === 'copy';
  const truncation = truncationOf(page, lexicon);
  const extent = {
    proseChars: page.proseChars,
    paragraphs: page.prose.length,
    cut: truncation !== null && truncation.reason !== 'paywall',
    goesOn: truncation?.reason === 'continue-reading' || namesRest(page, lexicon),
  };
  const kind = copy ? (kindOf(findings, extent) ?? 'syndicated') : null;
  const named = copy || (verdict === 'unsure' && hints.length > 0) || extraHints.length > 0;
  return {
    ...common,
    verdict,
    score,
    kind,
    source: named
      ? spelledBy(page, sourceOf(extraHints.length > 0 ? [] : findings, hints, kindOf(findings)))
      : null,
    truncation,
    findings,
    hints,
  };
}

/** A home page is titled with the site's name; a story that stands at such an address gives the page its own. */
function isTitled(page: PageSnapshot): boolean {
  const headline = normalize(page.headline);
  return headline.length > HEADLINE && normalize(page.documentTitle).startsWith(headline);
}

/** Longer than the names of nearly all sites, in characters. */
const HEADLINE = 40;

function leadsAway({ weight, reason, url }: Finding): boolean {
  return weight >= 3.5 && url !== undefined && (reason === 'links-source' || reason === 'feed');
}

/** A sentence or two ahead of a wall. */
function isStub(page: PageSnapshot, lexicon: Lexicon): boolean {
  return page.proseChars >= MIN_TEASER && isPaywalled(page, lexicon);
}

/** An article has prose, and its body is text rather than links; a home page is none. */
function isArticle(page: PageSnapshot, findings: readonly Finding[], lexicon: Lexicon): boolean {
  const strong = findings.some((finding) => finding.weight >= 3.5);
  const marked = page.jsonLdArticles().length > 0 || page.meta('og:type').includes('article');
  // Somebody else's article under a headline, in a sentence or two that lead to it, is article enough.
  const least = findings.some(leadsAway) ? MIN_TEASER : marked || strong ? MIN_PROSE / 2 : MIN_PROSE;
  if (page.proseChars < least && !isStub(page, lexicon)) return false;
  if (isHomePath(page.url) && !marked && !strong && !isTitled(page)) return false;
  const body = page.zone('body');
  const chars = body.reduce((sum, block) => sum + block.text.length, 0);
  const linked = body.reduce((sum, block) => sum + block.linkChars, 0);
  return linked <= chars * MAX_LINK_SHARE;
}
