import type { PageSender } from '../messaging/router';
import { getPlace, keepPlace } from '../storage/places';
import { getSettings } from '../storage/settings';
import type { Place, Settings } from '../storage/types';

/** Whether places are kept for a page's window. Nothing done in a private one is written down, or known there. */
export function keepsPlaces(from: PageSender, { keepPlaces }: Pick<Settings, 'keepPlaces'>): boolean {
  return !from.private && keepPlaces;
}

/** Where the reader stopped in a page's article, where that is kept. */
export async function placeFor(from: PageSender): Promise<Place | null> {
  return keepsPlaces(from, await getSettings()) ? getPlace(from.url.href) : null;
}

/** Keeps the place in a page's article; null forgets it. */
export async function rememberPlace(from: PageSender, place: Place | null): Promise<void> {
  if (keepsPlaces(from, await getSettings())) await keepPlace(from.url.href, place);
}
