/** Whether the reader's own search server answers as it must. Loaded when asked for: the fetcher is large. */
import { readersUrl } from '../../core/typed-url';
import type { LedgerEntry, Problem } from '../../find/result';
import { createSafeFetch, type Fetch } from '../../find/safe-fetch';

export type TestAnswer =
  | { readonly ok: true; readonly results: number }
  | { readonly ok: false; readonly why: 'refused' | 'not-json' | Problem };

/** The word the test sends; the page says so beside the button. */
const TEST_WORD = 'headwater';

/**
 * Asks a server for one word, as the search for originals would.
 *
 * @param address as `readAddress` returns it
 */
export async function testServer(
  address: string,
  io: { readonly fetch: Fetch; readonly record: (entry: LedgerEntry) => void },
): Promise<TestAnswer> {
  const base = readersUrl(address);
  if (!base) return { ok: false, why: 'blocked' };
  const net = createSafeFetch({ ...io, now: () => Date.now(), signal: AbortSignal.timeout(12_000) });
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/(?:search)?\/?$/, '')}/search`;
  url.search = new URLSearchParams({ q: TEST_WORD, format: 'json' }).toString();
  const answer = await net.get(url.href, {
    purpose: 'search',
    sent: TEST_WORD,
    accept: 'json',
    trustedOrigin: base.origin,
  });
  if (!answer.ok) return { ok: false, why: answer.status === 403 ? 'refused' : wordFor(answer.problem) };
  const results = countResults(answer.body);
  return results === null ? { ok: false, why: 'not-json' } : { ok: true, results };
}

/** An answer of another type is what a server without JSON gives. */
function wordFor(problem: Problem | null): 'not-json' | Problem {
  if (problem === 'not-html' || problem === 'bad-answer') return 'not-json';
  return problem ?? 'timeout';
}

function countResults(body: string): number | null {
  try {
    const answer: unknown = JSON.parse(body);
    if (typeof answer !== 'object' || answer === null || !('results' in answer)) return null;
    return Array.isArray(answer.results) ? answer.results.length : null;
  } catch {
    return null;
  }
}
