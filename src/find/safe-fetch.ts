import { readStream } from '../core/read-stream';
import { publicUrl } from './address';
import { createClock } from './clock';
import { decodeBody, isWanted, mediaType, unpacked, type Wanted } from './decode';
import type { Rests } from './rests';
import type { LedgerEntry, Problem } from './result';
import { createSlots } from './slots';
import { type Validators, validatorsOf } from './validators';

/** The part of `fetch` that is used; the browser's own fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchLimits {
  /** Milliseconds for one request, body included. */
  readonly requestMs: number;
  /** Bytes of a body; what is longer is cut off and thrown away. */
  readonly bytes: number;
  /** Pages (searches not counted) that one search may fetch. */
  readonly pages: number;
  /** Requests to one host at the same time. */
  readonly perHost: number;
  /** Requests to search services, publishers' own listings and archives, each. */
  readonly asks: Readonly<Record<'search' | 'publisher' | 'archive', number>>;
}

export const FETCH_LIMITS: FetchLimits = {
  requestMs: 10_000,
  bytes: 5_000_000,
  pages: 8,
  perHost: 2,
  asks: { search: 4, publisher: 16, archive: 6 },
};

export interface SafeFetchOptions {
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends every request that is under way, and refuses new ones. */
  readonly signal: AbortSignal;
  readonly record: (entry: LedgerEntry) => void;
  /** Whether the browser grants access to an address; absent where it always does. */
  readonly mayAccess?: ((url: string) => Promise<boolean>) | undefined;
  /** Remembers from one search to the next which hosts want to be left alone. */
  readonly rests?: Rests | undefined;
  readonly limits?: Partial<FetchLimits>;
}

export interface FetchRequest {
  readonly purpose: LedgerEntry['purpose'];
  /** Search words that the address carries, or ''. */
  readonly sent: string;
  readonly accept: Wanted;
  /** Form fields to send by POST, for the services that document it; else the request is a GET. */
  readonly form?: string | undefined;
  /** A header that a service documents for the reader's own key. */
  readonly key?: { readonly header: string; readonly value: string } | undefined;
  /** Milliseconds after which it is given up, where that is sooner than usual. */
  readonly patience?: number | undefined;
  /** What the address said of itself when it was fetched last: it then answers 304 where nothing has changed. */
  readonly known?: Validators | undefined;
  /** Origin that the reader typed and that may therefore be local; nothing else may. */
  readonly trustedOrigin?: string | undefined;
}

export type FetchAnswer =
  | {
      readonly ok: true;
      readonly url: string;
      /** The text; '' of a picture. */
      readonly body: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly type: string;
      readonly validators?: Validators;
    }
  | {
      readonly ok: false;
      /**
       * Null where nothing is wrong with the address: the search ended, its pages are used up, or nothing has changed
       * there (`status` is then 304).
       */
      readonly problem: Problem | null;
      readonly status: number | null;
    };

export interface SafeFetch {
  /** Fetches one address. Never throws; every request that goes out is recorded once. */
  get(url: string, request: FetchRequest): Promise<FetchAnswer>;
  /** Pages that may still be fetched. */
  readonly pagesLeft: number;
  /** Requests of a kind that may still be made. */
  asksLeft(kind: keyof FetchLimits['asks']): number;
  /** Requests made so far, a redirect counted with the one it answered. */
  readonly requests: number;
}

const ACCEPT: Record<Wanted, string> = {
  html: 'text/html,application/xhtml+xml;q=0.9',
  json: 'application/json',
  feed: 'application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.8',
  text: 'text/plain',
  // Those that every reading program shows come first.
  picture: 'image/jpeg,image/png,image/gif,image/webp;q=0.9,image/avif;q=0.8',
};

/** What came of one request, for the ledger and for the caller. */
interface Outcome {
  answer: FetchAnswer;
  status: number | null;
  bytes: number;
  /** It was answered by a redirect, which made a second request of it. */
  redirected?: boolean;
}

