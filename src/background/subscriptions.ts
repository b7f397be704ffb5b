/** Fetches the lists that the reader has subscribed to: on a click, and when they have expired. */
import { browser } from 'wxt/browser';
import { typedUrl } from '../core/typed-url';
import { createSafeFetch } from '../find/safe-fetch';
import { TEXT_MAX } from '../rules/parse';
import { type ReadList, readList } from '../rules/subscription';
import { getSettings } from '../storage/settings';
import {
  changeSubscriptions,
  getListText,
  getSubscriptions,
  newSubscription,
  saveListText,
  watchSubscriptions,
} from '../storage/subscriptions';
import { type ListResult, SUBSCRIPTIONS_MAX, type Subscribed, type Subscription } from '../storage/types';
import { networkFor } from './net';

const ALARM = 'subscriptions';
const HOUR_MS = 3_600_000;
/** Milliseconds that one list may take. */
const PATIENCE_MS = 30_000;

interface Fetched {
  readonly result: ListResult;
  readonly list?: ReadList;
  readonly etag?: string;
  readonly modified?: string;
}

/** @param address as typed; `https://` may be left out */
export async function subscribe(address: string): Promise<Subscribed> {
  const url = typedUrl(address);
  if (!url || url.href.length > 2000) return { ok: false, why: 'address' };
  const fresh = newSubscription(url.href);
  const known = await getSubscriptions();
  if (known.some(({ id }) => id === fresh.id)) {
    await updateSubscription(fresh.id);
    return { ok: true, id: fresh.id };
  }
  if (known.length >= SUBSCRIPTIONS_MAX) return { ok: false, why: 'many' };
  const fetched = await fetchList(fresh);
  if (!fetched.list) return { ok: false, why: fetched.result };
  try {
    await saveListText(fresh.id, fetched.list.text);
    await changeSubscriptions((list) => [
      ...list.filter(({ id }) => id !== fresh.id),
      after(fresh, fetched, Date.now()),
    ]);
    return { ok: true, id: fresh.id };
  } catch {
    return { ok: false, why: 'full' };
  }
}

/** Fetches a list again now. What is broken, or too large to be kept, leaves the last good one. */
export async function updateSubscription(id: string): Promise<ListResult | null> {
  const one = (await getSubscriptions()).find((each) => each.id === id);
  if (!one) return null;
  // Without its text there is nothing that could be unchanged.
  const bare = (await getListText(id)) === '';
  let fetched = await fetchList(bare ? { ...one, etag: '', modified: '' } : one);
  try {
    if (fetched.list) await saveListText(id, fetched.list.text);
  } catch {
    fetched = { result: 'full' };
  }
  await changeSubscriptions((list) =>
    list.map((each) => (each.id === id ? after(each, fetched, Date.now()) : each)),
  );
  return fetched.result;
}

function after(one: Subscription, { result, list, etag, modified }: Fetched, now: number): Subscription {
  const good = result === 'updated' || result === 'unchanged';
  return {
    ...one,
    ...(list
      ? {
          title: list.title,
          version: list.version,
          expires: list.expires,
          rules: list.rules,
          mistakes: list.mistakes,
          etag: etag ?? '',
          modified: modified ?? '',
        }
      : {}),
    checkedAt: now,
    freshAt: good ? now : one.freshAt,
    result,
    failures: good ? 0 : one.failures + 1,
  };
}

async function fetchList({ url, etag, modified }: Subscription): Promise<Fetched> {
  if ((await getSettings()).offline) return { result: 'offline' };
  const net = createSafeFetch({
    ...networkFor(false),
    signal: AbortSignal.timeout(2 * PATIENCE_MS),
    limits: { bytes: TEXT_MAX, requestMs: PATIENCE_MS },
  });
  const { origin, pathname } = new URL(url);
  const answer = await net.get(url, {
    purpose: 'subscription',
    sent: '',
    accept: 'text',
    trustedOrigin: origin,
    known: { etag, modified },
  });
  if (!answer.ok) return { result: answer.status === 304 ? 'unchanged' : (answer.problem ?? 'timeout') };
  const list = readList(pathname, answer.body);
  return list ? { result: 'updated', list, ...answer.validators } : { result: 'no-rules' };
}

/** When a list is to be fetched next, in milliseconds since 1970. Failures wait longer each time, up to its expiry. */
export function dueAt({ checkedAt, expires, failures }: Subscription): number {
  if (checkedAt === null) return 0;
  const wait = failures > 0 ? Math.min(expires, 2 ** Math.min(failures - 1, 9)) : expires;
  return checkedAt + wait * HOUR_MS;
}

/** Keeps one alarm for the list that expires first, and none where there is no list to fetch. */
export async function planUpdates(): Promise<void> {
  // A private window's worker has the same storage; one of them is enough.
  if (browser.extension.inIncognitoContext) return;
  const lists = (await getSubscriptions()).filter(({ on }) => on);
  if (lists.length === 0) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const when = Math.max(Math.min(...lists.map(dueAt)), Date.now() + 1000);
  await browser.alarms.create(ALARM, { when });
}

/** Fetches all lists that have expired, one after the other. */
export async function updateDue(now: number): Promise<void> {
  for (const each of await getSubscriptions())
    if (each.on && dueAt(each) <= now) await updateSubscription(each.id);
  await planUpdates();
}

export function watchSubscriptionUpdates(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateDue(Date.now()).catch(() => {});
  });
  watchSubscriptions(() => void planUpdates().catch(() => {}));
  // Firefox forgets alarms when it closes.
  void planUpdates().catch(() => {});
}
