/** Switching sites on and off, from wherever it is done, with effect on the tabs that are open. */
import { browser } from 'wxt/browser';
import { clearMode, setMode } from '../rules/edit';
import type { RuleMode } from '../rules/rule';
import { editRulesText, watchRulesText } from '../storage/rules';
import { getSettings, watchSettings } from '../storage/settings';
import { getTabState } from '../storage/tabs';
import { showBadge } from './badge';
import { stopFind } from './find';
import { modeFor, ruleFor } from './site-rules';
import { changeMode } from './tabs';

/**
 * Sets how a site is treated. `auto` gives it back to the normal behaviour.
 *
 * @throws Error where the rules cannot be saved
 */
export async function setSiteMode(host: string, mode: RuleMode): Promise<void> {
  const saved = await editRulesText((text) =>
    mode === 'auto' ? clearMode(text, host) : setMode(text, host, mode),
  );
  if (!saved.ok) throw new Error(`Rules not saved: ${saved.reason}`);
  await applyModes();
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
  watchSettings(() => void applyModes());
}
