/** Runs searches for originals: one a tab, visible to whoever opens the popup, ended when the page is left. */
import type { PageFacts } from '../core/report';
import { pageKey, samePage } from '../core/url';
import { type FindIo, findOriginal } from '../find/finder';
import { createPace } from '../find/pace';
import { providers } from '../find/registry';
import { createRests } from '../find/rests';
import type { FindResult, FindStep, Problem } from '../find/result';
import { readPage } from '../platform/page-reader';
import { keepFound } from '../storage/found';
import { getSettings } from '../storage/settings';
import type { Settings, TabState } from '../storage/types';
import { networkFor } from './net';
import { factsFrom } from './page';
import { changeSearch } from './tabs';

interface Run {
  readonly url: string;
  readonly controller: AbortController;
}

/** Searches of this worker. One that was under way when a worker was stopped is in nobody's list. */
const running = new Map<number, Run>();

/** What search services asked of this worker: a woken one begins anew, which they bear. */
const pace = createPace();
const rests = createRests();

/** Steps kept for display. */
const STEPS_MAX = 60;

/** Ends a tab's search, if one runs. */
export function stopFind(tabId: number): void {
  running.get(tabId)?.controller.abort();
  running.delete(tabId);
}

/** A search that says it runs, but does not: its worker was stopped by the browser. */
export function isOrphaned(state: TabState): boolean {
  const run = running.get(state.tabId);
  return state.search?.phase === 'searching' && !(run && samePage(run.url, state.url));
}

/** Whether the search for a tab's page runs already, or its result is there. */
export function isLookedFor({ tabId, url, search }: TabState): boolean {
  const run = running.get(tabId);
  return search?.phase === 'done' || (run !== undefined && samePage(run.url, url));
}

/**
 * Starts the search for a tab's page, unless it runs already or its result is there.
 *
 * @param again searches anew although there is a result
 * @returns once the search is over; callers that only start it need not wait
 */
export async function startFind(state: TabState, again: boolean): Promise<void> {
  const { tabId, url, report } = state;
  if (!report || state.access !== 'ok') return;
  if (!again && isLookedFor(state)) return;
  stopFind(tabId);

  const own: Run = { url, controller: new AbortController() };
  running.set(tabId, own);
  // The signal, not the list: browsers may run what waits for an abort before `abort()` has returned.
  const current = () => !own.controller.signal.aborted;
  const startedAt = Date.now();
  await changeSearch(tabId, url, () => ({
    phase: 'searching',
    steps: [],
    result: null,
    problem: null,
    startedAt,
  }));
  const settings = await getSettings();
  try {
    const page = await factsFrom(tabId);
    if (!current()) return;
    if (!page) {
      await finish(state, startedAt, 'error', null, 'no-text');
      return;
    }
    const result = await search(page, state, settings, own.controller.signal, (step) => {
      if (current()) void addStep(tabId, url, step);
    });
    if (!current()) return;
    if (!state.private && !settings.offline) await keepFound(pageKey(url), result);
    await finish(state, startedAt, settings.offline ? 'offline' : 'done', result, null);
  } catch {
    if (current()) await finish(state, startedAt, 'error', null, 'network');
  } finally {
    if (running.get(tabId) === own) running.delete(tabId);
  }
}

function search(
  page: PageFacts,
  state: TabState & { report: TabState['report'] },
  settings: Settings,
  signal: AbortSignal,
  onStep: (step: FindStep) => void,
): Promise<FindResult> {
  const { report } = state;
  if (!report) throw new Error('No report');
  const io: FindIo = {
    ...networkFor(state.private),
    readPage,
    providers,
    signal,
    pace,
    rests,
  };
  const wanted = {
    offline: settings.offline,
    archives: settings.archives,
    providers: { searxngUrl: settings.searxngUrl, braveKey: settings.braveKey },
    order: settings.searchOrder,
    switches: settings.searchSwitches,
  };
  return findOriginal({ page, report, settings: wanted }, io, onStep);
}

async function addStep(tabId: number, url: string, step: FindStep): Promise<void> {
  await changeSearch(tabId, url, (search) =>
    search?.phase === 'searching' ? { ...search, steps: [...search.steps, step].slice(-STEPS_MAX) } : search,
  );
}

async function finish(
  { tabId, url }: TabState,
  startedAt: number,
  phase: 'done' | 'offline' | 'error',
  result: FindResult | null,
  problem: Problem | null,
): Promise<void> {
  await changeSearch(tabId, url, (search) => ({
    phase,
    steps: search?.steps ?? [],
    result,
    problem,
    startedAt,
  }));
}
