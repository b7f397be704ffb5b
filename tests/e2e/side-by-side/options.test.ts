/** The options page for everybody: judged by axe in both colour schemes, and used with the keyboard alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { auditPage } from '../../tools/audit.ts';
import { editorText, openRules, saysText } from '../../tools/options.ts';
import { openAll, VIEWS } from '../../tools/options-open.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from '../../tools/web.ts';
import { words } from '../../tools/words.ts';
import { inBothBrowsers, rulesText } from '../stage.ts';

for (const colours of ['light', 'dark'] as const) {
  inBothBrowsers(
    `the options, ${colours}`,
    (stage) => {
      for (const view of VIEWS) {
        test(`${view}: nothing that keeps anybody out`, async () => {
          const options = await openAll(stage, view);
          assert.equal(
            await options.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
            colours === 'dark',
          );
          assert.deepEqual(await auditPage(options), []);
        });
      }
    },
    { colours },
  );
}

inBothBrowsers('the options by keys', (stage) => {
  test('rules are written, saved, tried, imported, and a list is added, without a pointer', async () => {
    await stage.driver.open(PAGES.scraped);
    const options = await openRules(stage);
    await until('what stands below the editor', () => options.$('[data-testid="check-open"]'));

    // Written and saved. Tab leaves the editor, as its help says.
    await tabTo(options, '[data-testid="rules-editor"]');
    await options.keyboard.type('[weltnachrichten-heute.example]\nbody: .td-post-content\n');
    await hold(options, 's');
    await until('the rules to be saved', () => saysText(options, words('options.rules.saved')));
    assert.equal(await rulesText(stage), '[weltnachrichten-heute.example]body: .td-post-content');
    await options.bringToFront();
    await options.keyboard.press('Tab');
    assert.equal(await has(options, '[data-testid="rules-editor"]'), false);

    // Tried.
    await tabTo(options, '.try summary');
    await options.keyboard.press('Enter');
    await until('the open pages', () => options.$('[data-testid="try-page"] option:not([value="pasted"])'));
    await tabTo(options, '[data-testid="try-page"]');
    await options.keyboard.press('Home');
    await options.keyboard.press('Tab');
    await tabTo(options, '[data-testid="try-run"]');
    await options.keyboard.press('Enter');
    await until('the result', () => options.$('[data-testid="try-result"]'));
    assert.match(
      (await options.$eval('[data-testid="try-result"]', (each) => each.textContent)) ?? '',
      /body: \.td-post-content/,
    );

    // Imported.
    await tabTo(options, '.ways summary', 'back');
    await options.keyboard.press('Enter');
    await tabTo(options, '[data-testid="import-text"]');
    await options.keyboard.type('[new.example]\nstrip: .x\n');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await until('the preview', () => options.$('.tally'));
    await tabTo(options, '[data-testid="import-confirm"]');
    await options.keyboard.press('Enter');
    await until('them to be taken', async () => /new\.example/.test(await editorText(options)));
    // The focus has not been thrown back to the beginning of the page.
    assert.equal(await has(options, 'main *'), true);
    assert.match(await rulesText(stage), /td-post-content\[new\.example\]strip: \.x$/);
    await options.bringToFront();

    // A list is added.
    await tabTo(options, 'nav a[href="#lists"]', 'back');
    await options.keyboard.press('Enter');
    await until('the lists', () => options.$('[data-testid="list-address"]'));
    await tabTo(options, '[data-testid="list-address"]');
    await options.keyboard.type('lists.example/town.txt');
    await options.keyboard.press('Enter');
    await until('the list', () => options.$('.list-card'));
    await tabTo(options, '.list-card summary');
    await options.keyboard.press('Enter');
    await until('its rules', () => options.$('.list-text'));
  });
});

const has = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function hold(page: Page, key: 's'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function tabTo(page: Page, selector: string, way: 'on' | 'back' = 'on'): Promise<void> {
  if (way === 'back') await page.keyboard.down('Shift');
  try {
    for (let i = 0; i < 120; i++) {
      if (await has(page, selector)) return;
      await page.keyboard.press('Tab');
    }
  } finally {
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}
