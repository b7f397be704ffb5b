/** Every message the worker answers: who may send it, what it may carry, and which file does the work. */
import { browser } from 'wxt/browser';
import type { PageReport } from '../core/report';
import { onPage, onUi, type PageSender } from '../messaging/router';
import * as schema from '../messaging/schema';
import { look } from '../storage/schema';
import { getSettings, updateSettings } from '../storage/settings';
import { startFind } from './find';
import { detectorContext, readerContext } from './lexicon';
import { setSiteMode } from './modes';
import { showFinding } from './page';
import { find, searchWeb, tabState } from './popup';
import { toggleReader } from './reader';
import { ruleFor } from './site-rules';
import { takeReport } from './tabs';

export function answerMessages(): void {
  onPage('page.context', schema.langs, ({ langs }, from) => detectorContext(langs, from));
  onPage('page.report', schema.pageReport, reported);
  onPage('page.readerContext', schema.langs, ({ langs }, from) => readerContext(langs, from));
  onPage('page.find', schema.nothing, (_, from) => find(from.tabId, false));
  onPage('page.setLook', look, async (chosen) => {
    await updateSettings({ look: chosen });
  });
  onPage('page.openOptions', schema.section, async ({ section }) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
  });

  onUi('ui.tabState', schema.tab, ({ tabId }) => tabState(tabId));
  onUi('ui.find', schema.find, ({ tabId, again }) => find(tabId, again ?? false));
  onUi('ui.read', schema.tab, async ({ tabId }) => ({ ok: await toggleReader(tabId) }));
  onUi('ui.showFinding', schema.showFinding, async ({ tabId, index }) => ({
    ok: await showFinding(tabId, index),
  }));
  onUi('ui.setMode', schema.mode, ({ host, mode }) => setSiteMode(host, mode));
  onUi('ui.searchWeb', schema.tab, ({ tabId }) => searchWeb(tabId));
}

/** A detector has looked: the button shows it, and what the reader asked to happen by itself happens. */
async function reported(report: PageReport, from: PageSender): Promise<void> {
  const taken = await takeReport(from, report);
  if (!taken?.first) return;
  const { state } = taken;
  const settings = await getSettings();
  // Never from a private window: what is sent from there, the reader sends by hand.
  const search = settings.autoFind && !settings.offline && !from.private && report.verdict === 'copy';
  if (search) void startFind(state, false);
  // Only a rule that says so: without a rule, pages are looked at and left as they are.
  if ((await ruleFor(state.url))?.mode === 'auto') await toggleReader(from.tabId);
}
