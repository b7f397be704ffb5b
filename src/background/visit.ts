/** A page that may be an article has opened: looks at it, as far as its site's mode says so. */
import type { PageSender } from '../messaging/router';
import { getSettings } from '../storage/settings';
import { getTabState } from '../storage/tabs';
import type { TabState } from '../storage/types';
import { mayLookUp } from './automatic';
import { isLookedFor, startFind, stopFind } from './find';
import { lookAt } from './page';
import { openReader, prepareForReading } from './reader';
import { findFor, ruleFor } from './site-rules';
import { openPage, saysTheSame, takeReport } from './tabs';

/**
 * @param page.opened whether the reader has just opened the page: only then anything happens by itself
 * @param page.loadedAt when the document was loaded, in milliseconds since 1970
 * @returns true where nothing more is to come: an article was found, or none may be looked for
 */
export async function visit(
  from: PageSender,
  page: { readonly opened: boolean; readonly loadedAt: number },
): Promise<boolean> {
  const { state: opened, renewed } = await openPage(from, page.loadedAt);
  // What still runs is about another page, or another load of this one.
  if (renewed) stopFind(from.tabId);
  if (opened.mode !== 'auto') return true;
  const report = await lookAt(from.tabId);
  const before = (await getTabState(from.tabId))?.report;
  if (before && report && !saysTheSame(before, report)) stopFind(from.tabId);
  const state = report && (await takeReport(from, report));
  if (!state?.report) return true;
  if (state.report.verdict === 'not-article') return false;
  if (page.opened) await byItself(state);
  return true;
}

/** What the reader asked to happen without a click. */
async function byItself(state: TabState): Promise<void> {
  const [settings, rule] = await Promise.all([getSettings(), ruleFor(state.url)]);
  // Never from a private window: what is sent from there, the reader sends by hand.
  const allowed = !settings.offline && !state.private && state.report?.verdict === 'copy';
  // A page that is read once more takes no look-up from the next one.
  const wanted = allowed && findFor(settings, rule) === 'auto' && !isLookedFor(state);
  if (wanted && mayLookUp(Date.now())) void startFind(state, false);
  // Only a rule that says so: without a rule, pages are looked at and left as they are.
  if (rule?.mode === 'auto') await openReader(state.tabId);
  else void prepareForReading(state.tabId).catch(() => {});
}
