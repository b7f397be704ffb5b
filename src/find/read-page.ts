import type { Hint, PageFacts } from '../core/report';

/** What is read from a fetched candidate; plain data, as it crosses from the parser document to the worker. */
export interface ReadPage {
  readonly facts: PageFacts;
  readonly canonical: string | null;
  /** Target of a `<meta http-equiv=refresh>`, or null. */
  readonly refresh: string | null;
  readonly verdict: 'copy' | 'original' | 'unsure' | 'not-article';
  readonly score: number;
  readonly sourceName: string | null;
  readonly hints: readonly Hint[];
}
