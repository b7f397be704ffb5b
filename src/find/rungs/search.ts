/**
 * The third rung: search services. Four questions at most for one search, two at a time: the headline to the first
 * service and a sentence to the second, then what was not answered, or other words, to those that follow.
 */
import { settleOr } from '../../core/settle-or';
import { readersUrl } from '../../core/typed-url';
import { isHomePath, parseHttpUrl } from '../../core/url';
import { onSameSite, publicUrl } from '../address';
import { cleanAddress, keyOf, type Lead } from '../leads';
import { type createLikeness, MIN_SNIPPET } from '../likeness';
import type { Pace } from '../pace';
import type { Provider, ProviderIo, SearchAnswer, SearchHit, Words } from '../provider';
import type { FindStep, SearchStatus } from '../result';
import type { SafeFetch } from '../safe-fetch';
import { isoDate } from '../service';

/** Questions side by side. */
const WAVE = 2;
/** A service that takes longer is passed over; the next is asked meanwhile. */
const SERVICE_MS = 5_000;
/** Hits of one question worth fetching; the pages that one search may fetch are few. */
const MAX_LEADS = 4;
/** Likeness of headlines from which a hit is fetched. */
const MIN_TITLE = 0.5;
/** A hit for a sentence in quotation marks is worth a look though neither its headline nor its teaser are ours. */
const QUOTED_HIT = 0.1;
const MAX_QUOTED = 2;
/** A search hit is believed less than anything the page says itself. */
const MAX_TRUST = 0.15;

/** A publisher that a service names without the article's address. */
export interface KnownPublisher {
  readonly site: URL;
  readonly name: string;
  readonly title: string;
  readonly likeness: number;
}

export interface SearchRungInput {
  readonly words: readonly Words[];
  readonly pageUrl: string;
  readonly likeness: ReturnType<typeof createLikeness>;
  readonly settings: SearchSettings;
  readonly net: SafeFetch;
  readonly providers: readonly Provider[];
  readonly pace: Pace;
  readonly now: () => number;
  readonly onStep: (step: FindStep) => void;
  /** Filled with every service that was asked; null until it answers. */
  readonly statuses: Map<string, SearchStatus | null>;
  /** Told when a service first saw an address, ISO 8601; of the page itself, too. */
  readonly onWitness: (url: string, at: string) => void;
  readonly signal: AbortSignal;
}

/** What the reader decides about search services. */
export interface SearchSettings {
  /** Settings of the services by name (`searxngUrl`); an empty one switches its service off. */
  readonly providers: Readonly<Record<string, string>>;
  /** Ids in the reader's order; those not named follow in their own. */
  readonly order?: readonly string[];
  /** Services switched on or off against their default, by id. */
  readonly switches?: Readonly<Record<string, boolean>>;
}

/** Services that may be asked, in the reader's order. */
export function usableProviders(providers: readonly Provider[], settings: SearchSettings): Provider[] {
  const { order = [], switches = {} } = settings;
  const place = ({ id, order: own }: Provider) => {
    const at = order.indexOf(id);
    return at >= 0 ? at : order.length + own;
  };
  return providers
    .filter(({ id, byDefault, needs }) => {
      if (needs && !settings.providers[needs]?.trim()) return false;
      return switches[id] ?? byDefault;
    })
    .sort((a, b) => place(a) - place(b));
}

interface Question {
  readonly provider: Provider;
  readonly words: Words;
}

/** What became of a wave of questions. */
export interface Wave {
  readonly leads: Lead[];
  /** Publishers of articles whose address stayed hidden, the likeliest first. */
  readonly publishers: KnownPublisher[];
}

/** @returns a function that asks the next questions; null once there is none left to ask */
export function createSearchRung(input: SearchRungInput): () => Promise<Wave> | null {
  const usable = usableProviders(input.providers, input.settings);
  const failed = new Set<string>();
  /** Pairs that were asked, and words that were answered. */
  const asked = new Set<string>();
  const answered = new Set<Words>();
  const used = new Map<string, number>();

  const next = (taken: readonly Question[]): Question | null => {
    const open = input.words.filter(
      (words) => !answered.has(words) && !taken.some((one) => one.words === words),
    );
    // All words were answered and still nothing is settled: other services may know more.
    for (const words of [...open, ...input.words.filter((one) => answered.has(one))]) {
      const able = usable
        .filter(
          (provider) =>
            !failed.has(provider.id) &&
            !taken.some((one) => one.provider.hosts.some((host) => provider.hosts.includes(host))) &&
            !taken.some((one) => one.provider === provider) &&
            !asked.has(`${provider.id} ${words.text}`) &&
            provider.takes(words),
        )
        // Whoever has been asked least, in the reader's order.
        .sort((a, b) => (used.get(a.id) ?? 0) - (used.get(b.id) ?? 0));
      for (const provider of able) {
        // The reader's own server bears what the reader asks of it.
        const own = provider.hosts.length === 0;
        if (own || input.pace.isReady(provider.id, provider.gapMs, input.now())) return { provider, words };
        // It rests: said once, and not asked.
        if (!input.statuses.has(provider.id))
          input.statuses.set(provider.id, { provider: provider.id, hits: 0, problem: 'rate-limited' });
      }
    }
    return null;
  };

  return () => {
    const questions: Question[] = [];
    while (questions.length < WAVE) {
      const question = next(questions);
      if (!question) break;
      questions.push(question);
    }
    if (questions.length === 0 || input.net.asksLeft('search') === 0 || input.signal.aborted) return null;
    return Promise.all(
      questions.slice(0, input.net.asksLeft('search')).map(async (question) => {
        const { provider, words } = question;
        asked.add(`${provider.id} ${words.text}`);
        used.set(provider.id, (used.get(provider.id) ?? 0) + 1);
        const answer = await ask(question, input);
        if (answer.problem) failed.add(provider.id);
        else answered.add(words);
        return answer.hits.map((hit) => ({ hit, words, id: provider.id }));
      }),
    ).then((lists) => sortHits(lists.flat(), input));
  };
}

