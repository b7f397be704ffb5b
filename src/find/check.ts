import type { PageFacts, PageReport } from '../core/report';
import { settleOr } from '../core/settle-or';
import { tokens } from '../core/text';
import { isHomePath, plainHost } from '../core/url';
import { cleanUrl } from '../evidence/clean-url';
import { onSameSite, publicUrl } from './address';
import type { createComparer } from './compare';
import { type Judgement, judge } from './direction';
import { keyOf, type Lead } from './leads';
import { isGone } from './not-found';
import type { ReadPage } from './read-page';
import type { Candidate, FindStep, LedgerEntry, Problem } from './result';
import type { SafeFetch } from './safe-fetch';

/** A page with fewer words has no article to compare. */
const MIN_TOKENS = 25;

/** A lead after it was looked at. */
export interface Checked {
  readonly lead: Lead;
  readonly candidate: Candidate;
  /** Null where it could not be read. */
  readonly read: ReadPage | null;
  readonly judgement: Judgement | null;
}

/** What a check needs of the search it belongs to. */
export interface CheckContext {
  readonly page: PageFacts;
  readonly report: PageReport;
  readonly compare: ReturnType<typeof createComparer>;
  readonly net: SafeFetch;
  readonly readPage: (html: string, url: string) => Promise<ReadPage>;
  readonly signal: AbortSignal;
  /** Addresses already taken, by key; a canonical that stands here is not fetched again. */
  readonly taken: Set<string>;
  readonly onStep: (step: FindStep) => void;
}

interface Loaded {
  readonly url: URL;
  readonly read: ReadPage;
}

/**
 * Fetches, reads, compares and judges one candidate. A `<meta>` refresh and a canonical address of the
 * candidate's own site are followed once each. Never throws.
 *
 * @returns null where the address turned out to be the page itself or another of its site
 */
export async function checkLead(lead: Lead, context: CheckContext): Promise<Checked | null> {
  const { page, compare, onStep } = context;
  const host = plainHost(lead.url);
  onStep({ step: lead.trail.length > 0 ? 'following' : 'fetching', host });
  let loaded = await load(lead.url, 'candidate', context);
  if ('problem' in loaded) return unread(lead, loaded.problem);

  const onward = loaded.read.refresh ? publicUrl(loaded.read.refresh, loaded.url) : null;
  if (onward && keyOf(onward) !== keyOf(loaded.url)) {
    const next = await load(onward, 'redirect', context);
    if (!('problem' in next)) loaded = next;
    else if (!hasText(loaded.read)) return unread(lead, next.problem);
  }
  if (onSameSite(loaded.url, page.url)) return null;
  // Sites send the readers of a deleted article to their front page.
  if (isHomePath(loaded.url)) return unread(lead, 'not-found');

  onStep({ step: 'comparing', host: plainHost(loaded.url) });
  let comparison = compare(loaded.read.facts);
  const canonical = canonicalOf(loaded);
  if (canonical && (comparison.sameText || !hasText(loaded.read))) {
    if (canonical.pathname === loaded.url.pathname) loaded = { ...loaded, url: canonical };
    else if (!context.taken.has(keyOf(canonical))) {
      context.taken.add(keyOf(canonical));
      const next = await load(canonical, 'redirect', context);
      const better = 'problem' in next ? null : compare(next.read.facts);
      if (!('problem' in next) && better?.sameText && !onSameSite(next.url, page.url)) {
        loaded = next;
        comparison = better;
      }
    }
  }
  // A consent wall, a subscriber's stub, an app's shell: nothing that could be another article.
  const empty = !hasText(loaded.read) || loaded.read.verdict === 'not-article';
  const { read, url } = loaded;
  if (empty && !comparison.sameText)
    return unread(
      lead,
      isGone(lead.url, url, `${read.facts.title}\n${read.title}`) ? 'not-found' : 'no-text',
    );

  const judgement = judge({ page, report: context.report, lead, url: url.href, read, comparison });
  return {
    lead,
    read,
    judgement,
    candidate: {
      url: url.href,
      host: plainHost(url),
      title: read.facts.title || null,
      siteName: read.facts.siteName,
      published: read.facts.published?.iso ?? lead.seen?.at ?? null,
      via: lead.via,
      comparison,
      problem: null,
      rows: judgement.rows,
      ...(url.host === lead.url.host ? {} : { from: lead.url.href }),
    },
  };
}

/** A candidate that is known by its address alone; `problem` is null where it was not its fault. */
export function unread(lead: Lead, problem: Problem | null): Checked {
  // What a copy on the way names, the page itself does not.
  const byPage = lead.named && lead.trail.length === 0;
  const rows = byPage
    ? [{ reason: 'named-by-page', ...(lead.quote ? { quote: lead.quote } : {}) } as const]
    : [];
  const { url, via } = lead;
  return {
    lead,
    read: null,
    judgement: null,
    candidate: {
      url: url.href,
      host: plainHost(url),
      title: null,
      siteName: null,
      published: null,
      via,
      comparison: null,
      problem,
      rows,
    },
  };
}

async function load(
  url: URL,
  purpose: LedgerEntry['purpose'],
  context: CheckContext,
): Promise<Loaded | { readonly problem: Problem | null }> {
  const answer = await context.net.get(url.href, { purpose, sent: '', accept: 'html' });
  if (!answer.ok) return { problem: answer.problem };
  try {
    const read = await settleOr(context.readPage(answer.body, answer.url), context.signal);
    return { url: cleanUrl(answer.url), read };
  } catch {
    return { problem: context.signal.aborted ? null : 'no-text' };
  }
}

/** The candidate's own better address: on its site, an article's, another than the one fetched. */
function canonicalOf({ url, read }: Loaded): URL | null {
  const canonical = read.canonical ? publicUrl(read.canonical, url) : null;
  if (!canonical || isHomePath(canonical) || !onSameSite(canonical, url)) return null;
  return keyOf(canonical) === keyOf(url) ? null : canonical;
}

function hasText(read: ReadPage): boolean {
  return tokens(read.facts.text.slice(0, 2000)).length >= MIN_TOKENS;
}
