import type { PageSender } from '../messaging/router';
import { getPlace, keepPlace } from '../storage/places';
import { getSettings } from '../storage/settings';
import type { Place } from '../storage/types';

/** Where the reader stopped in a page's article. Private windows know of none. */
export async function placeFor(from: PageSender): Promise<Place | null> {
  if (from.private || !(await getSettings()).keepPlaces) return null;
  return getPlace(from.url.href);
}

/** Keeps the place in a page's article; null forgets it. Nothing done in a private window is written down. */
export async function rememberPlace(from: PageSender, place: Place | null): Promise<void> {
  if (from.private || !(await getSettings()).keepPlaces) return;
  await keepPlace(from.url.href, place);
}
