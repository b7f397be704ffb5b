/** Every place in the browser's storage that Headwater uses. Values are unknown until `schema.ts` has parsed them. */
import { storage } from 'wxt/utils/storage';

export const settingsItem = storage.defineItem<unknown>('local:settings');
export const rulesItem = storage.defineItem<unknown>('local:rules');
/** Version of everything stored for good, see `migrations.ts`. */
export const versionItem = storage.defineItem<unknown>('local:version');
/** Places in articles, see `places.ts`. */
export const placesItem = storage.defineItem<unknown>('local:places');
/** Looks of single sites, see `looks.ts`. */
export const looksItem = storage.defineItem<unknown>('local:looks');
/** The version that an update brought, until the popup has told of it. */
export const newsItem = storage.defineItem<unknown>('local:news');
/** Whether there was no room for the last place; memory only. */
export const placesRefusedItem = storage.defineItem<unknown>('session:places-refused');
export const ledgerItem = storage.defineItem<unknown>('local:ledger');

/** Lists of others that the reader has subscribed to; the text of each is a value of its own. */
export const subscriptionsItem = storage.defineItem<unknown>('local:subscriptions');

export function listItem(id: string) {
  return storage.defineItem<unknown>(`local:list:${id}`);
}

/** What of the rules was shared with other devices last. */
export const syncItem = storage.defineItem<unknown>('local:sync');

/** When rules matched the pages of their sites, and since when they do not. */
export const healthItem = storage.defineItem<unknown>('local:health');

/** Results of searches by page address; memory only, gone with the browser's session. */
export const foundItem = storage.defineItem<unknown>('session:found');

/** When the clean view was last opened, wherever that was; memory only. */
export const readAtItem = storage.defineItem<unknown>('session:read-at');

/** State of one tab; memory only. A key each, so that two tabs never overwrite each other. */
export function tabItem(tabId: number) {
  return storage.defineItem<unknown>(`session:tab:${tabId}`);
}

/** Where a value goes that could not be read. The key follows from the value, so nothing is ever overwritten. */
export function backupItem(name: string, fingerprint: string) {
  return storage.defineItem<unknown>(`local:backup:${name}:${fingerprint}`);
}
