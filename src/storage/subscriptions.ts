/** Lists of rules that others keep: what is known of each, and the last good text of each. */
import { exclusively, fingerprint, readItem } from './access';
import { listItem, subscriptionsItem } from './items';
import { parseSubscriptions } from './schema';
import { SUBSCRIPTIONS_MAX, type Subscription } from './types';
import { watchItem } from './watch';

export async function getSubscriptions(): Promise<readonly Subscription[]> {
  return (await readItem(subscriptionsItem, 'subscriptions', parseSubscriptions)).value;
}

/** A subscription that has not been fetched yet. */
export function newSubscription(url: string, on = true): Subscription {
  return {
    id: fingerprint(url),
    url,
    on,
    title: '',
    version: '',
    expires: 120,
    etag: '',
    modified: '',
    checkedAt: null,
    freshAt: null,
    result: null,
    failures: 0,
    rules: 0,
    mistakes: 0,
  };
}

/** The text of a list as it came last, or '' where none has. */
export async function getListText(id: string): Promise<string> {
  const text = await listItem(id).getValue();
  return typeof text === 'string' ? text : '';
}

/** @throws Error where the browser's storage refuses (full); then the last text stays */
export function saveListText(id: string, text: string): Promise<void> {
  return listItem(id).setValue(text);
}

/**
 * Changes the subscriptions, one change after the other; texts of those that are gone go with them.
 *
 * @returns the subscriptions as stored now
 * @throws Error where the browser's storage refuses (full)
 */
export function changeSubscriptions(
  change: (list: readonly Subscription[]) => readonly Subscription[],
): Promise<readonly Subscription[]> {
  return exclusively('subscriptions', async () => {
    const before = await getSubscriptions();
    const after = change(before).slice(0, SUBSCRIPTIONS_MAX);
    if (after === before) return before;
    await subscriptionsItem.setValue(after);
    const gone = before.filter(({ id }) => !after.some((each) => each.id === id));
    await Promise.all(gone.map(({ id }) => listItem(id).removeValue()));
    return after;
  });
}

/**
 * Brings the subscriptions to those of a backup; what is known of lists that are in both stays.
 *
 * @param wanted addresses, and whether each is switched on
 */
export function restoreSubscriptions(
  wanted: readonly Pick<Subscription, 'url' | 'on'>[],
): Promise<readonly Subscription[]> {
  return changeSubscriptions((before) =>
    wanted.map(({ url, on }) => {
      const fresh = newSubscription(url, on);
      return { ...(before.find(({ id }) => id === fresh.id) ?? fresh), on };
    }),
  );
}

/** @returns a function that ends the watch. */
export function watchSubscriptions(callback: (list: readonly Subscription[]) => void): () => void {
  return watchItem(subscriptionsItem, (raw) => callback(parseSubscriptions(raw).value));
}
