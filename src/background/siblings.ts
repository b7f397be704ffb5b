/** Other pages of a site that are open anyway: what a selector finds there, without any request. */
import { browser } from 'wxt/browser';
import type { Siblings } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { ruleHost } from '../rules/host';
import { readSelectors } from '../rules/selectors';

/** Pages asked, those looked at last first. */
const MOST = 5;

/** On how many of the other open pages of the sender's site a selector finds something. */
export async function siblings(selector: string, from: PageSender): Promise<Siblings> {
  const [one] = readSelectors(selector).selectors;
  if (!one) return { pages: 0, found: 0 };
  const host = ruleHost(from.url.hostname);
  const tabs = (await browser.tabs.query({}))
    .filter(
      ({ id, url, incognito }) =>
        id !== from.tabId && incognito === from.private && isOf(url, host, from.url),
    )
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .slice(0, MOST);
  const answers = await Promise.all(tabs.map(({ id }) => countIn(id, one)));
  const counts = answers.filter((count) => count !== null);
  return { pages: counts.length, found: counts.filter((count) => count > 0).length };
}

/** Another page of the site; the front page shows no article. */
function isOf(address: string | undefined, host: string, own: URL): boolean {
  if (!address || !URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    /^https?:$/.test(url.protocol) &&
    ruleHost(url.hostname) === host &&
    url.pathname !== '/' &&
    url.pathname !== own.pathname
  );
}

async function countIn(
  tabId: number | undefined,
  { text, type }: { readonly text: string; readonly type: 'css' | 'xpath' },
): Promise<number | null> {
  if (tabId === undefined) return null;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (selector: string, kind: string) =>
        kind === 'css'
          ? document.querySelectorAll(selector).length
          : document.evaluate(selector, document, null, 7, null).snapshotLength,
      args: [text, type],
    });
    return typeof answer?.result === 'number' ? answer.result : null;
  } catch {
    return null;
  }
}
