/** What the browser lets the extension read. Readers can narrow it at any time; nothing here assumes they did not. */
import { browser } from 'wxt/browser';

const ALL_SITES = '*://*/*';

/** The match pattern of an address's host, or null for pages that no extension may read. */
function patternOf(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return /^https?:$/.test(url.protocol) && url.hostname ? `${url.protocol}//${url.hostname}/*` : null;
}

/** Whether the extension may read pages (and fetch) at an address without being asked first. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** True where the reader has taken back the access to all sites that the manifest asks for. */
export async function isNarrowed(): Promise<boolean> {
  return !(await browser.permissions.contains({ origins: [ALL_SITES] }));
}

/**
 * Asks the reader for access to an address's site. Call it straight from a click in one of the extension's own pages,
 * before anything is awaited: browsers refuse it elsewhere.
 *
 * @returns whether the extension has access now
 */
export async function requestAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}
