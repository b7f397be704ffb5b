/** Fetches the further pages of an article that is read clean: one job a tab, on the reader's click, bounded. */
import { plainHost } from '../core/url';
import { createSafeFetch, type SafeFetch } from '../find/safe-fetch';
import type { PageAnswer } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { getSettings } from '../storage/settings';
import { networkFor } from './net';

/** Pages of one article, and bytes of all of them. */
const PAGES_MAX = 20;
const ALL_MAX = 30_000_000;

interface Job {
  readonly id: string;
  readonly controller: AbortController;
  readonly net: SafeFetch;
  bytes: number;
}

const jobs = new Map<number, Job>();

/** Fetches one page of the site that the tab shows; of no other. A new job ends the tab's earlier one. */
export async function nextPage(
  from: PageSender,
  asked: { readonly job: string; readonly url: string },
): Promise<PageAnswer> {
  const { offline } = await getSettings();
  if (offline) return { ok: false, problem: 'offline' };
  if (!isOfSite(asked.url, from.url)) return { ok: false, problem: 'blocked' };
  const job = jobFor(from, asked.job);
  const answer = await job.net.get(asked.url, { purpose: 'next-page', sent: '', accept: 'html' });
  if (!answer.ok) return { ok: false, problem: answer.problem };
  job.bytes += answer.bytes.length;
  if (job.bytes > ALL_MAX) return { ok: false, problem: 'too-large' };
  if (!isOfSite(answer.url, from.url)) return { ok: false, problem: 'blocked' };
  return { ok: true, url: answer.url, html: answer.body };
}

/** Ends a tab's job, if it has one: what is under way is given up. */
export function endPages(tabId: number): void {
  jobs.get(tabId)?.controller.abort();
  jobs.delete(tabId);
}

function isOfSite(url: string, page: URL): boolean {
  const target = new URL(url);
  return (
    plainHost(target) === plainHost(page) &&
    (target.protocol === 'https:' || target.protocol === page.protocol)
  );
}

function jobFor(from: PageSender, id: string): Job {
  const running = jobs.get(from.tabId);
  if (running?.id === id) return running;
  endPages(from.tabId);
  const controller = new AbortController();
  const net = createSafeFetch({
    ...networkFor(from.private),
    signal: controller.signal,
    limits: { pages: PAGES_MAX },
  });
  const job: Job = { id, controller, net, bytes: 0 };
  jobs.set(from.tabId, job);
  return job;
}
