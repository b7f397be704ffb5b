import { createBudget } from '../core/budget';
import { factsOf } from '../core/facts';
import type { Hint, PageFacts } from '../core/report';
import { snapshot } from '../core/snapshot';
import { parseHttpUrl } from '../core/url';
import { analyse } from '../detect/analyse';
import type { Lexicon } from '../lexicon/lexicon';

/** What is read from a fetched candidate; plain data, as it crosses from the parser document to the worker. */
export interface ReadPage {
  readonly facts: PageFacts;
  /** As the document's `<title>` says. */
  readonly title: string;
  readonly canonical: string | null;
  /** Target of a `<meta http-equiv=refresh>`, or of a page's script that does nothing but lead on; or null. */
  readonly refresh: string | null;
  readonly verdict: 'copy' | 'original' | 'unsure' | 'not-article';
  readonly score: number;
  readonly sourceName: string | null;
  readonly hints: readonly Hint[];
}

/** A candidate is read once, off the reader's page: more time than there, but an end all the same. */
const LIMITS = { nodes: 60_000, chars: 600_000, ms: 1_500 } as const;
/** A refresh later than this renews the page for who stays; it leads nowhere. */
const MAX_REFRESH_SECONDS = 10;

/**
 * Reads a fetched page: its text and dates, its own address, where it leads on to, and what it says about its
 * source, by the same signals and collectors as the reader's page.
 *
 * @param document inert document, from the door for HTML
 * @param url address after redirects
 * @param lexicon words of the page's languages
 */
export function readPage(document: Document, url: string, lexicon: Lexicon): ReadPage {
  const page = snapshot(
    document,
    url,
    createBudget(() => performance.now(), LIMITS),
  );
  const report = analyse(page, lexicon);
  const facts = factsOf(page);
  return {
    facts,
    title: page.documentTitle,
    canonical: page.linkRel('canonical').find((link) => link.inHead)?.url.href ?? null,
    refresh: refreshOf(document, page.url) ?? (facts.text === '' ? scriptedOf(document, page.url) : null),
    verdict: report.verdict,
    score: report.score,
    sourceName: report.source?.name ?? null,
    hints: report.hints,
  };
}

/** `location.replace("https://…")` and its like on a page without a text: redirectors lead on by script. */
function scriptedOf(document: Document, base: URL): string | null {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, 20)) {
    const text = (script.textContent ?? '').slice(0, 4096);
    const target = SCRIPTED.exec(text)?.slice(1).find(Boolean);
    const url = target ? parseHttpUrl(target.replaceAll('\\/', '/'), base) : null;
    if (url) return url.href;
  }
  return null;
}

const SCRIPTED =
  /\blocation(?:\.href)?\s*=\s*["']([^"'\s]{8,2000})["']|\blocation\.(?:replace|assign)\(\s*["']([^"'\s]{8,2000})["']\s*\)/;

/** `0; url=https://…` in its usual spellings. */
function refreshOf(document: Document, base: URL): string | null {
  const refresh = [...document.querySelectorAll('meta[http-equiv]')].find(
    (meta) => meta.getAttribute('http-equiv')?.trim().toLowerCase() === 'refresh',
  );
  const content = refresh?.getAttribute('content') ?? '';
  const match = /^\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i.exec(
    content.slice(0, 4096),
  );
  if (!match || Number(match[1]) > MAX_REFRESH_SECONDS) return null;
  return parseHttpUrl(match[2], base)?.href ?? null;
}
