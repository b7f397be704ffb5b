import { getLooks, restoreLooks } from './looks';
import { editRulesText, getRulesText } from './rules';
import { getSettings, updateSettings } from './settings';
import { restoreSubscriptions } from './subscriptions';
import type { Settings, SiteLook, Subscription } from './types';

/** What a backup brings back; null for what it does not hold, which then stays. */
export interface Restored {
  readonly settings: Settings;
  readonly rules: string | null;
  readonly lists: readonly Pick<Subscription, 'url' | 'on'>[] | null;
  readonly looks: readonly SiteLook[] | null;
}

/**
 * Replaces what is stored by what a backup holds: all of it, or nothing where the browser's storage refuses (full).
 *
 * @returns false where nothing was changed
 */
export async function restore({ settings, rules, lists, looks }: Restored): Promise<boolean> {
  const before = {
    settings: await getSettings(),
    rules: (await getRulesText()).text,
    looks: await getLooks(),
  };
  // The rules are what there may be no room for: they go first.
  if (rules !== null && !(await editRulesText(() => rules)).ok) return false;
  try {
    await updateSettings(settings);
    if (looks) await restoreLooks(looks);
    // Last: texts of lists that go cannot be put back.
    if (lists) await restoreSubscriptions(lists);
    return true;
  } catch {
    // What was there takes no more room than it did.
    await editRulesText(() => before.rules);
    await updateSettings(before.settings);
    await restoreLooks(before.looks);
    return false;
  }
}
