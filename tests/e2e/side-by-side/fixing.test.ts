/** Corrections from the clean view: each writes a rule, shows at once, and can be taken back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { audit } from '../../tools/audit.ts';
import { type CleanView, pickerView } from '../../tools/clean-view.ts';
import { until } from '../../tools/until.ts';
import { words } from '../../tools/words.ts';
import { inBothBrowsers, openClean, rulesText } from '../stage.ts';

const PAGE = 'https://deltapost.example/pieces/';

inBothBrowsers('corrections', (stage) => {
  test('every piece that was removed has its reason and a look; one is kept, and that is taken back', async () => {
    const { page, clean } = await openClean(stage, PAGE);
    assert.doesNotMatch(await article(clean), /Read also: the mill/);
    await press(clean, 'tool-removed');
    const rows = await clean.evaluate((root) =>
      Array.from(root.querySelectorAll('.hw-removed-row'), (row) => row.textContent ?? ''),
    );
    assert.ok(
      rows.some((row) => row.includes(words('reader.removed.step.extractor')) && row.includes('the mill')),
      rows.join('\n'),
    );
    const at = rows.findIndex((row) => row.includes('the mill'));
    await clean.evaluate((root, row) => {
      root
        .querySelectorAll('.hw-removed-row')
        [row]?.querySelector<HTMLElement>('[data-testid="removed-look"]')
        ?.click();
    }, at);
    const look = await until('the look', () =>
      clean.evaluate((root) => root.querySelector('.hw-removed-look:not([hidden])')?.textContent),
    );
    assert.match(look, /Read also: the mill that stayed/);
    assert.deepEqual(await audit(page, clean), []);
    await clean.evaluate((root, row) => {
      root
        .querySelectorAll('.hw-removed-row')
        [row]?.querySelector<HTMLElement>('[data-testid="removed-keep"]')
        ?.click();
    }, at);
    await until('the piece to be back', async () => /Read also: the mill/.test(await article(clean)));
    assert.match((await clean.text('change')) ?? '', /\[deltapost\.example\/pieces\] keep: /);
    assert.deepEqual(await audit(page, clean), []);
    await press(clean, 'change-undo');
    await until('it to be taken back', async () =>
      (await clean.text('change'))?.includes(words('picker.undone')),
    );
    assert.doesNotMatch(await article(clean), /Read also: the mill/);
    assert.doesNotMatch(await rulesText(stage), /keep:/);
  });

  test('a piece of the text is removed with the keyboard alone, on every page of the site', async () => {
    const { page, clean } = await openClean(stage, PAGE);
    assert.match(await article(clean), /Weir watch/);
    await tabTo(page, clean, 'tool-removed');
    await page.keyboard.press('Enter');
    await tabTo(page, clean, 'fix-remove');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 20; i++) {
      const meant = await clean.evaluate((root) => root.querySelector('[data-meant]')?.textContent ?? '');
      if (meant.includes('Weir watch')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await until('the piece to be gone', async () => !/Weir watch/.test(await article(clean)));
    assert.match((await clean.text('change')) ?? '', /\[deltapost\.example\] strip: \.weir-watch/);
    // It may hold on this page alone; there is still one line, and one undo.
    await tabTo(page, clean, 'change-scope-page');
    await page.keyboard.press('Enter');
    await until('the line to have moved', async () =>
      (await clean.text('change'))?.includes('[deltapost.example/pieces] strip: .weir-watch'),
    );
    assert.doesNotMatch(await article(clean), /Weir watch/);
    assert.deepEqual(await audit(page, clean), []);
    assert.equal((await rulesText(stage)).match(/weir-watch/g)?.length, 1);
    await page.bringToFront();
    await tabTo(page, clean, 'change-undo');
    await page.keyboard.press('Enter');
    await until('the piece to be back', async () => /Weir watch/.test(await article(clean)));
  });

  test('the wrong article gives way to another, and the rule says so', async () => {
    const { page, clean } = await openClean(stage, 'https://deltapost.example/two/');
    const before = await article(clean);
    assert.match(before, /as long as the river/);
    await press(clean, 'tool-removed');
    await press(clean, 'fix-wrong');
    const change = await until('the change', () => clean.text('change'));
    assert.match(change, /\[deltapost\.example\] body: \.entry-content/);
    assert.doesNotMatch(await article(clean), /as long as the river/);
    assert.match(await article(clean), /the north weir opened the gates/);
    await press(clean, 'change-undo');
    await until('the first text', async () => (await article(clean)) === before);
    // And by pointing.
    await press(clean, 'tool-removed');
    await press(clean, 'fix-point');
    const picker = await pickerView(stage.name, page);
    assert.equal(await stage.driver.isClean(page), false);
    await page.keyboard.press('Enter');
    assert.match((await picker.text('picker-selector')) ?? '', /^body: /);
  });

  test('never on this site, and yet again', async () => {
    const { clean } = await openClean(stage, PAGE);
    await press(clean, 'tool-removed');
    await press(clean, 'fix-never');
    await until('the word of it', async () =>
      (await clean.text('change'))?.includes(words('reader.fix.isNever')),
    );
    assert.match(await rulesText(stage), /deltapost\.example\]\s*mode: never/);
    await press(clean, 'change-undo');
    await until('it to be taken back', async () =>
      (await clean.text('change'))?.includes(words('picker.undone')),
    );
    assert.doesNotMatch(await rulesText(stage), /deltapost/);
  });
});

async function article(clean: CleanView): Promise<string> {
  return (await clean.text('article').catch(() => '')) ?? '';
}

async function press(clean: CleanView, testId: string): Promise<void> {
  await until(`${testId} to be there`, () =>
    clean.evaluate((root, id) => {
      const button = root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      button?.click();
      return button !== null;
    }, testId),
  );
}

async function tabTo(page: Page, clean: CleanView, testId: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const now = await clean.evaluate((root) => root.activeElement?.getAttribute('data-testid') ?? '');
    if (now === testId) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${testId}`);
}
