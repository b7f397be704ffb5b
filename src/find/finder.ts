import type { PageFacts, PageReport } from '../core/report';
import { type Checked, unread } from './check';
import { createComparer } from './compare';
import { conclude } from './conclude';
import { createHunt } from './hunt';
import { keyOf, leadsOf } from './leads';
import type { Provider } from './provider';
import { queryFor } from './query';
import type { ReadPage } from './read-page';
import type { FindResult, FindStep, LedgerEntry, SearchStatus } from './result';
import { createSafeFetch, type Fetch } from './safe-fetch';
import { askProviders } from './search';

/** The whole search, every host hanging, ends within this: the reader gives up at about 15 s. */
export const SEARCH_MS = 14_000;
/** After this long without a settled candidate the next rung is tried beside the one that hangs. */
const PATIENCE_MS = 3_000;
/** A page that looks like an original is doubted only on a plain statement of its own. */
const ORIGINAL_TRUST = 0.7;

export interface FindSettings {
  /** No request at all; what the page names is still shown. */
  readonly offline: boolean;
  /** Settings of the providers by name (`searxngUrl`); an empty one switches its provider off. */
  readonly providers: Readonly<Record<string, string>>;
}

export interface FindInput {
  readonly page: PageFacts;
  readonly report: PageReport;
  readonly settings: FindSettings;
}

/** What the finder needs from outside. All of it is injected, so it runs the same in tests. */
export interface FindIo {
  readonly fetch: Fetch;
  /** Parses a fetched page where a parser is (offscreen document, background page). May reject. */
  readonly readPage: (html: string, url: string) => Promise<ReadPage>;
  readonly providers: readonly Provider[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly record: (entry: LedgerEntry) => void;
  /** Ends the search early; the result then holds what was known. */
  readonly signal: AbortSignal;
  /** Whether the browser grants access to an address; absent where it always does. */
  readonly mayAccess?: (url: string) => Promise<boolean>;
}

/**
 * Looks for the original of a page: follows what the page states, asks the reader's search services where that
 * settles nothing, compares texts and judges who was first. Never throws and ends within {@link SEARCH_MS}.
 *
 * @param onStep told what happens, in order
 */
export async function findOriginal(
  { page, report, settings }: FindInput,
  io: FindIo,
  onStep: (step: FindStep) => void,
): Promise<FindResult> {
  onStep({ step: 'reading' });
  const trusted = report.verdict === 'original' ? ORIGINAL_TRUST : 0;
  const leads = leadsOf(report.hints, page.url, []).filter((lead) => lead.trust >= trusted);
  const statuses = new Map<string, SearchStatus | null>();
  let overdue = false;
  const end = (checked: readonly Checked[], requests: number) => {
    const silent = (provider: string) =>
      ({ provider, hits: 0, problem: overdue ? 'timeout' : null }) as const;
    const searches = [...statuses].map(([provider, status]) => status ?? silent(provider));
    return conclude({ page, report, checked, searches, requests, finishedAt: io.now() });
  };
  if (settings.offline)
    return end(
      leads.map((lead) => unread(lead, 'offline')),
      0,
    );

  const ending = new AbortController();
  const stop = () => ending.abort();
  const timer = setTimeout(() => {
    overdue = true;
    stop();
  }, SEARCH_MS);
  io.signal.addEventListener('abort', stop, { once: true });
  if (io.signal.aborted) stop();
  const net = createSafeFetch({
    fetch: io.fetch,
    now: io.now,
    signal: ending.signal,
    record: io.record,
    mayAccess: io.mayAccess,
  });
  const hunt = createHunt({
    page,
    report,
    compare: createComparer(page),
    net,
    readPage: io.readPage,
    signal: ending.signal,
    taken: new Set([keyOf(new URL(page.url))]),
    onStep,
  });
  try {
    hunt.add(leads);
    await hunt.run(PATIENCE_MS);
    // A page that looks like an original is not searched for: its copies would be all there is to find.
    const wanted = report.verdict === 'copy' || report.verdict === 'unsure';
    if (wanted && !hunt.found()) {
      const search = {
        query: queryFor(page),
        settings,
        net,
        providers: io.providers,
        onStep,
        statuses,
        signal: ending.signal,
      };
      hunt.expect(askProviders(search));
    }
    await hunt.run(SEARCH_MS);
  } catch {
    // Only the end of the search interrupts; what is known by then is the result.
  } finally {
    clearTimeout(timer);
    io.signal.removeEventListener('abort', stop);
    stop();
  }
  return end(hunt.results(overdue), net.requests);
}
