import { browser } from 'wxt/browser';

/** Longest page handed over, in characters. */
export const HTML_MAX = 8_000_000;

/** A page that is open in a tab. */
export interface OpenPage {
  readonly tabId: number;
  readonly title: string;
  readonly url: string;
}

/** The web pages that are open, the one looked at last first. */
export async function openPages(): Promise<readonly OpenPage[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title, url }) =>
      id !== undefined && url && /^https?:/.test(url) ? [{ tabId: id, title: title ?? '', url }] : [],
    );
}

/**
 * The page of a tab as it stands there now, as HTML.
 *
 * @returns null where the browser lets no extension read it
 */
export async function readTab(
  tabId: number,
): Promise<{ readonly html: string; readonly url: string } | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (max: number) => ({
        html: document.documentElement.outerHTML.slice(0, max),
        url: location.href,
      }),
      args: [HTML_MAX],
    });
    const page = answer?.result as { html?: unknown; url?: unknown } | undefined;
    if (typeof page?.html !== 'string' || typeof page.url !== 'string' || !/^https?:/.test(page.url))
      return null;
    return { html: page.html, url: page.url };
  } catch {
    return null;
  }
}
