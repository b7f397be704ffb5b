/** Firefox's own question before an extension sends what it calls search terms. */
import { browser } from 'wxt/browser';

/**
 * Asks the reader, where the browser has such a question and it was not answered with yes before. Call it straight from
 * a click, before anything is awaited. A refusal changes nothing here: what is sent is sent on a click alone.
 *
 * @see https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export function askSearchConsent(): void {
  if (import.meta.env.BROWSER !== 'firefox') return;
  // Not in the types yet; Firefox 140 and later know it.
  const wanted = { data_collection: ['searchTerms'] } as Parameters<typeof browser.permissions.request>[0];
  browser.permissions.request(wanted).catch(() => {});
}
