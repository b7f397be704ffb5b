/** The options page under strain: ways in, a full storage, damaged backups, keys alone, and what axe says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { LIST } from '../tools/list-host.ts';
import { choose, editorText, openRules, saveRules, write } from '../tools/options.ts';
import { until } from '../tools/until.ts';
import { words } from '../tools/words.ts';
import { inBothBrowsers, type Stage } from './stage.ts';

const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const SECTIONS = ['rules', 'lists', 'look', 'search', 'privacy', 'data'];
const FILE = 'title: //h1\nbody: //main\n';

inBothBrowsers('the options page', (stage) => {
  test('rules come in from an address, a folder and a drop', async () => {
    const options = await openRules(stage);
    await write(options, '');
    await options.evaluate(() => document.querySelector<HTMLElement>('.ways summary')?.click());
    await options.type('[data-testid="import-address"]', 'lists.example/town.txt');
    await options.keyboard.press('Enter');
    await take(options, 'weltnachrichten-heute.example');
    assert.deepEqual(
      stage.lookUps().map(({ url, cookie }) => [url, cookie]),
      [['https://lists.example/town.txt', null]],
    );
    assert.match(await editorText(options), new RegExp(LIST.split('\n')[5] ?? '-'));

    await choose(options, { 'folder-a.example.txt': FILE, 'folder-b.example.txt': FILE }, 'import-folder');
    await take(options, 'folder-b.example');

    await options.evaluate((text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'dropped.example.txt'));
      for (const type of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
    }, FILE);
    await take(options, 'dropped.example');
    const again = await openRules(stage);
    assert.match(await editorText(again), /folder-a\.example.*dropped\.example/s);
  });

  test('a storage that is full is told, and nothing is lost', async () => {
    await saveRules(stage, '[kept.example]\nmode: never\n');
    const options = await openRules(stage);
    await options.evaluate(() => {
      const { storage } = (globalThis as never as { browser?: Api; chrome: Api }).browser ?? chrome;
      storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await write(options, '[more.example]\nmode: never\n');
    await options.click('[data-testid="rules-save"]');
    await until('the refusal', () =>
      options.evaluate((text) => document.body.textContent?.includes(text), words('common.notSaved')),
    );
    assert.match(await editorText(options), /more\.example/);
    const again = await openRules(stage);
    assert.match(await editorText(again), /kept\.example/);
  });

  test('of a damaged backup what is understood is taken, and the rest named beforehand', async () => {
    await saveRules(stage, '[kept.example]\nmode: never\n');
    const options = await stage.driver.extensionPage('options.html#data');
    await until('the section', () => options.$('[data-testid="import"]'));
    const whole = JSON.stringify({
      format: 'headwater',
      version: 1,
      settings: { badge: 'siren', searxngUrl: 'https://search.example/' },
      rules: 17,
    });
    await choose(options, { 'backup.json': whole.slice(0, -30) });
    await until('the refusal', () => options.$('.says.is-bad'));
    await choose(options, { 'backup.json': whole });
    const lost = await until('what is lost', () =>
      options.evaluate(() => document.querySelector('[data-testid="import-lost"]')?.textContent),
    );
    assert.match(lost, /rules, settings\.badge/);
    await options.click('[data-testid="import-confirm"]');
    await until('the backup to be taken', () =>
      options.evaluate((text) => document.body.textContent?.includes(text), words('options.data.done')),
    );
    const again = await openRules(stage);
    assert.match(await editorText(again), /kept\.example/);
    const search = await stage.driver.extensionPage('options.html#search');
    await until('the search server', () =>
      search.evaluate(() => document.querySelector<HTMLInputElement>('#searxng')?.value),
    );
  });

  test('every section is reached and every control used with the keyboard alone', async () => {
    const options = await openRules(stage);
    await options.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const seen = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await options.keyboard.press('Tab');
      const at = await options.evaluate(() => {
        const { activeElement: on } = document;
        return on?.getAttribute('data-testid') ?? on?.getAttribute('href') ?? on?.localName ?? '';
      });
      seen.add(at);
      if (at === '#lists' && !seen.has('done')) {
        await options.keyboard.press('Enter');
        seen.add('done');
        await until('the lists', () => options.$('[data-testid="list-address"]'));
      }
    }
    for (const each of [...SECTIONS.map((section) => `#${section}`), 'list-address', 'list-add'])
      assert.ok(seen.has(each), `${each} is reached, of ${[...seen].join(' ')}`);
  });

  test('axe finds nothing in any section', async () => {
    await axeEverywhere(stage, 'light');
  });
});

inBothBrowsers(
  'the options page in the dark',
  (stage) => {
    test('axe finds nothing in any section', async () => {
      await axeEverywhere(stage, 'dark');
    });
  },
  { prefs: { 'layout.css.prefers-color-scheme.content-override': 0 } },
);

interface Api {
  storage: { local: { set: unknown } };
}
declare const chrome: Api;

async function take(options: Page, site: string): Promise<void> {
  await until('the preview', () => options.$('.tally'));
  await options.click('[data-testid="import-confirm"]');
  await until(`${site} to stand in the rules`, async () => (await editorText(options)).includes(site));
  await until('the preview to go', async () => !(await options.$('.tally')));
}

async function axeEverywhere(stage: Stage, scheme: 'light' | 'dark'): Promise<void> {
  for (const section of SECTIONS) {
    const options = await stage.driver.extensionPage(`options.html#${section}`);
    if (stage.name === 'chromium')
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await until('the page', () => options.$('main h1'));
    const dark = await options.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    assert.equal(dark, scheme === 'dark');
    assert.deepEqual(await violations(options), [], section);
    await options.close();
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as never as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