/** The one module that talks to the network. One instance per search, as it counts the search's requests. */
export function createSafeFetch(options: SafeFetchOptions): SafeFetch {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const slots = createSlots(limits.perHost, options.signal);
  const asked = { search: 0, publisher: 0, archive: 0 };
  let pages = 0;
  let requests = 0;

  const allowed = (href: string, request: FetchRequest): URL | null => {
    const open = publicUrl(href);
    if (open || !request.trustedOrigin) return open;
    const url = new URL(href);
    return url.origin === request.trustedOrigin ? url : null;
  };

  async function get(href: string, request: FetchRequest): Promise<FetchAnswer> {
    const url = URL.canParse(href) ? allowed(href, request) : null;
    if (!url) return failure('blocked');
    const kind = kindOf(request);
    const full = kind === 'page' ? pages >= limits.pages : asked[kind] >= limits.asks[kind];
    if (options.signal.aborted || full) return failure(null);
    if (options.rests?.isResting(url.host, options.now())) return failure('rate-limited');
    // Counted before anything is awaited, so that requests side by side cannot exceed the limit together.
    const count = (by: number) => {
      if (kind === 'page') pages += by;
      else asked[kind] += by;
    };
    count(1);
    if (options.mayAccess && !(await options.mayAccess(url.href).catch(() => false))) {
      count(-1);
      return failure('no-access');
    }
    const release = await slots.take(url.host);
    if (!release) return failure(null);
    try {
      return await recorded(url, request, () => attempt(url, request));
    } finally {
      release();
    }
  }

  async function recorded(
    url: URL,
    request: FetchRequest,
    run: () => Promise<Outcome>,
  ): Promise<FetchAnswer> {
    requests++;
    const at = options.now();
    const { answer, status, bytes, redirected } = await run();
    if (redirected) requests++;
    const landed = answer.ok && answer.url !== url.href ? { landed: answer.url } : {};
    options.record({
      at,
      host: url.host,
      url: url.href,
      purpose: request.purpose,
      sent: request.sent,
      status,
      bytes,
      problem: answer.ok ? null : answer.problem,
      ...landed,
    });
    return answer;
  }

  async function attempt(url: URL, request: FetchRequest): Promise<Outcome> {
    const patience = Math.min(limits.requestMs, request.patience ?? limits.requestMs);
    const clock = createClock(patience, options.signal);
    let status: number | null = null;
    let bytes = 0;
    let redirected = false;
    const fail = (problem: Problem | null): Outcome => ({
      answer: { ok: false, problem, status },
      status,
      bytes,
      redirected,
    });
    try {
      const response = await clock.race(
        options.fetch(url.href, {
          method: request.form === undefined ? 'GET' : 'POST',
          ...(request.form === undefined ? {} : { body: request.form }),
          // Where a redirect leads cannot be read beforehand (`manual` yields an opaque answer), so it is
          // followed and the address it ended at is judged before a byte of the body is read.
          redirect: 'follow',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
          headers: {
            accept: ACCEPT[request.accept],
            ...(request.form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
            ...(request.key ? { [request.key.header]: request.key.value } : {}),
            ...(request.known?.etag ? { 'if-none-match': request.known.etag } : {}),
            ...(request.known?.modified ? { 'if-modified-since': request.known.modified } : {}),
          },
          signal: clock.signal,
        }),
      );
      status = response.status;
      const landed = response.url ? allowed(response.url, request) : url;
      redirected = landed?.href !== url.href;
      if (!landed) return discard(response, fail('blocked'));
      options.rests?.answered(url.host, response, request.purpose === 'archive', options.now());
      if (status === 304 && request.known) return discard(response, fail(null));
      const refusal = problemOf(status, request.purpose);
      if (refusal) return discard(response, fail(refusal));
      const declared = Number(response.headers.get('content-length'));
      if (declared > limits.bytes) return discard(response, fail('too-large'));

      const type = response.headers.get('content-type');
      const wrong = wrongKind(request);
      // A stated type settles it before anything is read.
      if (mediaType(type) && !isWanted(request.accept, type, new Uint8Array()))
        return discard(response, fail(wrong));
      const sent = await readStream(response.body ?? new Blob().stream(), limits.bytes, {
        wait: clock.race,
        onSize(size) {
          bytes = size;
        },
      });
      if (!sent) {
        clock.abort();
        return fail('too-large');
      }
      // Not every browser calls an answer broken that ends too early.
      if (declared > sent.length && !response.headers.get('content-encoding')) return fail('network');
      const body = request.accept === 'feed' ? await unpacked(sent, limits.bytes) : sent;
      if (!body) return fail('too-large');
      if (!isWanted(request.accept, type, body)) return fail(wrong);
      const answer = {
        ok: true,
        url: landed.href,
        body: request.accept === 'picture' ? '' : decodeBody(body, type),
        bytes: body,
        type: mediaType(type),
        ...(request.known ? { validators: validatorsOf(response) } : {}),
      } as const;
      return { answer, status, bytes, redirected };
    } catch (error) {
      if (options.signal.aborted) return fail(null);
      if (clock.expired()) return fail('timeout');
      if (request.purpose !== 'candidate' && request.purpose !== 'redirect') return fail('network');
      return fail((await circles(url, error)) ? 'redirect-loop' : 'network');
    } finally {
      clock.stop();
    }
  }

  /**
   * Browsers report a circle of redirects as a plain failure of the connection. If the address, asked again
   * without following, does answer with a redirect, it is the redirects that lead nowhere: in a circle, or to a
   * host that is gone, which browsers do not tell apart either.
   */
  async function circles(url: URL, error: unknown): Promise<boolean> {
    if (/redirect/i.test(reasonOf(error))) return true;
    const request: FetchRequest = { purpose: 'redirect', sent: '', accept: 'html' };
    let redirects = false;
    await recorded(url, request, async () => {
      const clock = createClock(Math.min(limits.requestMs, 3000), options.signal);
      try {
        const response = await clock.race(
          options.fetch(url.href, {
            redirect: 'manual',
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            cache: 'no-store',
            signal: clock.signal,
          }),
        );
        redirects = response.type === 'opaqueredirect';
        const problem = redirects ? 'redirect-loop' : 'network';
        // Browsers give 0 for the status of an opaque answer.
        const status = response.status || null;
        return discard(response, { answer: { ok: false, problem, status }, status, bytes: 0 });
      } catch {
        return { answer: failure('network'), status: null, bytes: 0 };
      } finally {
        clock.stop();
      }
    });
    return redirects;
  }

  return {
    get,
    get pagesLeft() {
      return Math.max(0, limits.pages - pages);
    },
    asksLeft: (kind) => Math.max(0, limits.asks[kind] - asked[kind]),
    get requests() {
      return requests;
    },
  };
}

/** Articles fetched for comparing count as pages, wherever they are kept. */
function kindOf({ purpose, accept }: FetchRequest): 'page' | 'search' | 'publisher' | 'archive' {
  switch (purpose) {
    // Asked for by the reader: rules and what they are tried on, further pages of an article, pictures of a saved one.
    case 'rules':
    case 'subscription':
    case 'test-page':
    case 'picture':
    case 'next-page':
    case 'candidate':
    case 'redirect':
      return 'page';
    case 'archive':
      return accept === 'html' ? 'page' : 'archive';
    default:
      return purpose;
  }
}

/** What an answer of another kind than the wanted one is called. */
function wrongKind({ accept, purpose }: FetchRequest): Problem {
  if (accept === 'picture') return 'not-picture';
  return accept === 'html' && purpose !== 'search' ? 'not-html' : 'bad-answer';
}

function failure(problem: Problem | null): FetchAnswer {
  return { ok: false, problem, status: null };
}

/** Ends the transfer of a body that nobody wants. */
function discard(response: Response, outcome: Outcome): Outcome {
  response.body?.cancel().catch(() => undefined);
  return outcome;
}

function problemOf(status: number, purpose: LedgerEntry['purpose']): Problem | null {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'timeout';
  if (status === 429) return 'rate-limited';
  // SearXNG answers 403 where its owner did not switch the format on.
  if (purpose === 'search' && status === 403) return 'bad-answer';
  if (status >= 500) return 'server-error';
  if (status >= 300) return 'refused';
  if (status === 204 || status === 205) return 'no-text';
  return null;
}

/** The text of an error and of what caused it; Node names redirects only in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return `${error.message} ${cause}`;
}
