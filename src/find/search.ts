import { tokens } from '../core/text';
import { isHomePath } from '../core/url';
import { onSameSite, publicUrl, readersUrl } from './address';
import { titleLikeness } from './compare';
import { cleanAddress, keyOf, type Lead } from './leads';
import type { Provider, ProviderIo, Query, SearchHit } from './provider';
import type { FindStep, SearchStatus } from './result';
import { type SafeFetch, settleOr } from './safe-fetch';

/** Hits worth fetching, at most; the pages that one search may fetch are few. */
const MAX_LEADS = 5;
/** Likeness of headlines from which a hit is fetched. */
const MIN_TITLE = 0.5;
/** Share of a snippet's words, in threes, that must stand in the page. */
const MIN_SNIPPET = 0.4;
/** A search hit is believed less than anything the page says itself. */
const MAX_TRUST = 0.15;

export interface SearchInput {
  readonly query: Query;
  readonly settings: { readonly providers: Readonly<Record<string, string>> };
  readonly net: SafeFetch;
  readonly providers: readonly Provider[];
  readonly onStep: (step: FindStep) => void;
  /** Filled with every provider that was asked; null until it answers. */
  readonly statuses: Map<string, SearchStatus | null>;
  readonly signal: AbortSignal;
}

/**
 * Asks all providers that the reader has set up, side by side, and keeps the hits that look like the page's
 * text. A provider that fails, hangs or throws never stops the others.
 */
export async function askProviders(input: SearchInput): Promise<Lead[]> {
  const { query, settings, providers, onStep, statuses } = input;
  const usable = providers.filter(({ needs }) => !needs || settings.providers[needs]?.trim());
  const hits = await Promise.all(
    usable.map(async (provider) => {
      onStep({ step: 'searching', provider: provider.id });
      statuses.set(provider.id, null);
      const answer = await ask(provider, input);
      // An answer that the end of the search cut off is none.
      if (!input.signal.aborted)
        statuses.set(provider.id, {
          provider: provider.id,
          hits: answer.hits.length,
          problem: answer.problem,
        });
      return answer.hits.map((hit) => ({ hit, id: provider.id }));
    }),
  );
  return leadsFromHits(hits.flat(), query);
}

async function ask(provider: Provider, input: SearchInput): ReturnType<Provider['search']> {
  try {
    return await settleOr(provider.search(input.query, ioFor(provider, input)), input.signal);
  } catch {
    // What it got was more than it could read.
    return { hits: [], problem: 'bad-answer' };
  }
}

function ioFor(provider: Provider, { net, settings, signal }: SearchInput): ProviderIo {
  const typed = provider.needs ? readersUrl(settings.providers[provider.needs] ?? '') : null;
  return {
    settings: settings.providers,
    signal,
    async get(url, sent, accept) {
      const request = { purpose: 'search', sent, accept, trustedOrigin: typed?.origin } as const;
      const answer = await net.get(url, request);
      return answer.ok
        ? { ok: true, body: answer.body, type: answer.type }
        : { ok: false, problem: answer.problem };
    },
  };
}

/** Hits as leads, best first: articles of other sites whose headline or snippet stands in the page. */
function leadsFromHits(hits: readonly { hit: SearchHit; id: string }[], query: Query): Lead[] {
  const own = threes(query.page.text);
  const leads = new Map<string, Lead>();
  for (const { hit, id } of hits) {
    const clean = cleanAddress(hit.url);
    const url = clean && publicUrl(clean.href);
    if (!url || isHomePath(url) || onSameSite(url, query.page.url)) continue;
    const likeness = likenessOf(hit, query, own);
    if (likeness === 0) continue;
    const key = keyOf(url);
    const known = leads.get(key);
    leads.set(key, {
      url,
      key,
      trust: Math.max(known?.trust ?? 0, likeness * MAX_TRUST),
      quote: '',
      via: [...new Set([...(known?.via ?? []), id])],
      named: false,
      trail: [],
    });
  }
  return [...leads.values()].sort((a, b) => b.trust - a.trust).slice(0, MAX_LEADS);
}

/** 0..1, 0 where the hit is not worth fetching. */
function likenessOf(hit: SearchHit, query: Query, own: ReadonlySet<string>): number {
  const title = hit.title ? titleLikeness(hit.title, query.title) : 0;
  const parts = hit.snippet ? [...threes(hit.snippet)] : [];
  const snippet = parts.length > 0 ? parts.filter((part) => own.has(part)).length / parts.length : 0;
  return title >= MIN_TITLE || snippet >= MIN_SNIPPET ? Math.max(title, snippet) : 0;
}

function threes(text: string): Set<string> {
  const list = tokens(text);
  return new Set(list.slice(0, -2).map((word, index) => `${word} ${list[index + 1]} ${list[index + 2]}`));
}
