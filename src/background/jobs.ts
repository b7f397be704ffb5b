/** What the worker fetches for a tab piece by piece: one job a tab, which a new one or the reader ends. */
import { createSafeFetch, type FetchLimits, type SafeFetch } from '../find/safe-fetch';
import type { PageSender } from '../messaging/router';
import { networkFor } from './net';

export interface Job {
  readonly net: SafeFetch;
  /** What has come so far; whoever fetches counts. */
  bytes: number;
}

export interface Jobs {
  /** The tab's job of this name; another one that it has is ended. */
  of(from: PageSender, id: string): Job;
  /** Ends a tab's job, if it has one: what is under way is given up. */
  end(tabId: number): void;
}

/** @param limits of each job */
export function createJobs(limits: Partial<FetchLimits>): Jobs {
  const running = new Map<number, { id: string; controller: AbortController; job: Job }>();
  function end(tabId: number): void {
    running.get(tabId)?.controller.abort();
    running.delete(tabId);
  }
  return {
    of(from, id) {
      const known = running.get(from.tabId);
      if (known?.id === id) return known.job;
      end(from.tabId);
      const controller = new AbortController();
      const net = createSafeFetch({ ...networkFor(from.private), signal: controller.signal, limits });
      const job: Job = { net, bytes: 0 };
      running.set(from.tabId, { id, controller, job });
      return job;
    },
    end,
  };
}
