/** What the clean view offers to those who stay in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { CleanView } from '../tools/clean-view.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { inBothBrowsers, openClean, press, type Stage } from './stage.ts';

inBothBrowsers('reading', (stage) => {
  test('the contents lead to a heading, and the time that is left grows less', async () => {
    const { clean } = await longRead(stage);
    const before = await clean.text('time-left');
    await press(clean, '[data-testid="tool-outline"]');
    await press(clean, '[data-testid="panel-outline"] li:last-child button');
    await until('the time to change', async () => (await clean.text('time-left')) !== before);
    const heading = await clean.evaluate((root) => {
      const { top } = (root.activeElement as HTMLElement).getBoundingClientRect();
      return { text: root.activeElement?.textContent, top, height: innerHeight };
    });
    assert.equal(heading.text, 'What it costs, and who pays');
    assert.ok(heading.top > 0 && heading.top < heading.height, `the heading stands at ${heading.top}`);
  });

  test('Escape closes an enlarged picture first, then the view', async () => {
    const { page, clean } = await longRead(stage);
    const enlarged = () => clean.evaluate((root) => root.querySelector('[data-testid="zoom"]') !== null);
    await until('the picture to be one that can be enlarged', () =>
      clean.evaluate((root) => root.querySelector('img[data-zoom]') !== null),
    );
    await press(clean, 'img[data-zoom]');
    assert.ok(await enlarged());
    await page.keyboard.press('Escape');
    assert.equal(await enlarged(), false);
    assert.ok(await stage.driver.isClean(page));
    await page.keyboard.press('Escape');
    await until('the view to close', async () => !(await stage.driver.isClean(page)));
  });

  test('the article is saved as a Markdown file', async () => {
    const { clean } = await longRead(stage);
    await press(clean, '[data-testid="tool-save"]');
    await press(clean, '[data-testid="save-markdown"]');
    await until('the word that it is saved', () =>
      clean.evaluate(
        (root) => root.querySelector('[data-testid="panel-save"] [role="status"]')?.textContent !== '',
      ),
    );
    assert.equal(
      await clean.evaluate(
        (root) => root.querySelector('[data-testid="panel-save"] [role=status]')?.textContent,
      ),
      'Saved.',
    );
  });
});

async function longRead(stage: Stage): Promise<{ page: Page; clean: CleanView }> {
  const { page, clean, verdict } = await openClean(stage, PAGES.longRead);
  assert.notEqual(verdict.verdict, 'copy');
  return { page, clean };
}
