import type { Unit } from '../core/unit';
import type { Wanted } from './decode';
import type { Problem } from './result';

/** What a search service is asked: one set of words. */
export interface Words {
  readonly kind: 'title' | 'sentence' | 'keywords';
  readonly text: string;
  /** Language of the page, ISO 639-1, or ''. */
  readonly lang: string;
  /** When the page says it was published, milliseconds since 1970; null where it does not. */
  readonly published: number | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface SearchHit {
  /** Address of the article; null where the service hides it and names only the publisher. */
  readonly url: string | null;
  readonly title: string | null;
  readonly snippet: string | null;
  /** ISO 8601, or as the service writes it. */
  readonly published: string | null;
  /** `published` is when the service itself first saw it, not what the site says. */
  readonly isWitness?: boolean;
  /** Who published it, where the service says so. */
  readonly source?: { readonly name: string; readonly url: string | null } | null;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** What kept the service from answering; null with no hits means that it knows none. */
  readonly problem: Problem | null;
}

/** What is fetched from a service. */
export interface ServiceRequest {
  readonly url: string;
  /** The search words that the request carries, for the ledger. */
  readonly sent: string;
  /** What the service documents to answer; anything else is `bad-answer`. */
  readonly accept: Wanted;
  /** Form fields for services that are asked by POST. */
  readonly form?: string;
  readonly key?: { readonly header: string; readonly value: string };
}

export interface ProviderIo {
  /**
   * Fetches text through the safe fetcher; the request is in the ledger. The address must be public, or stand
   * on the origin the reader typed into the provider's setting.
   *
   * @returns body and address after redirects, or the problem that prevented it; null where the search ended
   */
  get(
    request: ServiceRequest,
  ): Promise<
    | { readonly ok: true; readonly body: string; readonly url: string }
    | { readonly ok: false; readonly problem: Problem | null }
  >;
  readonly settings: Readonly<Record<string, string>>;
}

/** One search service. Listed by its place in `providers/`. */
export interface Provider extends Unit {
  /** The name its makers give it. */
  readonly name: string;
  /** Hosts it asks, shown to the reader; empty where the reader names the host. */
  readonly hosts: readonly string[];
  /** Setting the reader must fill before the provider works (`searxngUrl`), or null. */
  readonly needs: string | null;
  /** Whether it is asked without the reader having switched it on. */
  readonly byDefault: boolean;
  /** Place among the others where the reader sets none; the lowest is asked first. */
  readonly order: number;
  /** Milliseconds that the service wants between two requests. */
  readonly gapMs: number;
  /** Whether these words are something it can answer. */
  takes(words: Words): boolean;
  /** Makes one request at most. */
  search(words: Words, io: ProviderIo): Promise<SearchAnswer>;
}
