/** Pages of the extension in windows of every size, at 200 per cent, and under a finger. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { misplaced, tooSmall } from '../../tools/layout.ts';
import { verdictShown } from '../../tools/popup.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from '../../tools/web.ts';
import { inBothBrowsers, openClean, press } from '../stage.ts';

interface Size {
  readonly width: number;
  /** Pixels of the screen to one of the page: at 200 per cent two, and the window is half as wide. */
  readonly scale?: number;
  /** The browser's own size of text, against 16 pixels. */
  readonly text?: number;
}

const SIZES: readonly Size[] = [
  { width: 1280 },
  { width: 768 },
  { width: 400 },
  { width: 320 },
  { width: 640, scale: 2 },
  { width: 384, scale: 2 },
  { width: 1280, text: 2 },
  { width: 768, text: 2 },
  { width: 400, text: 2 },
];
const FINGER = { width: 390, height: 800, hasTouch: true, isMobile: true };

const OWN_PAGES = [
  'options.html#rules',
  'options.html#lists',
  'options.html#look',
  'options.html#search',
  'options.html#privacy',
  'options.html#data',
  'welcome.html',
  'ledger.html',
  'changes.html',
] as const;

inBothBrowsers('the layout of the extension’s pages', (stage) => {
  for (const path of OWN_PAGES) {
    test(`nothing overlaps or sticks out: ${path}`, async () => {
      const page = await stage.driver.extensionPage(path);
      await until('the page', () => page.evaluate(() => document.querySelector('main h1, h1') !== null));
      assert.deepEqual(await wrongAt(page, SIZES), {});
    });
  }

  test('nothing overlaps or sticks out: the popup, with an original and with a report', async () => {
    await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    await verdictShown(popup);
    await popup.waitForSelector('[data-testid="origin"]');
    await popup.click('.foot [aria-expanded]');
    assert.deepEqual(await wrongAt(popup, SIZES), {});
  });

  test('a finger hits every control', async (context) => {
    // Firefox takes no finger in place of the mouse in tests.
    if (stage.name === 'firefox') return context.diagnostic('tried in Chromium only');
    const found: Record<string, string[]> = {};
    for (const path of OWN_PAGES) {
      const page = await stage.driver.extensionPage(path);
      await touch(page);
      await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
      const small = await page.evaluate(`(${tooSmall.toString()})(document)`);
      if ((small as string[]).length > 0) found[path] = small as string[];
      await page.close();
    }
    await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    await touch(popup);
    await verdictShown(popup);
    const small = (await popup.evaluate(`(${tooSmall.toString()})(document)`)) as string[];
    if (small.length > 0) found.popup = small;
    const { clean } = await openClean(stage, PAGES.footnotes, touch);
    for (const tool of ['', 'look', 'outline', 'save', 'listen', 'removed', 'keys']) {
      if (tool) {
        // A word that faded as the text was scrolled comes back with the focus.
        const word = `[data-testid="tool-${tool}"]`;
        await clean.evaluate((root, selector) => root.querySelector<HTMLElement>(selector)?.focus(), word);
        await press(clean, word);
      }
      const wrong = await clean.evaluate(tooSmall);
      if (wrong.length > 0) found[`clean view ${tool}`] = wrong;
    }
    assert.deepEqual(found, {});
  });

  test('in a narrow window the keys are reached without pushing the tools aside', async () => {
    const { page, clean } = await openClean(stage, PAGES.footnotes);
    await page.setViewport({ width: 320, height: 640 });
    await until('the window to have its size', () => page.evaluate(() => innerWidth === 320));
    const hit = await clean.evaluate((root) => {
      const word = root.querySelector('[data-testid="tool-keys"]') as HTMLElement;
      const { left, right, top, bottom } = word.getBoundingClientRect();
      return root.elementFromPoint((left + right) / 2, (top + bottom) / 2) === word;
    });
    assert.ok(hit, 'the word for the keys is out of reach');
  });
});

async function wrongAt(page: Page, sizes: readonly Size[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { width, scale = 1, text = 1 } of sizes) {
    await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
    await page.evaluate(
      (size) => {
        document.documentElement.style.fontSize = size;
      },
      `${text * 100}%`,
    );
    await until('the window to have its size', () => page.evaluate((w) => innerWidth === w, width));
    const wrong = (await page.evaluate(`(${misplaced.toString()})(document)`)) as string[];
    if (wrong.length > 0) found[`${width} px, scale ${scale}, text ${text}`] = wrong;
  }
  return found;
}

async function touch(page: Page): Promise<void> {
  await page.bringToFront();
  // The page is loaded anew with it.
  await page.setViewport(FINGER);
  await until('a finger', () => page.evaluate(() => matchMedia('(pointer: coarse)').matches));
}
