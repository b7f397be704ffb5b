import type { PageSender } from '../messaging/router';
import { getLook, keepLook, lookSite } from '../storage/looks';
import { updateSettings } from '../storage/settings';
import type { Look, SiteLookState } from '../storage/types';

/** The look of a page's own site. Private windows have none: it would have to be written down which site it is for. */
export async function siteLookFor(from: PageSender): Promise<SiteLookState | null> {
  if (from.private) return null;
  const site = lookSite(from.url);
  return { site, look: await getLook(site) };
}

/**
 * Keeps a look.
 *
 * @param onlyHere for the page's site; otherwise for all sites that have none of their own
 */
export async function rememberLook(from: PageSender, look: Look, onlyHere: boolean): Promise<void> {
  if (!onlyHere) await updateSettings({ look });
  else if (!from.private) await keepLook(lookSite(from.url), look);
}

/** Gives the page's site the look of all others again. */
export async function forgetLook(from: PageSender): Promise<void> {
  if (!from.private) await keepLook(lookSite(from.url), null);
}
