/** The options page: writing rules, seeing them obeyed, switching a site off. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { popupFacts, verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { words } from '../tools/words.ts';
import { inBothBrowsers, marked, type Stage } from './stage.ts';

const EDITOR = '[data-testid="rules-editor"]';

inBothBrowsers('site rules', (stage) => {
  test('a rule is saved, outlives the page, and is obeyed', async () => {
    await saveRules(
      stage,
      '[weltnachrichten-heute.example]\nstrip: .td-post-featured-image\nbody: .td-post-content\n',
    );
    const again = await openRules(stage);
    assert.match(await editorText(again), /strip: \.td-post-featured-image/);

    const page = await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    await verdictShown(popup);
    await popup.click('[data-testid="read"]');
    const clean = await stage.driver.clean(page);
    assert.equal(
      await clean.evaluate((root) => root.querySelectorAll('[data-testid="article"] img').length),
      0,
    );
    assert.match((await clean.text('article')) ?? '', /stays between two people/);
  });

  test('a broken selector is shown with line and column; nothing stored is lost', async () => {
    await saveRules(stage, '[lakeside-observer.example]\nstrip: .first\n');
    const options = await openRules(stage);
    await write(options, '[lakeside-observer.example]\nstrip: .first\nstrip: div[\n');
    await options.click('[data-testid="rules-save"]');
    const mistake = await until('the mistake to be shown', () =>
      options.evaluate(() => document.querySelector('[data-testid="rules-error"]')?.textContent.trim() ?? ''),
    );
    assert.match(mistake, /\b3\b/, 'the line is named');
    assert.match(mistake, /div\[/, 'the selector is quoted');
    const again = await openRules(stage);
    assert.match(await editorText(again), /strip: \.first/);

    // The rest of the rule is obeyed, and reading clean still works.
    const page = await stage.driver.open(PAGES.plain);
    const popup = await stage.driver.popup(PAGES.plain);
    await verdictShown(popup);
    await popup.click('[data-testid="read"]');
    const clean = await stage.driver.clean(page);
    assert.match((await clean.text('article')) ?? '', /we know each other by now/);
  });

  test('a site that is switched off stays silent, and can be switched on again', async () => {
    await saveRules(stage, '[coastalherald.example]\nmode: never\n');
    await stage.driver.open(PAGES.partner);
    const popup = await stage.driver.popup(PAGES.partner);
    const off = await until('the popup to say that the site is off', async () => {
      const facts = await popupFacts(popup);
      return facts.text.includes(words('popup.say.offHere')) ? facts : null;
    });
    assert.equal(off.origin, null);
    assert.deepEqual(await stage.driver.button(PAGES.partner).then(({ badge }) => badge), '');
    assert.deepEqual(stage.lookUps(), []);

    const toggle = await popup.waitForSelector('[role="switch"]');
    assert.ok(toggle);
    await toggle.click();
    await marked(stage, PAGES.partner);
  });
});

async function openRules(stage: Stage): Promise<Page> {
  const options = await stage.driver.extensionPage('options.html#rules');
  await until('the rules editor', () => options.$(EDITOR));
  return options;
}

async function saveRules(stage: Stage, text: string): Promise<void> {
  const options = await openRules(stage);
  await write(options, text);
  await options.click('[data-testid="rules-save"]');
  await until('the rules to be saved', () =>
    options.evaluate((saved) => document.body.textContent?.includes(saved), words('options.rules.saved')),
  );
}

/** Replaces the editor's text by typing, as a person would. */
async function write(options: Page, text: string): Promise<void> {
  await options.click(EDITOR);
  await options.keyboard.down('Control');
  await options.keyboard.press('a');
  await options.keyboard.up('Control');
  await options.keyboard.press('Delete');
  await options.type(EDITOR, text);
}

function editorText(options: Page): Promise<string> {
  return until('text in the editor', () =>
    options.evaluate((selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? '');
    }, EDITOR),
  );
}
