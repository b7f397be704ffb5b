/** One driver for both browsers: launches them with the built extension, over the bundled web. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../src/platform/manifest.ts';
import { type BrowserName, CHROMIUM_FLAGS, ensureBrowser } from './browsers.ts';
import { type CleanView, cleanView } from './clean-view.ts';
import { until } from './until.ts';
import type { BundledWeb } from './web.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Firefox gives an extension a random address unless this says otherwise. */
export const FIREFOX_UUID = '6a1f2c3e-5b7d-4e90-8a1b-2c3d4e5f6a7b';
export const BUILDS: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** A browser that does not answer a command for so long has hung. */
const PROTOCOL_MS = 45_000;

/** What an extension page may ask of the browser in tests. */
interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  action: {
    getBadgeText(filter: { tabId: number }): Promise<string>;
    getTitle(filter: { tabId: number }): Promise<string>;
  };
}

export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension with a slash at the end. */
  readonly origin: string;
  /** Opens a page of the bundled web in a new tab and waits for its load event. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, e.g. `options.html#rules`. */
  extensionPage(path: string): Promise<Page>;
  /** The browser's id of the newest tab that shows this address. */
  tabIdOf(url: string): Promise<number>;
  /** The popup for the tab that shows this address, as a page. */
  popup(url: string): Promise<Page>;
  /** Badge text and title of the toolbar button for the tab that shows this address. */
  button(url: string): Promise<{ badge: string; title: string }>;
  /** The clean view on a page, as soon as it stands; with its closed root open to the test. */
  clean(page: Page, timeoutMs?: number): Promise<CleanView>;
  /** True while the clean view's host element is in the page. */
  isClean(page: Page): Promise<boolean>;
  /** Opens the clean view on the tab that shows this address, as the popup does; without opening one. */
  read(url: string): Promise<void>;
  /** Opens or closes the clean view on the tab that shows this address, where it has been open before. */
  toggle(url: string): Promise<void>;
  /** Folder that downloads go to. */
  readonly downloads: string;
  /** Closes all tabs that tests opened. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Where every host is answered. */
  readonly web: Pick<BundledWeb, 'httpPort' | 'httpsPort'>;
  readonly headless?: boolean;
  readonly colours?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
  /** The extension works in private windows, too; Firefox lets no test grant that. */
  readonly incognito?: boolean;
  /** Further preferences of Firefox. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

const TRIES = 2;
const FIRST_RUN_MS = 30_000;

/**
 * Starts a browser with the built extension.
 *
 * @throws Error that names the command to run where the build or the browser is missing
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  if (!existsSync(join(BUILDS[name], 'manifest.json'))) {
    throw new Error(`The extension is not built (${BUILDS[name]}). Run: npm run build`);
  }
  for (let tries = 1; ; tries++) {
    const profile = await mkdtemp(join(tmpdir(), 'headwater-'));
    const browser = name === 'chromium' ? await chromium(options, profile) : await firefox(options, profile);
    try {
      return await withExtension(name, browser, profile, options);
    } catch (error) {
      await shut(browser, profile);
      // On a busy machine a browser sometimes starts without telling of the pages that it opened.
      if (tries === TRIES) throw error;
      console.error(`${name} did not start: ${error instanceof Error ? error.message : error}; once more`);
    }
  }
}

async function withExtension(
  name: BrowserName,
  browser: Browser,
  profile: string,
  options: LaunchOptions,
): Promise<Driver> {
  const enabledInIncognito = options.incognito === true;
  const id = await browser.installExtension(
    BUILDS[name],
    ...(enabledInIncognito ? [{ enabledInIncognito }] : []),
  );
  const origin = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  // The first-run page comes to the front some time after the installation: let that be over before a test begins.
  await until(
    'the first-run page',
    async () => {
      // Asked in the page: Firefox does not report where an extension's page went.
      const places = (await browser.pages()).map((page) =>
        page.evaluate(() => location.href).catch(() => ''),
      );
      return (await Promise.all(places)).includes(`${origin}welcome.html`);
    },
    FIRST_RUN_MS,
  );
  // Now, not at the first question: a new tab hides the page that a test works in.
  const desk = await openDesk();

  const driver: Driver = {
    name,
    browser,
    origin,
    downloads: downloadsOf(profile),
    async read(url) {
      const tabId = await driver.tabIdOf(url);
      await ask(
        (api, id) => api.runtime.sendMessage({ id: 1, type: 'ui.read', data: { tabId: id }, timestamp: 0 }),
        tabId,
      );
    },
    async toggle(url) {
      const tabId = await driver.tabIdOf(url);
      await ask(
        (api, id) => api.tabs.sendMessage(id, { id: 1, type: 'tab.toggleReader', timestamp: 0 }),
        tabId,
      );
    },
    async open(url) {
      const page = await newPage();
      await page.goto(url, { waitUntil: 'load', timeout: 45_000 });
      await page.bringToFront();
      return page;
    },
    async extensionPage(path) {
      const page = await newPage();
      await visit(page, origin + path);
      await page.bringToFront();
      return page;
    },
    async tabIdOf(url) {
      const tabs = await ask((api) => api.tabs.query({}));
      const ids = tabs.flatMap((tab) => (tab.id !== undefined && tab.url === url ? [tab.id] : []));
      const newest = ids.at(-1);
      if (newest === undefined) {
        throw new Error(`no tab shows ${url}, only:\n${tabs.map((tab) => tab.url).join('\n')}`);
      }
      return newest;
    },
    async popup(url) {
      const page = await newPage();
      await page.setViewport({ width: 400, height: 640 });
      await visit(page, `${origin}popup.html?tab=${await driver.tabIdOf(url)}`);
      await page.bringToFront();
      return page;
    },
    async button(url) {
      const tabId = await driver.tabIdOf(url);
      return ask(
        async (api, id) => ({
          badge: await api.action.getBadgeText({ tabId: id }),
          title: await api.action.getTitle({ tabId: id }),
        }),
        tabId,
      );
    },
    clean: (page, timeoutMs) => cleanView(name, page, timeoutMs),
    isClean: (page) => page.evaluate(() => document.querySelector('headwater-reader') !== null),
    async closePages() {
      // The desk stays, as a browser without tabs ends.
      const pages = (await browser.pages()).filter((page) => page !== desk);
      await Promise.all(pages.map((page) => page.close().catch(() => {})));
    },
    close: () => shut(browser, profile),
  };
  return driver;

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    if (name === 'chromium' && options.colours) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colours }]);
    }
    return page;
  }

  /** Firefox arrives at an extension page without ever reporting the load: wait for the document instead. */
  async function visit(page: Page, url: string): Promise<void> {
    if (name === 'chromium') {
      await page.goto(url, { waitUntil: 'load' });
      return;
    }
    page.goto(url, { timeout: 3_000 }).catch(() => {});
    await until(`${url} to load`, () =>
      page.evaluate(
        (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
        url.split('#')[0] ?? url,
      ),
    );
  }

  /** A tab in the background, so that asking does not take the focus from the page under test. */
  async function openDesk(): Promise<Page> {
    const page = await newPage();
    await visit(page, `${origin}ledger.html`);
    return page;
  }

  /** Runs a function in a page of the extension, where the browser's extension interfaces exist. */
  async function ask<T, A extends unknown[]>(
    question: (api: ExtensionApi, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T> {
    const source = `(${question.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`;
    return (await desk.evaluate(source)) as T;
  }
}

/** Inside the profile, so that it goes with it. */
function downloadsOf(profile: string): string {
  return join(profile, 'headwater-downloads');
}

async function shut(browser: Browser, profile: string): Promise<void> {
  await browser.close().catch(() => browser.process()?.kill());
  await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
}

async function chromium(options: LaunchOptions, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: await ensureBrowser('chromium'),
    headless: options.headless ?? true,
    userDataDir: profile,
    enableExtensions: true,
    protocolTimeout: PROTOCOL_MS,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: options.size ?? { width: 1280, height: 900 },
    args: [
      ...CHROMIUM_FLAGS,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${options.web.httpsPort}, MAP *:80 127.0.0.1:${options.web.httpPort}`,
      '--lang=en-US',
    ],
    env: { ...process.env, LANGUAGE: 'en_US' },
  });
}

async function firefox(options: LaunchOptions, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    protocolTimeout: PROTOCOL_MS,
    defaultViewport: options.size ?? { width: 1280, height: 900 },
    // Without system access WebDriver BiDi may not open pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.web.httpPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.web.httpPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'intl.locale.requested': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(profile),
      ...(options.colours
        ? { 'layout.css.prefers-color-scheme.content-override': options.colours === 'dark' ? 0 : 1 }
        : {}),
      ...options.prefs,
    },
  });
}