async function ask({ provider, words }: Question, input: SearchRungInput): Promise<SearchAnswer> {
  const { onStep, statuses, pace, now, signal } = input;
  onStep({ step: 'searching', provider: provider.id });
  const before = statuses.get(provider.id);
  statuses.set(provider.id, null);
  pace.asked(provider.id, now());
  let answer: SearchAnswer;
  try {
    answer = await settleOr(provider.search(words, ioFor(provider, input)), signal);
  } catch {
    // What it got was more than it could read; or the search ended.
    answer = { hits: [], problem: 'bad-answer' };
  }
  // An answer that the end of the search cut off is none.
  if (signal.aborted) return { hits: [], problem: null };
  pace.answered(provider.id, answer.problem, now());
  statuses.set(provider.id, {
    provider: provider.id,
    hits: answer.hits.length + (before?.hits ?? 0),
    problem: answer.problem,
  });
  return answer;
}

function ioFor(provider: Provider, { net, settings }: SearchRungInput): ProviderIo {
  const typed = provider.needs ? readersUrl(settings.providers[provider.needs] ?? '') : null;
  return {
    settings: settings.providers,
    async get({ url, ...request }) {
      const answer = await net.get(url, {
        ...request,
        purpose: 'search',
        patience: SERVICE_MS,
        trustedOrigin: typed?.origin,
      });
      return answer.ok
        ? { ok: true, body: answer.body, url: answer.url }
        : { ok: false, problem: answer.problem };
    },
  };
}

interface Found {
  readonly hit: SearchHit;
  readonly words: Words;
  readonly id: string;
}

/** Hits as leads, best first: articles of other sites whose headline or snippet stands in the page. */
function sortHits(found: readonly Found[], { likeness, pageUrl, onWitness }: SearchRungInput): Wave {
  const leads = new Map<string, Lead>();
  const publishers = new Map<string, KnownPublisher>();
  let quotedHits = 0;
  for (const { hit, words, id } of found) {
    const clean = hit.url ? cleanAddress(hit.url) : null;
    const url = clean && publicUrl(clean.href);
    const at = isoDate(hit.published);
    if (url && at && hit.isWitness) onWitness(url.href, at);
    const title = hit.title ? likeness.title({ title: hit.title, text: null, url: null }) : 0;
    const snippet = likeness.text(hit.snippet);
    let value = title >= MIN_TITLE || snippet >= MIN_SNIPPET ? Math.max(title, snippet) : 0;
    // Only where the service shows no words of the text that would speak against it.
    if (value === 0 && words.kind === 'sentence' && quotedHits < MAX_QUOTED) {
      value = QUOTED_HIT;
      quotedHits++;
    }
    if (value === 0) continue;
    if (!url) {
      const site = parseHttpUrl(hit.source?.url);
      if (site && publicUrl(site.href) && !onSameSite(site, pageUrl) && !publishers.has(site.hostname))
        publishers.set(site.hostname, {
          site,
          name: hit.source?.name ?? '',
          title: hit.title ?? '',
          likeness: value,
        });
      continue;
    }
    if (isHomePath(url) || onSameSite(url, pageUrl)) continue;
    const key = keyOf(url);
    const known = leads.get(key);
    leads.set(key, {
      url,
      key,
      trust: Math.max(known?.trust ?? 0, Math.round(value * MAX_TRUST * 1000) / 1000),
      quote: '',
      via: [...new Set([...(known?.via ?? []), id])],
      named: false,
      trail: [],
      seen: known?.seen ?? (at ? { at, by: id } : null),
    });
  }
  return {
    leads: earliestFirst([...leads.values()]).slice(0, MAX_LEADS),
    publishers: [...publishers.values()].sort((a, b) => b.likeness - a.likeness),
  };
}

/** By likeness; of equals the one that was seen first. */
function earliestFirst(leads: Lead[]): Lead[] {
  const at = (lead: Lead) => (lead.seen ? Date.parse(lead.seen.at) : Number.POSITIVE_INFINITY);
  return leads.sort((a, b) => b.trust - a.trust || at(a) - at(b) || 0);
}
