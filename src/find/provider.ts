import type { PageFacts } from '../core/report';
import type { Unit } from '../core/unit';
import type { Wanted } from './decode';
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
   * Fetches text through the safe fetcher; the request is in the ledger. The address must be public, or stand
   * on the origin the reader typed into the provider's setting.
   *
   * @param sent the search words the address carries, for the ledger
   * @param accept what the service documents to answer; anything else is `bad-answer`
   * @returns body and content type, or the problem that prevented it; null where the search ended meanwhile
   */
  get(
    url: string,
    sent: string,
    accept: Wanted,
  ): Promise<
    | { readonly ok: true; readonly body: string; readonly type: string }
    | { readonly ok: false; readonly problem: Problem | null }
  >;
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
