/** No service is left alone for longer than this because of one answer: a header may say anything. */
const LONGEST_MS = 60 * 60_000;

/**
 * How long a server wants to be left alone (RFC 9110, section 10.2.3): a number of seconds, or a date.
 *
 * @param value of the header `Retry-After`
 * @param now milliseconds since 1970
 * @returns milliseconds, one hour at most; null where the server does not say, or says something else
 */
export function retryAfterMs(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(LONGEST_MS, Number(text) * 1000);
  // Dates begin with a weekday; `Date.parse` would take much else for one.
  const at = /^[A-Z][a-z]{2,8}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(LONGEST_MS, Math.max(0, at - now));
}
