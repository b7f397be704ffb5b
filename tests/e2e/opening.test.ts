/** What opening and closing the clean view promises: no trace in the page, its history, its scroll place or its focus. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { inBothBrowsers, marked, type Stage } from './stage.ts';

inBothBrowsers('opening and closing the clean view', (stage) => {
  test('leaves history, scroll place and focus as they were', async () => {
    const page = await stage.driver.open(PAGES.plain);
    await page.evaluate(() => {
      document.querySelector('a')?.focus({ preventScroll: true });
      scrollTo(0, 90);
    });
    const facts = () =>
      page.evaluate(() => [
        location.href,
        history.length,
        JSON.stringify(history.state),
        scrollY,
        document.activeElement?.outerHTML,
      ]);
    const before = await facts();
    await read(stage, page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await gone(stage, page);
    assert.deepEqual(await facts(), before);
  });

  test('another article on the same page closes it; another fragment does not', async () => {
    const page = await stage.driver.open(PAGES.singlePage);
    await marked(stage, PAGES.singlePage);
    await read(stage, page);
    await page.evaluate(() => {
      location.hash = 'comments';
    });
    await sleep(400);
    assert.ok(await stage.driver.isClean(page), 'a fragment closed it');
    await page.evaluate(() => document.getElementById('next')?.click());
    await gone(stage, page);
    await until('the next story', () =>
      page.evaluate(() => document.querySelector('main')?.textContent?.includes('Petra Voss')),
    );
    const clean = await read(stage, page);
    assert.match((await clean.text('article')) ?? '', /Petra Voss/);
  });

  test('an article made ahead by the popup is made anew where the page has changed', async () => {
    const page = await stage.driver.open(PAGES.plain);
    const popup = await stage.driver.popup(PAGES.plain);
    await popup.waitForSelector('[data-testid="read"]:not([disabled])');
    // Time for it to be made.
    await sleep(800);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'A correction was added in the afternoon: the sluice weighs three tonnes, the district said, and not four as it had told this paper in the morning.';
      [...document.querySelectorAll('p')].find((one) => (one.textContent ?? '').length > 150)?.after(more);
    });
    await popup.click('[data-testid="read"]');
    const clean = await stage.driver.clean(page);
    assert.match((await clean.text('article')) ?? '', /three tonnes, the district said/);
  });

  test('made ahead for several popups at once it does not open by itself', async () => {
    const page = await stage.driver.open(PAGES.plain);
    await marked(stage, PAGES.plain);
    const desk = await stage.driver.extensionPage('ledger.html');
    const tabId = await stage.driver.tabIdOf(PAGES.plain);
    await page.bringToFront();
    await desk.evaluate((tabId) => {
      const world = globalThis as unknown as Record<string, { runtime: { sendMessage(m: object): unknown } }>;
      for (let id = 1; id <= 6; id++)
        void (world.browser ?? world.chrome)?.runtime.sendMessage({
          id,
          type: 'ui.prepareReader',
          data: { tabId },
          timestamp: 0,
        });
    }, tabId);
    await sleep(1000);
    assert.equal(await stage.driver.isClean(page), false);
    assert.ok(await read(stage, page));
  });

  test('it stands over an element that fills the screen, which goes on filling it afterwards', async () => {
    const url = 'https://siege.example/cover-full-screen.html';
    const page = await stage.driver.open(url);
    await page.keyboard.press('f');
    const full = () => page.evaluate(() => document.fullscreenElement?.id ?? null);
    await until('the element to fill the screen', async () => (await full()) === 'cover');
    const clean = await read(stage, page);
    const inFront = () =>
      page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName);
    assert.equal(await inFront(), 'headwater-reader');
    await clean.evaluate((root) => root.querySelector<HTMLElement>('[data-testid="close"]')?.click());
    await gone(stage, page);
    assert.deepEqual([await full(), await inFront()], ['cover', 'div']);
  });
});

async function read({ driver }: Stage, page: Page) {
  await driver.read(await page.evaluate(() => location.href));
  return driver.clean(page);
}

function gone({ driver }: Stage, page: Page): Promise<boolean> {
  return until('the view to be gone', async () => !(await driver.isClean(page)));
}
