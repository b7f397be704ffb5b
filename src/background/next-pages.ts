/** Fetches the further pages of an article that is read clean: one job a tab, on the reader's click, bounded. */
import { PAGES_MAX } from '../article/page-limit';
import { plainHost } from '../core/url';
import type { PageAnswer } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { getSettings } from '../storage/settings';
import { createJobs } from './jobs';

/** Bytes of all pages of one article. */
const ALL_MAX = 30_000_000;

const jobs = createJobs({ pages: PAGES_MAX });

/** Fetches one page of the site that the tab shows; of no other. A new job ends the tab's earlier one. */
export async function nextPage(
  from: PageSender,
  asked: { readonly job: string; readonly url: string },
): Promise<PageAnswer> {
  const { offline } = await getSettings();
  if (offline) return { ok: false, problem: 'offline' };
  if (!isOfSite(asked.url, from.url)) return { ok: false, problem: 'blocked' };
  const job = jobs.of(from, asked.job);
  const answer = await job.net.get(asked.url, { purpose: 'next-page', sent: '', accept: 'html' });
  if (!answer.ok) return { ok: false, problem: answer.problem };
  job.bytes += answer.bytes.length;
  if (job.bytes > ALL_MAX) return { ok: false, problem: 'too-large' };
  if (!isOfSite(answer.url, from.url)) return { ok: false, problem: 'blocked' };
  return { ok: true, url: answer.url, html: answer.body };
}

/** Ends a tab's job, if it has one: what is under way is given up. */
export const endPages = jobs.end;

function isOfSite(url: string, page: URL): boolean {
  const target = new URL(url);
  return (
    plainHost(target) === plainHost(page) &&
    (target.protocol === 'https:' || target.protocol === page.protocol)
  );
}
