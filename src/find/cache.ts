import { parseHttpUrl } from '../core/url';
import { cleanUrl } from '../evidence/clean-url';
import { keyOf } from './leads';
import type { FindResult } from './result';

const HOUR = 3_600_000;
/** How long a result holds: what was compared stays true for days, "not found" may be found in an hour. */
const MAX_AGE = { verified: 7 * 24 * HOUR, other: HOUR } as const;
const MAX_ENTRIES = 200;

export interface CachedResult {
  /** Key of the page's address. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly result: FindResult;
}

/** The key under which a page's result is kept: its address without tracking; null for other than http(s). */
export function cacheKey(url: string): string | null {
  const parsed = parseHttpUrl(url);
  return parsed && keyOf(cleanUrl(parsed));
}

/**
 * The result kept for a page, if it is not too old.
 *
 * @param entries as stored, in any order
 * @returns the result and its age in milliseconds, or null
 */
export function readCached(
  entries: readonly CachedResult[],
  url: string,
  now: number,
): { readonly result: FindResult; readonly age: number } | null {
  const key = cacheKey(url);
  const entry = key === null ? undefined : entries.find((one) => one.key === key);
  if (!entry) return null;
  const age = Math.max(0, now - entry.at);
  return age <= maxAge(entry.result) ? { result: entry.result, age } : null;
}

/** The entries with a page's result added: one a page, without outdated ones, the newest 200. */
export function withCached(
  entries: readonly CachedResult[],
  url: string,
  result: FindResult,
  now: number,
): CachedResult[] {
  const key = cacheKey(url);
  const fresh = entries.filter((entry) => entry.key !== key && now - entry.at <= maxAge(entry.result));
  if (key === null || !isLasting(result)) return fresh;
  return [{ key, at: now, result }, ...fresh].sort((a, b) => b.at - a.at).slice(0, MAX_ENTRIES);
}

/** Whether a result is worth keeping: not one that only says that there was no connection. */
function isLasting(result: FindResult): boolean {
  if (result.origin?.check === 'verified') return true;
  const problems = [result.origin, ...result.candidates].map((candidate) => candidate?.problem);
  return !problems.some(
    (problem) => problem === 'offline' || problem === 'network' || problem === 'no-access',
  );
}

function maxAge(result: FindResult): number {
  return result.origin?.check === 'verified' ? MAX_AGE.verified : MAX_AGE.other;
}
