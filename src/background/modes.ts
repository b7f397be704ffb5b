/** What is chosen for a site, from wherever it is done, with effect on the tabs that are open. */
import { browser } from 'wxt/browser';
import { clearChoice, setChoice } from '../rules/edit';
import type { Choices, FindMode, RuleMode } from '../rules/rule';
import { editRulesText, watchRulesText } from '../storage/rules';
import { getSettings, watchSettings } from '../storage/settings';
import { watchSubscriptions } from '../storage/subscriptions';
import { getTabState } from '../storage/tabs';
import { showBadge } from './badge';
import { stopFind } from './find';
import { findFor, forgetSiteRules, modeFor, ruleFor } from './site-rules';
import { changeMode } from './tabs';

/**
 * Sets how a site is treated. `auto` gives it back to the normal behaviour.
 *
 * @throws Error where the rules cannot be saved
 */
export async function setSiteMode(host: string, mode: RuleMode): Promise<void> {
  await choose(host, 'mode', mode, 'auto');
  // A list may have switched the site off: then it takes a word of the reader's own.
  if (mode === 'auto' && (await ruleFor(`https://${host}/`))?.mode === 'never')
    await edit((text) => setChoice(text, host, 'mode', mode));
  await applyModes();
}

/**
 * Sets when originals are looked for on a site.
 *
 * @throws Error where the rules cannot be saved
 */
export async function setSiteFind(host: string, find: FindMode): Promise<void> {
  await choose(host, 'find', find, findFor(await getSettings(), null));
}

/** What holds anyway needs no line. */
async function choose<N extends keyof Choices>(
  host: string,
  name: N,
  value: Choices[N],
  normal: Choices[N],
): Promise<void> {
  await edit((text) =>
    value === normal ? clearChoice(text, host, name, normal) : setChoice(text, host, name, value),
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
