/** Each kind of page of the bundled web, and what is said of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { popupFacts, searchDone, verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { words } from '../tools/words.ts';
import { inBothBrowsers, marked } from './stage.ts';

inBothBrowsers('kinds of pages', (stage) => {
  test('a partner’s copy names its publisher and is traced to it', async () => {
    await stage.driver.open(PAGES.partner);
    const popup = await stage.driver.popup(PAGES.partner);
    const verdict = await verdictShown(popup);
    assert.deepEqual([verdict.verdict, verdict.kind], ['copy', 'syndicated']);
    const result = await searchDone(popup);
    assert.deepEqual(result.origin, { href: PAGES.original, check: 'verified' });
  });

  test('an aggregator’s excerpt leads to the whole text', async () => {
    await stage.driver.open(PAGES.excerpt);
    const popup = await stage.driver.popup(PAGES.excerpt);
    const verdict = await verdictShown(popup);
    assert.deepEqual([verdict.verdict, verdict.kind], ['copy', 'excerpt']);
    const result = await searchDone(popup);
    assert.deepEqual(result.origin, { href: PAGES.original, check: 'verified' });
  });

  test('agency text is called agency text', async () => {
    await stage.driver.open(PAGES.agency);
    const popup = await stage.driver.popup(PAGES.agency);
    const verdict = await verdictShown(popup);
    assert.deepEqual([verdict.verdict, verdict.kind], ['copy', 'wire']);
    assert.match(verdict.text, /dpa/);
  });

  for (const [what, url] of [
    ['the original', PAGES.original],
    ['a plain original', PAGES.plain],
    ['another report on the same evening', PAGES.lookAlike],
  ] as const) {
    test(`${what} is never called a copy`, async () => {
      await stage.driver.open(url);
      const popup = await stage.driver.popup(url);
      const verdict = await verdictShown(popup);
      assert.notEqual(verdict.verdict, 'copy');
      assert.notEqual(verdict.verdict, 'not-article');
      const { badge, title } = await stage.driver.button(url);
      assert.equal(badge, '');
      assert.doesNotMatch(title, /\bcopy\b/i);
    });
  }

  test('a page without an article gets a plain word and no clean view', async () => {
    const page = await stage.driver.open(PAGES.noArticle);
    const popup = await stage.driver.popup(PAGES.noArticle);
    const verdict = await verdictShown(popup);
    assert.equal(verdict.verdict, 'not-article');
    assert.ok(verdict.text.includes(words('popup.say.notArticle')), verdict.text);
    assert.equal(verdict.origin, null);
    assert.equal(await stage.driver.isClean(page), false);
    assert.deepEqual(stage.lookUps(), []);
  });

  test('single-page navigation: the verdict follows the article', async () => {
    const page = await stage.driver.open(PAGES.singlePage);
    await marked(stage, PAGES.singlePage);
    const before = await page.title();
    await page.click('#next');
    await until('the next article', async () => (await page.title()) !== before);
    const next = PAGES.singlePage.replace('/1', '/2');
    await until('the mark to go with the copy', async () => {
      const { title, badge } = await stage.driver.button(next);
      return badge === '' && !/\bcopy\b/i.test(title);
    });
    const popup = await stage.driver.popup(next);
    const verdict = await verdictShown(popup);
    assert.notEqual(verdict.verdict, 'copy');
  });

  test('single-page navigation: a popup opened at once waits for the new article', async () => {
    const page = await stage.driver.open(PAGES.singlePage);
    await marked(stage, PAGES.singlePage);
    const next = PAGES.singlePage.replace('/1', '/2');
    // The address changes at once, the article a little later.
    await page.click('#next');
    const popup = await stage.driver.popup(next);
    const verdict = await verdictShown(popup);
    assert.equal(verdict.verdict, 'original', verdict.text);
    await sleep(8_000);
    assert.equal((await popupFacts(popup)).verdict, 'original');
  });
});
