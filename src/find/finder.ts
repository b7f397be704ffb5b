import type { PageFacts, PageReport } from '../core/report';
import { pageKey, plainHost } from '../core/url';
import { onSameSite, siteOfUrl } from './address';
import { type Checked, unread } from './check';
import { createComparer } from './compare';
import { conclude, originAmong, undecided, weigh } from './conclude';
import { createHunt } from './hunt';
import { keyOf, leadsOf } from './leads';
import { createLikeness } from './likeness';
import { type Publisher, publishersNamed, publishersOnward } from './named';
import { createPace, type Pace } from './pace';
import type { Provider } from './provider';
import { headlineOf, wordsFor } from './query';
import type { ReadPage } from './read-page';
import type { Rests } from './rests';
import type { FindResult, FindStep, LedgerEntry, SearchStatus } from './result';
import { firstCapture, stampDate } from './rungs/archive';
import { type ArchivedOriginal, findArchived } from './rungs/archived';
import { askPublisher, type Sought } from './rungs/publisher';
import { createSearchRung, type KnownPublisher, type SearchSettings } from './rungs/search';
import { createSafeFetch, type Fetch } from './safe-fetch';

/** The whole search, every host hanging, ends within this: the reader gives up at about 15 s. */
export const SEARCH_MS = 14_000;
/** After this long without a settled candidate the next rung is tried beside what still hangs. */
const PATIENCE_MS = 2_500;
/** A page that looks like an original is doubted only on a plain statement of its own. */
const ORIGINAL_TRUST = 0.7;
/** Publishers whose articles a service hides, asked themselves; and candidates whose first capture is looked up. */
const MAX_HIDDEN = 2;
const MAX_CLOCKS = 3;

export interface FindSettings extends SearchSettings {
  /** No request at all; what the page names is still shown. */
  readonly offline: boolean;
  /** Whether archives are asked for what is gone. */
  readonly archives?: boolean;
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
  /** Remembers from one search to the next which services want to be left alone. */
  readonly pace?: Pace;
  /** Likewise which hosts asked to be left alone. */
  readonly rests?: Rests;
}

