/** An article that is spread over several pages is read into one view, on the reader's click. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CleanView } from '../tools/clean-view.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { inBothBrowsers, openClean, press } from './stage.ts';

const READ = '[data-testid="read-pages"]';

inBothBrowsers('several pages', (stage) => {
  test('all pages are read into the view, each under its number, and nothing twice', async () => {
    const { page, clean } = await openClean(stage, PAGES.severalPages);
    assert.match(await noticeOf(clean), /This article has 3 pages\./);
    assert.deepEqual(fetched(), []);
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the cookie that must not be sent
      document.cookie = 'reader=known; path=/';
    });

    await press(clean, READ);
    await until('the last page', async () =>
      (await textOf(clean)).includes('third wall is the one') ? true : null,
    );
    const text = await textOf(clean);
    assert.match(
      text,
      /row of oak piles[\s\S]*Page 2[\s\S]*Henrike Stolberg[\s\S]*Page 3[\s\S]*A decision is due/,
    );
    assert.equal(text.split('why it may soon need a fourth one').length, 2);
    assert.equal(
      await clean.evaluate((root) => root.querySelectorAll('[data-testid="article"] img').length),
      1,
    );
    assert.equal(await clean.evaluate((root, id) => root.querySelector(id) === null, READ), true);
    assert.deepEqual(fetched(), [
      [`${PAGES.severalPages}2/`, null, null],
      [`${PAGES.severalPages}3/`, null, null],
    ]);

    // Notes of each page stay its own.
    const notes = await clean.evaluate((root) =>
      [...root.querySelectorAll('[data-testid="article"] sup a[href^="#"]')].map(
        (link) => root.querySelectorAll(`[id="${link.getAttribute('href')?.slice(1)}"]`).length,
      ),
    );
    assert.deepEqual(notes, [1, 1, 1]);

    const ledger = await stage.driver.extensionPage('ledger.html');
    const listed = await until('the list of requests', () =>
      ledger.evaluate(() => {
        const text = document.body.textContent ?? '';
        return text.includes('harbour-walls') || text.includes('lakeside-observer') ? text : null;
      }),
    );
    assert.match(listed, /Further page of an article/);
    await ledger.close();
  });

  test('a page that is gone is said plainly, and the view stays', async () => {
    const { clean } = await openClean(stage, PAGES.lostPage);
    const before = await textOf(clean);
    await press(clean, READ);
    const said = await until('the word on the page', () =>
      clean
        .evaluate((root) => root.querySelector('[data-testid="pages-status"]')?.textContent || null)
        .then((text) => (text?.includes('could not') ? text : null)),
    );
    assert.equal(said, 'Page 2 could not be had. The page is no longer there.');
    assert.equal(await textOf(clean), before);
  });

  function fetched(): unknown[] {
    return stage.web.requests
      .filter(({ dest, url }) => dest === 'empty' && url.includes('/reports/'))
      .map(({ url, cookie, referrer }) => [url, cookie, referrer]);
  }
});

function textOf(clean: CleanView): Promise<string> {
  return clean.evaluate((root) => root.querySelector('[data-testid="article"]')?.textContent ?? '');
}

function noticeOf(clean: CleanView): Promise<string> {
  return clean.evaluate((root) => root.querySelector('.hw-pages')?.textContent ?? '');
}
