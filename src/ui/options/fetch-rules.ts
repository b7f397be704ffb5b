/** Fetches a text with rules from an address the reader typed. Loaded when asked for: the fetcher is large. */
import { readersUrl } from '../../find/address';
import type { LedgerEntry, Problem } from '../../find/result';
import { createSafeFetch, type Fetch } from '../../find/safe-fetch';
import { TEXT_MAX } from '../../rules/parse';

export type RulesAnswer =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly why: 'offline' | 'address' | 'no-text' | Problem };

/**
 * @param address as typed; `https://` may be left out
 * @param signal ends the request
 */
export async function fetchRules(
  address: string,
  io: { readonly fetch: Fetch; readonly record: (entry: LedgerEntry) => void },
  signal: AbortSignal,
): Promise<RulesAnswer> {
  const typed = address.trim();
  const url = readersUrl(/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  if (!url) return { ok: false, why: 'address' };
  const net = createSafeFetch({
    ...io,
    now: () => Date.now(),
    signal,
    limits: { bytes: TEXT_MAX, requestMs: 20_000 },
  });
  const answer = await net.get(url.href, {
    purpose: 'rules',
    sent: '',
    accept: 'text',
    trustedOrigin: url.origin,
  });
  if (answer.ok) return { ok: true, text: answer.body, name: url.pathname.split('/').at(-1) || url.host };
  const strange = answer.problem === 'not-html' || answer.problem === 'bad-answer';
  return { ok: false, why: strange ? 'no-text' : (answer.problem ?? 'timeout') };
}
