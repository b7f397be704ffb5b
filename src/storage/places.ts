/** Where the reader stopped in long articles. Which articles these were cannot be read from it: the keys are digests. */
import { toBase64 } from '../core/base64';
import { pageKey } from '../core/url';
import { exclusively, readItem } from './access';
import { placesItem, placesRefusedItem } from './items';
import { parsePlaces } from './schema';
import type { Place } from './types';

/** Articles kept; the one read longest ago goes first. */
export const PLACES_MAX = 200;

/** @returns null where none is kept for the page */
export async function getPlace(url: string): Promise<Place | null> {
  const key = await keyOf(url);
  return (await all()).find((place) => place.key === key)?.place ?? null;
}

/**
 * Keeps a place, or forgets it. Not for private windows.
 *
 * @param place null once the article has been read
 * @throws Error where the browser's storage refuses (full); those that were kept stay, and `placesRefused` says so
 */
export async function keepPlace(url: string, place: Place | null): Promise<void> {
  const key = await keyOf(url);
  return exclusively('places', async () => {
    const others = (await all()).filter((one) => one.key !== key);
    const kept = [...others, ...(place ? [{ key, place }] : [])].slice(-PLACES_MAX);
    try {
      await placesItem.setValue(kept);
      await placesRefusedItem.removeValue();
    } catch (error) {
      await placesRefusedItem.setValue(true);
      throw error;
    }
  });
}

/** True where there was no room for the last place. */
export async function placesRefused(): Promise<boolean> {
  return (await placesRefusedItem.getValue()) === true;
}

/** In how many articles a place is kept. */
export async function countPlaces(): Promise<number> {
  return (await all()).length;
}

export function clearPlaces(): Promise<void> {
  return exclusively('places', () => placesItem.removeValue());
}

async function all() {
  return (await readItem(placesItem, 'places', parsePlaces)).value;
}

async function keyOf(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(pageKey(url));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16));
}
