import type { PageFacts } from '../core/report';
import type { Unit } from '../core/unit';
import type { Problem } from './result';

export interface Query {
  /** Words or sentences to search for, best first; a provider sends as many as its `maxQueries`. */
  readonly phrases: readonly string[];
  readonly title: string;
  readonly lang: string;
  readonly page: PageFacts;
}

export interface SearchHit {
  readonly url: string;
  readonly title: string | null;
  readonly snippet: string | null;
  readonly published: string | null;
}

export interface ProviderIo {
  /**
   * Fetches text from one of the provider's own origins through the safe fetcher; the request is in the ledger.
   *
   * @returns body and content type, or the problem that prevented it
   */
  get(
    url: string,
    sent: string,
  ): Promise<{ ok: true; body: string; type: string } | { ok: false; problem: Problem }>;
  readonly settings: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** One way to search for candidates. Listed by its place in `providers/`. */
export interface Provider extends Unit {
  /** Setting the reader must fill before the provider works (`searxngUrl`), or null. */
  readonly needs: string | null;
  readonly maxQueries: number;
  search(query: Query, io: ProviderIo): Promise<{ hits: SearchHit[]; problem: Problem | null }>;
}
