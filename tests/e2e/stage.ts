/** What every end-to-end test stands on: the bundled web and both browsers with the built extension. */
import process from 'node:process';
import { after, afterEach, before, describe } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../tools/browsers.ts';
import type { CleanView } from '../tools/clean-view.ts';
import { type Driver, type LaunchOptions, launch } from '../tools/launch.ts';
import { type PopupFacts, verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { type BundledWeb, serveWeb, type WebRequest } from '../tools/web.ts';
import { words } from '../tools/words.ts';

/** Both, unless `HEADWATER_BROWSERS=firefox` narrows it while a test is being written. */
const NAMES = (process.env.HEADWATER_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

export interface Stage {
  readonly name: BrowserName;
  readonly driver: Driver;
  readonly web: BundledWeb;
  /** Requests that are not a page's own: what the extension fetched. */
  lookUps(): WebRequest[];
}

/** Runs the tests once in each browser, with a fresh profile; tabs are closed between tests. */
export function inBothBrowsers(
  theme: string,
  tests: (stage: Stage) => void,
  options: Pick<LaunchOptions, 'prefs' | 'incognito' | 'colours'> = {},
): void {
  for (const name of NAMES) {
    describe(`${theme} (${name})`, { timeout: 420_000 }, () => {
      let web: BundledWeb | undefined;
      let driver: Driver | undefined;
      const opened = new Set<string>();
      before(async () => {
        web = await serveWeb();
        driver = await launch(name, { web, ...options });
        const { open } = driver;
        driver = {
          ...driver,
          async open(url) {
            opened.add(new URL(url).host);
            return open(url);
          },
        };
      });
      afterEach(async () => {
        await driver?.closePages();
        web?.clear();
        opened.clear();
        if (web) Object.assign(web, { searchMode: 'results', listMode: 'good' });
      });
      after(async () => {
        await driver?.close();
        await web?.close();
      });
      tests({
        name,
        get driver() {
          if (!driver) throw new Error('the browser is not up');
          return driver;
        },
        get web() {
          if (!web) throw new Error('the web is not up');
          return web;
        },
        lookUps: () => web?.requests.filter((request) => !opened.has(request.host)) ?? [],
      });
    });
  }
}

/** Waits until the toolbar button marks the page, and returns what it shows. */
export function marked(stage: Stage, url: string): Promise<{ badge: string; title: string }> {
  return until(`the toolbar button to mark ${url}`, async () => {
    const button = await stage.driver.button(url);
    return button.title === words('extName') ? null : button;
  });
}

/**
 * Opens a page and, by its popup, the clean view on it.
 *
 * @param prepare what is done to the page's tab before that
 */
export async function openClean(
  { driver }: Pick<Stage, 'driver'>,
  url: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<{ page: Page; clean: CleanView; verdict: PopupFacts }> {
  const page = await driver.open(url);
  await prepare?.(page);
  const popup = await driver.popup(url);
  const verdict = await verdictShown(popup);
  await popup.waitForSelector('[data-testid="read"]:not([disabled])');
  await popup.click('[data-testid="read"]');
  const clean = await driver.clean(page);
  await popup.close();
  await page.bringToFront();
  return { page, clean, verdict };
}

/** Clicks inside the closed root, as scripts do: its places are not the page's. @returns false where it is not there */
export function press(clean: CleanView, selector: string): Promise<boolean> {
  return clean.evaluate((root, wanted) => {
    const element = root.querySelector<HTMLElement>(wanted);
    element?.click();
    return element !== null;
  }, selector);
}

/** Scrolls to a block of the article. @returns false where it is not there */
export function scrollTo(clean: CleanView, block: string): Promise<boolean> {
  return clean.evaluate((root, wanted) => {
    const element = root.querySelector(`[data-testid="article"] ${wanted}`);
    element?.scrollIntoView();
    return element !== null;
  }, block);
}

/** The reader's rules, as they stand in the options. */
export async function rulesText({ driver }: Stage): Promise<string> {
  const options = await driver.extensionPage('options.html#rules');
  const text = await until('the rules', () =>
    options.evaluate(() => document.querySelector('[data-testid="rules-editor"]')?.textContent),
  );
  await options.close();
  return text;
}
