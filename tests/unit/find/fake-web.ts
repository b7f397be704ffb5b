/** A web of a few pages behind the injected fetch function, and texts to fill it with. Names are invented. */
import type { Hint, PageFacts, PageReport } from '../../../src/core/report';
import { type FindIo, type FindSettings, findOriginal } from '../../../src/find/finder';
import type { Provider } from '../../../src/find/provider';
import type { ReadPage } from '../../../src/find/read-page';
import type { FindResult, FindStep, LedgerEntry } from '../../../src/find/result';
import type { Fetch } from '../../../src/find/safe-fetch';

/** The story that everybody copies. */
export const STORY = `The harbour council of Brackwater voted late on Tuesday to close the old grain pier before winter.
Engineers had found that eleven of its forty-two oak piles were hollow, eaten by shipworm that arrived with warmer water.
Until the spring, the ferries of the Hallam Line will moor at the coal quay, half a mile further up the estuary.
Marguerite Ostrow, who has sold smoked eel at the pier since 1987, learned of the vote from a customer.
She said nobody had asked the nine stallholders what they would do between November and the first of April.
The council's treasurer, Ben Tollervey, put the cost of new piles at 3.4 million crowns, a third of the yearly budget.
A cheaper plan, steel sleeves around the rotten timber, was dropped when the insurer refused to cover it.
Fishermen doubt that the coal quay is deep enough at spring tides and want a channel dredged before the boats move.
Divers will survey the remaining piles next week, and their report is due before the council meets again in October.
Whether the pier will open again at all depends on a loan that the county has promised but not yet signed.`;

/** Another report of the same event: the same names and figures, other words. */
export const LOOKALIKE = `Brackwater is losing its grain pier for at least one season. Councillors decided on Tuesday evening
that the wooden structure is too dangerous to use after an inspection showed serious decay caused by shipworm.
Eleven piles out of forty-two can no longer bear any load, according to the engineering report seen by this newspaper.
Passengers of the Hallam Line must walk to the coal quay instead, where a temporary landing stage is being built.
Traders such as Marguerite Ostrow fear for their income, while treasurer Ben Tollervey points at repair costs of some
3.4 million crowns. He had hoped for a less expensive repair with steel, but no insurance company wanted to take the risk.
A decision about the future of the landmark is expected in October once divers have looked at the rest of the timber.`;

/** `STORY` cut in the middle of a sentence, as scrapers do. */
export const CUT = `${STORY.slice(0, 640)} …`;

export const TITLE = 'Brackwater closes its old grain pier before winter';
export const COPY_URL = 'https://copyfarm.example/2026/03/brackwater-closes-pier/';
export const ORIGINAL_URL = 'https://brackwater-courier.example/news/grain-pier-closes';

export function facts(over: Partial<PageFacts> = {}): PageFacts {
  return {
    url: COPY_URL,
    title: TITLE,
    siteName: null,
    byline: null,
    lang: 'en',
    published: { iso: '2026-03-03T12:00:00Z', from: 'json-ld' },
    text: STORY,
    ...over,
  };
}

export function hint(url: string, over: Partial<Hint> = {}): Hint {
  return {
    collector: 'attribution-link',
    url,
    quote: 'This article first appeared there',
    trust: 0.9,
    ...over,
  };
}

export function report(over: Partial<PageReport> = {}): PageReport {
  return {
    url: COPY_URL,
    title: TITLE,
    lang: 'en',
    verdict: 'copy',
    score: 0.9,
    kind: 'syndicated',
    source: null,
    truncation: null,
    findings: [],
    hints: [],
    partial: false,
    ...over,
  };
}

/** A page of the fake web, as the reader behind `readPage` will report it. */
export type FakePage = Partial<Omit<ReadPage, 'facts'>> & { facts?: Partial<PageFacts> };

/** HTML that carries what `readPage` is to report. */
export function html(page: FakePage = {}): string {
  return `<!doctype html><html><body>${JSON.stringify(page)}</body></html>`;
}

export async function readFake(source: string, url: string): Promise<ReadPage> {
  const page = JSON.parse(/<body>(.*)<\/body>/s.exec(source)?.[1] ?? '{}') as FakePage;
  return {
    title: '',
    canonical: null,
    refresh: null,
    verdict: 'original',
    score: 0.05,
    sourceName: null,
    hints: [],
    ...page,
    facts: facts({ url, published: { iso: '2026-03-02T08:00:00Z', from: 'json-ld' }, ...page.facts }),
  };
}

export type Answer = (init: RequestInit) => Promise<Response> | Response;

/** An answer with HTML; `landed` is where redirects ended. */
export function ok(body: string, landed?: string, type = 'text/html; charset=utf-8'): Answer {
  return () => answer(body, { headers: { 'content-type': type } }, landed);
}

export function status(code: number): Answer {
  return () => answer('<html>no</html>', { status: code, headers: { 'content-type': 'text/html' } });
}

export function answer(body: BodyInit | null, init: ResponseInit, landed?: string): Response {
  const response = new Response(body, init);
  if (landed) Object.defineProperty(response, 'url', { value: landed });
  return response;
}

/** Answers never, not even when told to stop. */
export const hang: Answer = () => new Promise<Response>(() => undefined);

/** A circle of redirects as browsers show it: a failure, and an opaque answer where they are not to follow. */
export const circle: Answer = (init) => {
  if (init.redirect !== 'manual') throw new TypeError('Failed to fetch');
  return Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  });
};

export interface FakeWeb {
  readonly fetch: Fetch;
  /** Addresses asked, in order. */
  readonly asked: string[];
  readonly inits: RequestInit[];
}

/** Addresses without an answer fail like an unknown host. */
export function fakeWeb(pages: Record<string, Answer>): FakeWeb {
  const asked: string[] = [];
  const inits: RequestInit[] = [];
  return {
    asked,
    inits,
    async fetch(url, init) {
      asked.push(url);
      inits.push(init);
      const page = pages[url];
      if (!page) throw new TypeError('Failed to fetch');
      return page(init);
    },
  };
}

export interface Search {
  readonly result: FindResult;
  readonly ledger: LedgerEntry[];
  readonly steps: FindStep[];
  readonly asked: string[];
}

export interface SearchOptions {
  page?: Partial<PageFacts>;
  report?: Partial<PageReport>;
  settings?: Partial<FindSettings>;
  providers?: readonly Provider[];
  io?: Partial<FindIo>;
}

/** Runs the finder over a fake web. */
export async function search(pages: Record<string, Answer>, options: SearchOptions = {}): Promise<Search> {
  const web = fakeWeb(pages);
  const ledger: LedgerEntry[] = [];
  const steps: FindStep[] = [];
  const result = await findOriginal(
    {
      page: facts(options.page),
      report: report(options.report),
      settings: { offline: false, providers: {}, ...options.settings },
    },
    {
      fetch: web.fetch,
      readPage: readFake,
      providers: options.providers ?? [],
      now: () => 1_772_500_000_000,
      record: (entry) => ledger.push(entry),
      signal: new AbortController().signal,
      ...options.io,
    },
    (step) => steps.push(step),
  );
  // What the end of the search interrupted is recorded right behind it.
  await Promise.resolve();
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  return { result, ledger, steps, asked: web.asked };
}
