/** Lists of rules that others keep: taken, obeyed, updated; what is broken costs nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { ListMode } from '../../tools/list-host.ts';
import { popupFacts, verdictShown } from '../../tools/popup.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from '../../tools/web.ts';
import { words } from '../../tools/words.ts';
import { inBothBrowsers, rulesText, type Stage } from '../stage.ts';

const ADDRESS = 'https://lists.example/town.txt';

inBothBrowsers('lists of others', (stage) => {
  test('nothing is fetched until a list is added; then its rules are obeyed, by its name', async () => {
    const options = await openLists(stage);
    assert.deepEqual(requests(stage), []);
    await add(options, 'lists.example/town.txt');
    assert.equal(await result(options), 'updated');
    assert.match(await card(options), /Town papers.*version 1.*every 2 days/s);
    const [request] = requests(stage);
    assert.deepEqual([request?.cookie, request?.referrer], [null, null]);

    const page = await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    await verdictShown(popup);
    const line = await until('the rule at work', () =>
      popup.evaluate(() => document.querySelector('[data-testid="rule-line"]')?.textContent),
    );
    assert.match(line, /line 5 of Town papers/);
    await popup.click('[data-testid="read"]');
    const clean = await stage.driver.clean(page);
    assert.match((await clean.text('article')) ?? '', /stays between two people/);
  });

  for (const [mode, expected] of [
    ['good', 'unchanged'],
    ['error', 'server-error'],
    ['truncated', 'network'],
    ['prose', 'no-rules'],
    ['huge', 'too-large'],
  ] as const) {
    test(`an update that is ${mode} keeps the last good one`, async () => {
      const options = await openLists(stage);
      await update(options, stage, mode);
      await until(`the result to be ${expected}`, async () => (await result(options)) === expected, 40_000);
      assert.match(await card(options), /version 1/);
      await options.evaluate(() => document.querySelector<HTMLElement>('.list-card summary')?.click());
      const text = await until('the rules of the list', () =>
        options.evaluate(() => document.querySelector('.list-text')?.textContent),
      );
      assert.match(text, /body: \.td-post-content/);
    });
  }

  test('an update that has something new is taken', async () => {
    const options = await openLists(stage);
    await update(options, stage, 'changed');
    await until('the update', async () => /version 2/.test(await card(options)));
    assert.equal(await result(options), 'updated');

    // It switches a site off; the reader switches it on, and nothing opens by itself.
    const page = await stage.driver.open(PAGES.plain);
    const popup = await stage.driver.popup(PAGES.plain);
    await until('the popup to say that the site is off', async () =>
      (await popupFacts(popup)).text.includes(words('popup.say.offHere')),
    );
    await popup.click('[role="switch"]');
    await verdictShown(popup);
    assert.equal(await rulesText(stage), '[lakeside-observer.example]mode: look');
    await page.bringToFront();
    await page.reload();
    await verdictShown(await stage.driver.popup(PAGES.plain));
    assert.equal(await stage.driver.isClean(page), false);
  });

  test('a list that is switched off, or removed, is obeyed no more', async () => {
    const options = await openLists(stage);
    await options.click('.list-card [role="switch"]');
    await until('the switch', () => options.$('.list-card [aria-checked="false"]'));
    await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    await verdictShown(popup);
    assert.doesNotMatch((await popupFacts(popup)).text, /Town papers/);
    await options.bringToFront();
    await options.click('[data-testid="list-remove"]');
    await options.click('.list-card .button.bad');
    await until('the list to go', async () => !(await options.$('.list-card')));
  });

  test('an address that holds no list is refused in words', async () => {
    stage.web.listMode = 'prose';
    const options = await openLists(stage);
    await options.type('[data-testid="list-address"]', ADDRESS);
    await options.keyboard.press('Enter');
    await until('a refusal', () =>
      options.evaluate(() => /no list of rules/.test(document.body.textContent ?? '')),
    );
    assert.equal(await options.$('.list-card'), null);
  });
});

async function openLists(stage: Stage): Promise<Page> {
  const options = await stage.driver.extensionPage('options.html#lists');
  await until('the lists', () => options.$('[data-testid="list-address"]'));
  return options;
}

async function add(options: Page, address: string): Promise<void> {
  await options.type('[data-testid="list-address"]', address);
  await options.click('[data-testid="list-add"]');
  await until('the list to be added', () => options.$('.list-card'));
}

async function update(options: Page, stage: Stage, mode: ListMode): Promise<void> {
  stage.web.listMode = mode;
  await until('the list', () => options.$('[data-testid="list-update"]'));
  await options.click('[data-testid="list-update"]');
}

const result = (options: Page) =>
  options.evaluate(
    () => document.querySelector<HTMLElement>('[data-testid="list-result"]')?.dataset.result ?? '',
  );
const card = (options: Page) =>
  options.evaluate(() => document.querySelector('.list-card')?.textContent ?? '');
const requests = (stage: Stage) => stage.web.requests.filter(({ host }) => host === 'lists.example');
