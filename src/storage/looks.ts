/** Looks that the reader wants on single sites only. */
import { ruleHost } from '../rules/host';
import { exclusively, readItem } from './access';
import { looksItem } from './items';
import { parseLooks } from './schema';
import { type Look, SITE_LOOKS_MAX, type SiteLook } from './types';
import { watchItem } from './watch';

/** The site whose look an address takes: its host without `www.`. */
export function lookSite(url: URL): string {
  return ruleHost(url.hostname);
}

/** All of them; the one changed longest ago comes first. */
export async function getLooks(): Promise<readonly SiteLook[]> {
  return (await readItem(looksItem, 'looks', parseLooks)).value;
}

/** @returns null where the site has none of its own */
export async function getLook(site: string): Promise<Look | null> {
  return (await getLooks()).find((one) => one.site === site)?.look ?? null;
}

/**
 * Keeps a site's own look, or forgets it. Where there are too many, the one changed longest ago goes. Not for private
 * windows.
 *
 * @param look null gives the site the look of all others again
 */
export function keepLook(site: string, look: Look | null): Promise<void> {
  return exclusively('looks', async () => {
    const others = (await getLooks()).filter((one) => one.site !== site);
    await looksItem.setValue([...others, ...(look ? [{ site, look }] : [])].slice(-SITE_LOOKS_MAX));
  });
}

/** Replaces all of them, as a backup does. */
export function restoreLooks(looks: readonly SiteLook[]): Promise<void> {
  return exclusively('looks', () => looksItem.setValue(looks.slice(-SITE_LOOKS_MAX)));
}

/** @returns a function that ends the watch. */
export function watchLooks(callback: (looks: readonly SiteLook[]) => void): () => void {
  return watchItem(looksItem, (raw) => callback(parseLooks(raw).value));
}
