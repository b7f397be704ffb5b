/** Private windows: the clean view works there, and nothing of what was read is written down. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { inBothBrowsers, press, scrollTo } from './stage.ts';

/** What an extension page asks of the browser here. */
interface Api {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string; incognito: boolean }[]> };
  readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
}

inBothBrowsers(
  'a private window',
  (stage) => {
    test('leaves no place, no look and no address behind', async (context) => {
      // Firefox lets no test put an extension into private windows.
      if (stage.name === 'firefox') return context.diagnostic('tried in Chromium only');
      const { driver } = stage;
      const window = await driver.browser.createBrowserContext();
      try {
        const page = await window.newPage();
        await page.goto(PAGES.longRead, { waitUntil: 'load' });
        const popup = await window.newPage();
        await popup.goto(`${driver.origin}ledger.html`);
        const tab = await until('the private tab', async () => {
          const tabs = await tabsOf(popup);
          return tabs.find(({ url }) => url === PAGES.longRead);
        });
        assert.equal(tab.incognito, true);
        await popup.goto(`${driver.origin}popup.html?tab=${tab.id}`);
        await verdictShown(popup);
        await popup.waitForSelector('[data-testid="read"]:not([disabled])');
        await popup.click('[data-testid="read"]');
        const clean = await driver.clean(page);
        await page.bringToFront();
        await press(clean, '[data-testid="tool-look"]');
        assert.deepEqual(
          await clean.evaluate((root) => [
            root.querySelector('input[name="hw-theme"]') !== null,
            root.querySelector('[data-testid="look-only"]') !== null,
          ]),
          [true, false],
          'a look for one site is offered',
        );
        await press(clean, '[data-testid="tool-look"]');
        assert.ok(await scrollTo(clean, 'p:nth-of-type(6)'));
        // Longer than scrolling has to rest before a place is kept.
        await sleep(2500);
        await press(clean, '[data-testid="close"]');
        await until('the view to close', async () => !(await driver.isClean(page)));
        const desk = await driver.extensionPage('ledger.html');
        const stored = await desk.evaluate(() =>
          (globalThis as unknown as { chrome: Api }).chrome.storage.local.get(),
        );
        assert.deepEqual(
          Object.keys(stored).filter((key) => ['places', 'looks', 'ledger', 'health'].includes(key)),
          [],
        );
        assert.doesNotMatch(JSON.stringify(stored), /lakeside/);
      } finally {
        await window.close();
      }
    });
  },
  { incognito: true },
);

function tabsOf(page: Page): ReturnType<Api['tabs']['query']> {
  return page.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.tabs.query({}));
}
