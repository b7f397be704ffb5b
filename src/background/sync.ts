/** Keeps the reader's rules in step with their other devices, where they have asked for it. */
import { browser } from 'wxt/browser';
import { mergeRules } from '../rules/merge';
import { shareOf } from '../rules/share';
import { exclusively } from '../storage/access';
import { editRulesText, getRulesText, watchRulesText } from '../storage/rules';
import { getSettings, watchSettings } from '../storage/settings';
import { readShared, watchShared, writeShared } from '../storage/shared';
import { getSyncState, setSyncState } from '../storage/sync-state';

/** Browsers bound how often they write; what is typed and saved in a row goes out together. Milliseconds. */
const REST_MS = 3000;

/**
 * Brings what others have shared together with the rules here, and shares the result. Nothing is ever lost by it:
 * where not everything fitted, what is missing does not count as taken out.
 */
export function syncRules(): Promise<void> {
  return exclusively('sync', async () => {
    if (!(await getSettings()).sync) return;
    const [{ text }, remote, before] = await Promise.all([getRulesText(), readShared(), getSyncState()]);
    // Where not everything fitted, what is missing there was not taken out.
    const partial = remote && remote.left + before.left > 0;
    const theirs = remote && (partial ? mergeRules('', remote.text, before.base) : remote.text);
    const merged = theirs === null ? text : mergeRules(before.base, text, theirs);
    if (merged !== text) {
      const saved = await editRulesText((now) => (now === text ? merged : now));
      // What was saved here meanwhile comes with the next round, which that save has started.
      if (!saved.ok) return;
    }
    const share = shareOf(merged);
    try {
      if (share.text !== remote?.text || share.left !== remote.left) await writeShared(share);
      await setSyncState({ base: share.text, left: share.left, at: Date.now(), failed: false });
    } catch {
      await setSyncState({ ...before, failed: true });
    }
  });
}

export function watchSync(): void {
  if (browser.extension.inIncognitoContext) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void syncRules().catch(() => {}), REST_MS);
  };
  watchRulesText(soon);
  watchSettings(soon);
  watchShared(soon);
  // What changed while no worker ran.
  soon();
}
