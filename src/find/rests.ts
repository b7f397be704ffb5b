/** No host is left alone for longer than this because of one answer: a header may say anything. */
const LONGEST_MS = 60 * 60_000;
/** The Internet Archive asks for a minute where it does not say how long. */
const ARCHIVE_MS = 60_000;
const MOST_HOSTS = 500;

/** Hosts that asked to be left alone, with until when. */
export interface Rests {
  isResting(host: string, now: number): boolean;
  /** Takes note of an answer with an error's status. */
  answered(
    host: string,
    response: Pick<Response, 'status' | 'headers'>,
    isArchive: boolean,
    now: number,
  ): void;
}

/** One for as long as the worker lives: hosts count requests by the asker, not by the search. */
export function createRests(): Rests {
  const until = new Map<string, number>();
  return {
    isResting: (host, now) => now < (until.get(host) ?? 0),
    answered(host, { status, headers }, isArchive, now) {
      if (status !== 429 && status !== 503) return;
      const stated = retryAfterMs(headers.get('retry-after'), now);
      const rest = stated ?? (status === 429 && isArchive ? ARCHIVE_MS : 0);
      if (rest === 0) return;
      const [oldest] = until.keys();
      if (oldest !== undefined && until.size >= MOST_HOSTS) until.delete(oldest);
      until.delete(host);
      until.set(host, now + rest);
    },
  };
}

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
  // Dates begin with a weekday; `Date.parse` takes much else for one.
  const at = /^[A-Z][a-z]{2,8}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(LONGEST_MS, Math.max(0, at - now));
}
