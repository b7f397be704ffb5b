/** From a scraped page to its original: what the extension is for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchDone, verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { inBothBrowsers, marked } from './stage.ts';

const HEADLINE = 'Candidate talks tough on tech firms over encrypted messages';

inBothBrowsers('the main job', (stage) => {
  test('the toolbar button marks the scraped page before anything is clicked', async () => {
    await stage.driver.open(PAGES.scraped);
    const { title } = await marked(stage, PAGES.scraped);
    assert.match(title, /breaks off/);
    assert.doesNotMatch(title, /clickrelay/, 'a redirector is nobody’s publisher');
    assert.deepEqual(stage.lookUps(), []);
  });

  test('the popup gives verdict, reasons and the verified original', async () => {
    await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    const verdict = await verdictShown(popup);
    assert.equal(verdict.verdict, 'copy');
    assert.ok(verdict.findings.length > 0, 'no reasons are shown');
    const result = await searchDone(popup);
    assert.equal(result.state, 'done');
    assert.deepEqual(result.origin, { href: PAGES.original, check: 'verified' });
    assert.match(result.sentence, /TechLedger/);
  });

  test('read clean shows the article alone, under a banner that links the original', async () => {
    const page = await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    await searchDone(popup);
    await popup.click('[data-testid="read"]');
    const clean = await stage.driver.clean(page);
    await page.bringToFront();

    assert.equal(await clean.text('headline'), HEADLINE);
    const article = (await clean.text('article')) ?? '';
    assert.ok(!article.includes(HEADLINE), 'the headline is repeated in the body');
    assert.equal(article.match(/Presidential candidate Adrien Valcourt has become/g)?.length, 1);
    assert.match(article, /a conversation that stays between two people\./);
    for (const debris of [
      /TEILEN/,
      /^\s*100\s*$/m,
      /^\s*0\s*$/m,
      /their\.\./,
      /Continue reading/,
      /Start\s*›/,
      /VERWANDTE/,
    ]) {
      assert.doesNotMatch(article, debris);
    }
    const link = await until('the banner to link the original', () =>
      clean.evaluate((root) =>
        Array.from(
          root.querySelectorAll<HTMLAnchorElement>('[data-testid="origin-banner"] a[href]'),
          (anchor) => anchor.href,
        ).find((href) => href.includes('techledger')),
      ),
    );
    assert.equal(new URL(link).origin + new URL(link).pathname, PAGES.original);
  });

  test('Escape gives the page back as it was', async () => {
    const page = await stage.driver.open(PAGES.scraped);
    await marked(stage, PAGES.scraped);
    await page.evaluate(() => window.scrollTo(0, 420));
    const look = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        scroll: Math.round(window.scrollY),
        focus: document.activeElement?.tagName,
      }));
    const before = await look();
    const popup = await stage.driver.popup(PAGES.scraped);
    await verdictShown(popup);
    await popup.click('[data-testid="read"]');
    await stage.driver.clean(page);
    await page.bringToFront();
    const host = await page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      return { tag: last?.localName, open: last?.shadowRoot != null };
    });
    assert.deepEqual(host, { tag: 'headwater-reader', open: false });
    await page.keyboard.press('Escape');
    await until('the clean view to close', async () => !(await stage.driver.isClean(page)));
    assert.deepEqual(await look(), before);
  });
});
