import type { Hint, PageFacts, PageReport } from '../core/report';
import { isHomePath, plainHost } from '../core/url';
import { onSameSite, publicUrl } from './address';
import { type CheckContext, type Checked, checkLead, unread } from './check';
import { createComparer } from './compare';
import { conclude } from './conclude';
import { byTrust, CANONICAL, EXPLICIT, keyOf, type Lead, leadsOf } from './leads';
import type { Provider } from './provider';
import { queryFor } from './query';
import type { ReadPage } from './read-page';
import type { FindResult, FindStep, LedgerEntry } from './result';
import { createSafeFetch, type Fetch, settleOr } from './safe-fetch';
import { askProviders } from './search';

/** The whole search, every host hanging, ends within this: the reader gives up at about 15 s. */
export const SEARCH_MS = 14_000;
/** After this long without a settled candidate the next rung is tried beside the one that hangs. */
const PATIENCE_MS = 3_000;
/** How long a settled candidate waits for one that is trusted as much and is still on its way. */
const GRACE_MS = 600;
const PARALLEL = 6;
/** Copies of copies are followed this far. */
const MAX_HOPS = 3;
/** A page that looks like an original is doubted only on a plain statement of its own. */
const ORIGINAL_TRUST = 0.7;
/** From this trust on the statement of a candidate that does not look like a copy is followed all the same. */
const ONWARD_TRUST = 0.7;

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
  const end = (checked: readonly Checked[], requests: number) =>
    conclude({ page, report, checked, requests, finishedAt: io.now() });
  if (settings.offline)
    return end(
      leads.map((lead) => unread(lead, 'offline')),
      0,
    );

  const ending = new AbortController();
  const stop = () => ending.abort();
  let overdue = false;
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
  const taken = new Set([page.url].flatMap((url) => (URL.canParse(url) ? [keyOf(new URL(url))] : [])));
  const compare = createComparer(page);
  const hunt = createHunt({
    page,
    report,
    compare,
    net,
    readPage: io.readPage,
    signal: ending.signal,
    taken,
    onStep,
  });
  try {
    hunt.add(leads);
    const quiet = await hunt.run(PATIENCE_MS);
    if (!hunt.settled() && report.verdict !== 'original') {
      const query = queryFor(page);
      const found = await askProviders({
        query,
        settings,
        net,
        providers: io.providers,
        onStep,
        signal: ending.signal,
      });
      hunt.add(found);
      if (!quiet || found.length > 0) await hunt.run(SEARCH_MS);
    } else if (!quiet) await hunt.run(SEARCH_MS);
  } catch {
    // Only the end of the search interrupts; what is known by then is the result.
  } finally {
    clearTimeout(timer);
    io.signal.removeEventListener('abort', stop);
    stop();
  }
  return end(hunt.results(overdue), net.requests);
}

/** Checks leads side by side, best first, and follows those that turn out to be copies. */
function createHunt(context: CheckContext) {
  const { net, signal, taken } = context;
  const waiting: Lead[] = [];
  const running = new Map<Lead, Promise<void>>();
  const checked: Checked[] = [];

  const add = (leads: readonly Lead[]) => {
    for (const lead of leads) {
      if (taken.has(lead.key)) continue;
      taken.add(lead.key);
      waiting.push(lead);
    }
    waiting.sort(byTrust);
  };
  const fill = () => {
    while (running.size < PARALLEL && waiting.length > 0 && net.pagesLeft > 0 && !signal.aborted) {
      const lead = waiting.shift() as Lead;
      const work = checkLead(lead, context)
        .catch(() => unread(lead, 'network'))
        .then((result) => {
          // Given up because the search ended: it still counts as under way.
          if (signal.aborted && !result?.read) return;
          running.delete(lead);
          if (!result) return;
          checked.push(result);
          add(onwardOf(result));
        });
      running.set(lead, work);
    }
  };
  const settled = () => {
    const sure = checked.find(isSettled);
    if (!sure) return null;
    return [...running.keys(), ...waiting].some((lead) => lead.trail.includes(sure.candidate.host))
      ? null
      : sure;
  };

  /** One that is trusted as much may be the better one, if it comes soon. */
  const waitForRivals = async (sure: Checked) => {
    const rivals = [...running].filter(([lead]) => lead.named && lead.trust >= sure.lead.trust);
    const grace = createPatience(GRACE_MS);
    try {
      if (rivals.length > 0)
        await settleOr(Promise.race([Promise.all(rivals.map(([, work]) => work)), grace.end]), signal);
    } finally {
      grace.stop();
    }
  };

  return {
    add,
    settled,
    /**
     * Works until all is checked or one candidate is settled.
     *
     * @param ms patience; what runs by then goes on in the background
     * @returns whether nothing is left to do
     */
    async run(ms: number): Promise<boolean> {
      const patience = createPatience(ms);
      try {
        for (;;) {
          fill();
          if (running.size === 0) return true;
          const sure = settled();
          if (sure) {
            await waitForRivals(sure);
            return true;
          }
          if (patience.over()) return false;
          await settleOr(Promise.race([...running.values(), patience.end]), signal);
        }
      } finally {
        patience.stop();
      }
    },
    /**
     * What was checked, and what was not.
     *
     * @param overdue whether time was up; what was under way then took too long
     */
    results(overdue: boolean): Checked[] {
      const over = [...running.keys()].map((lead) => unread(lead, overdue ? 'timeout' : null));
      return [...checked, ...over, ...waiting.map((lead) => unread(lead, null))];
    },
  };
}

function isSettled({ judgement, lead, read }: Checked): boolean {
  if (!judgement || judgement.against || judgement.confidence !== 'sure') return false;
  return lead.named && onwardHints(read).length === 0;
}

/** Addresses a checked candidate leads on to: its own source, where it holds our text and names one. */
function onwardOf({ candidate, lead, read }: Checked): Lead[] {
  if (!read || !candidate.comparison?.sameText || lead.trail.length >= MAX_HOPS) return [];
  return leadsOf(onwardHints(read), candidate.url, [...lead.trail, candidate.host]);
}

function onwardHints(read: ReadPage | null): Hint[] {
  if (!read) return [];
  const least = read.verdict === 'copy' ? 0 : ONWARD_TRUST;
  const hints = read.hints.filter((hint) => hint.trust >= least);
  const canonical = read.canonical ? publicUrl(read.canonical, read.facts.url) : null;
  if (canonical && !isHomePath(canonical) && !onSameSite(canonical, read.facts.url))
    hints.push({ collector: CANONICAL, url: canonical.href, quote: plainHost(canonical), trust: EXPLICIT });
  return hints;
}

function createPatience(ms: number) {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      over = true;
      resolve();
    }, ms);
  });
  return { end, over: () => over, stop: () => clearTimeout(timer) };
}
