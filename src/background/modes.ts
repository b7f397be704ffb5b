/** What is chosen for a site, from wherever it is done, with effect on the tabs that are open. */
import { browser } from 'wxt/browser';
import { clearChoice, LOOKED_AT, setChoice } from '../rules/edit';
import type { FindMode, PageMode } from '../rules/rule';
import { editRulesText, watchRulesText } from '../storage/rules';
import { getSettings, watchSettings } from '../storage/settings';
import { watchSubscriptions } from '../storage/subscriptions';
import { getTabState } from '../storage/tabs';
import { showBadge } from './badge';
import { stopFind } from './find';
import { findFor, forgetSiteRules, modeFor, ruleFor } from './site-rules';
import { changeMode } from './tabs';

/**
 * Sets whether a site's pages are looked at. `auto` gives it back to the normal behaviour.
 *
 * @throws Error where the rules cannot be saved
 */
export async function setSiteMode(host: string, mode: PageMode): Promise<void> {
  if (mode === 'auto') {
    await edit((text) => clearChoice(text, host, 'mode', LOOKED_AT));
    // A list may have switched the site off: then it takes a word of the reader's own. It opens nothing by itself.
    if ((await ruleFor(`https://${host}/`))?.mode === 'never')
      await edit((text) => setChoice(text, host, 'mode', LOOKED_AT[0]));
  } else {
    await edit((text) => setChoice(text, host, 'mode', mode));
  }
  await applyModes();
}

/**
 * Sets when originals are looked for on a site.
 *
 * @throws Error where the rules cannot be saved
 */
export async function setSiteFind(host: string, find: FindMode): Promise<void> {
  // What holds anyway needs no line.
  const normal = findFor(await getSettings(), null);
  await edit((text) =>
    find === normal ? clearChoice(text, host, 'find', [normal]) : setChoice(text, host, 'find', find),
  );
}

async function edit(change: (text: string) => string): Promise<void> {
  const saved = await editRulesText(change);
  if (!saved.ok) throw new Error(`Rules not saved: ${saved.reason}`);
  forgetSiteRules();
}

/** Brings all open tabs into the mode that settings and rules now say. */
export async function applyModes(): Promise<void> {
  const settings = await getSettings();
  await Promise.all(
    (await browser.tabs.query({})).map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const state = await getTabState(tabId);
      if (!state || !URL.canParse(state.url)) return;
      const mode = modeFor(settings, await ruleFor(state.url));
      if (mode === 'never') stopFind(tabId);
      await changeMode(tabId, mode);
      await showBadge(tabId);
    }),
  );
}

/** Options pages write rules and settings themselves; open tabs follow. */
export function watchModes(): void {
  watchRulesText(() => void applyModes());
  watchSubscriptions(() => void applyModes());
  watchSettings(() => void applyModes());
}