/**
 * Looks for the original of a page, rung by rung, each tried only if those before did not settle it: what the page
 * links; the publisher it names; search services; archives. Compares texts and judges who was first. Never throws
 * and ends within {@link SEARCH_MS}.
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
  /** When somebody else first saw a page, by its address. */
  const captured = new Map<string, string>();
  const witness = (url: string, at: string) => {
    const key = keyOf(new URL(url)) === keyOf(new URL(page.url)) ? pageKey(page.url) : url;
    const known = captured.get(key);
    if (known === undefined || Date.parse(at) < Date.parse(known)) captured.set(key, at);
  };
  let archived: ArchivedOriginal | null = null;
  let overdue = false;
  const end = (checked: readonly Checked[], requests: number) => {
    const silent = (provider: string) =>
      ({ provider, hits: 0, problem: overdue ? 'timeout' : null }) as const;
    return conclude({
      page,
      report,
      checked: weigh(checked, page, report, captured),
      archived,
      searches: [...statuses].map(([provider, status]) => status ?? silent(provider)),
      requests,
      finishedAt: io.now(),
    });
  };
  if (settings.offline)
    return end(
      leads.map((lead) => unread(lead, 'offline')),
      0,
    );

  const ending = new AbortController();
  const { signal } = ending;
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
    signal,
    record: io.record,
    mayAccess: io.mayAccess,
    rests: io.rests,
  });
  const compare = createComparer(page);
  const common = { page, report, compare, net, readPage: io.readPage, signal, onStep };
  const hunt = createHunt({ ...common, taken: new Set([keyOf(new URL(page.url))]) });
  const standing = () => originAmong(weigh(hunt.checked(), page, report, captured));
  /** One that nobody credits stands out only among all that were found: what is on its way may be the original. */
  const credited = () => standing()?.judgement?.credited === true;
  const settled = () => credited() || (hunt.idle() && standing() !== null);
  const words = wordsFor(page, io.now());
  const title = headlineOf(page);
  const sentence = words.find(({ kind }) => kind === 'sentence')?.text ?? null;
  const likeness = createLikeness([title], page.text);
  const askedSites = new Set<string>();

  /** Second rung: looks through the listings of publishers, those not asked before. */
  const askPublishers = (publishers: readonly Publisher[]): void => {
    for (const { site, titles, postId, trust, via, trail } of publishers) {
      if (askedSites.has(siteOfUrl(site)) || onSameSite(site, page.url)) continue;
      askedSites.add(siteOfUrl(site));
      onStep({ step: 'publisher', host: plainHost(site) });
      const all = [...new Set([title, ...titles])].filter(Boolean);
      const sought: Sought = { titles: all, sentence, likeness: createLikeness(all, page.text), postId };
      hunt.expect(
        askPublisher(site, sought, net).then(({ leads: found }) =>
          found.map((lead) => ({
            ...lead,
            trust: Math.min(lead.trust, trust),
            via: [...via, ...lead.via],
            trail,
          })),
        ),
      );
    }
  };
  const searchServices = async (): Promise<void> => {
    const nextWave = createSearchRung({
      words,
      pageUrl: page.url,
      likeness,
      settings,
      net,
      providers: io.providers,
      pace: io.pace ?? createPace(),
      now: io.now,
      onStep,
      statuses,
      onWitness: witness,
      signal,
    });
    while (!signal.aborted) {
      const asked = nextWave();
      if (!asked) return;
      let hidden: readonly KnownPublisher[] = [];
      hunt.expect(
        asked.then(({ leads: found, publishers }) => {
          hidden = publishers;
          return found;
        }),
      );
      await hunt.run(PATIENCE_MS);
      // A hit may be a copy that names its publisher only.
      askPublishers(publishersOnward(hunt.checked()));
      if (credited() || (settled() && hidden.length === 0)) return;
      const checkedSites = new Set(hunt.checked().map(({ candidate }) => siteOfUrl(candidate.url)));
      askPublishers(
        hidden
          .filter(({ site }) => !checkedSites.has(siteOfUrl(site)))
          .slice(0, MAX_HIDDEN)
          .map(({ site, title: theirs }) => ({
            site,
            titles: [theirs],
            postId: null,
            trust: 0.15,
            via: [],
            trail: [],
          })),
      );
      if (hidden.length > 0) await hunt.run(PATIENCE_MS);
      if (settled()) return;
    }
  };
  /** When an archive first saw those that hold the text and of which nothing says who was first. */
  const askClocks = async (): Promise<void> => {
    const open = undecided(weigh(hunt.checked(), page, report, captured)).slice(0, MAX_CLOCKS);
    if (open.length === 0) return;
    onStep({ step: 'archive', host: 'web.archive.org' });
    // The page's own address as well: a page may give a later date than that of its first version. Not with a query,
    // which may say who reads.
    const own = new URL(page.url).search ? [] : [pageKey(page.url)];
    const urls = [...own, ...open.map(({ candidate }) => candidate.url)];
    await Promise.all(
      urls.map(async (url) => {
        const stamp = await firstCapture(url, net);
        if (stamp) witness(url, stampDate(stamp));
      }),
    );
  };

  try {
    hunt.add(leads);
    await hunt.run(PATIENCE_MS);
    if (!settled() && report.verdict !== 'not-article') {
      hunt.nextRung();
      askPublishers(
        publishersNamed(report, hunt.results(true)).filter((publisher) => publisher.trust >= trusted),
      );
      await hunt.run(PATIENCE_MS);
      // A copy on the way may name its publisher only.
      const onward = settled() ? [] : publishersOnward(hunt.checked());
      askPublishers(onward);
      if (onward.length > 0) await hunt.run(PATIENCE_MS);
      hunt.nextRung();
      if (!settled()) await searchServices();
      const archives = settings.archives ?? true;
      if (!settled() && archives) await askClocks();
      if (!settled() && archives) archived = await findArchived(hunt.results(true), common);
    }
    // What is still on its way may be the original after all.
    if (!settled() && !archived) await hunt.run(SEARCH_MS, true);
  } catch {
    // Only the end of the search interrupts; what is known by then is the result.
  } finally {
    clearTimeout(timer);
    io.signal.removeEventListener('abort', stop);
    stop();
  }
  return end(hunt.results(overdue), net.requests);
}
