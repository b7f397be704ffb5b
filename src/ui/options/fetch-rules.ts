/** Fetches texts with rules, and pages to try them on. Loaded when asked for: the fetcher is large. */
import { typedUrl } from '../../core/typed-url';
import type { LedgerEntry, Problem } from '../../find/result';
import { createSafeFetch, type Fetch } from '../../find/safe-fetch';
import { TEXT_MAX } from '../../rules/parse';

export type RulesAnswer =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly why: 'offline' | 'address' | 'no-text' | Problem };

export type PageAnswer =
  | { readonly ok: true; readonly html: string; readonly url: string }
  | { readonly ok: false; readonly why: 'offline' | 'address' | Problem };

interface Io {
  readonly fetch: Fetch;
  readonly record: (entry: LedgerEntry) => void;
}

/**
 * @param address as typed; `https://` may be left out
 * @param signal ends the request
 */
export async function fetchRules(address: string, io: Io, signal: AbortSignal): Promise<RulesAnswer> {
  const url = typedUrl(address);
  if (!url) return { ok: false, why: 'address' };
  const answer = await fetcher(io, signal, TEXT_MAX).get(url.href, {
    purpose: 'rules',
    sent: '',
    accept: 'text',
    trustedOrigin: url.origin,
  });
  if (answer.ok) return { ok: true, text: answer.body, name: url.pathname.split('/').at(-1) || url.host };
  const strange = answer.problem === 'not-html' || answer.problem === 'bad-answer';
  return { ok: false, why: strange ? 'no-text' : (answer.problem ?? 'timeout') };
}

/**
 * @param typed whether the reader typed the address; one out of a rule may not be a local one
 * @param signal ends the request
 */
export async function fetchPage(
  address: string,
  typed: boolean,
  io: Io,
  signal: AbortSignal,
): Promise<PageAnswer> {
  const url = typedUrl(address);
  if (!url) return { ok: false, why: 'address' };
  const answer = await fetcher(io, signal).get(url.href, {
    purpose: 'test-page',
    sent: '',
    accept: 'html',
    ...(typed ? { trustedOrigin: url.origin } : {}),
  });
  return answer.ok
    ? { ok: true, html: answer.body, url: answer.url }
    : { ok: false, why: answer.problem ?? 'timeout' };
}

function fetcher(io: Io, signal: AbortSignal, bytes?: number) {
  const limits = { requestMs: 20_000, ...(bytes ? { bytes } : {}) };
  return createSafeFetch({ ...io, now: () => Date.now(), signal, limits });
}
