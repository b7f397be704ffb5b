/**
 * The page is not ours: it is the same, node by node and box by box, before anything of the extension looked at it,
 * while the clean view stands over it, and after the view is gone.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type PageState, pageState } from '../tools/page-state.ts';
import { verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { inBothBrowsers } from './stage.ts';

const SUBJECTS = {
  'a scraped page': PAGES.scraped,
  'a plain article': PAGES.plain,
  'shadow roots and templates': 'https://hostile.example/templates-nested.html',
  'names in the way': 'https://hostile.example/clobbering.html',
};

inBothBrowsers('the page is untouched', (stage) => {
  for (const [name, url] of Object.entries(SUBJECTS)) {
    test(name, async () => {
      const page = await stage.driver.open(url);
      await watch(page);
      await page.evaluate(() => scrollTo(0, 120));
      const before = await settled(page);
      assert.ok(before.dom.length > 500, 'there is something to compare');

      const popup = await stage.driver.popup(url);
      await verdictShown(popup);
      assert.deepEqual(await page.evaluate(pageState), before, 'after detection');

      await popup.click('[data-testid="read"]');
      const clean = await stage.driver.clean(page);
      await until('the article to be there', async () => (await clean.text('article'))?.trim());
      assert.equal((await page.evaluate(pageState)).dom, before.dom, 'while the clean view is open');

      await clean.evaluate((root) => {
        root.querySelector<HTMLElement>('[data-testid="close"]')?.click();
      });
      await until('the clean view to be gone', async () => !(await stage.driver.isClean(page)));
      assert.deepEqual(await page.evaluate(pageState), before, 'after the clean view');
      assert.deepEqual(await changes(page), [], 'changes on the way');
    });
  }
});

/** Lists every change to the page's nodes from now on, but for the coming and going of the view's host. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { __changes: seen });
    const observer = new MutationObserver((records) => {
      for (const record of records) {
        const nodes = [...record.addedNodes, ...record.removedNodes];
        const host = (node: Node) => node.nodeName.toLowerCase() === 'headwater-reader';
        if (nodes.length > 0 && nodes.every(host)) continue;
        if (record.target.parentNode && host(record.target)) continue;
        if (host(record.target)) continue;
        seen.push(`${record.type} ${record.target.nodeName} ${record.attributeName ?? ''}`);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function changes(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { __changes: string[] }).__changes);
}

/** The page once pictures and fonts have stopped moving it. */
async function settled(page: Page): Promise<PageState> {
  let last = await page.evaluate(pageState);
  return until('the page to settle', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await page.evaluate(pageState);
    const same = JSON.stringify(now) === JSON.stringify(last);
    last = now;
    return same ? now : null;
  });
}
