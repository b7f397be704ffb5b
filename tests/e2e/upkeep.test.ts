/** Rules over time: those that a site has left behind, the pages they name, and other devices. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { addText, editorText, openRules, openSection, saveRules, saysText, write } from '../tools/options.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { words } from '../tools/words.ts';
import { inBothBrowsers, openClean, rulesText } from './stage.ts';

const SITE = 'https://deltapost.example';

inBothBrowsers('rules over time', (stage) => {
  test('a rule that has stopped matching is marked, and gives way to the automatic result', async () => {
    await saveRules(stage, '[deltapost.example]\nbody: .story-text\n');
    // It is found on one page, and on the next two no more.
    const { clean: first } = await openClean(stage, `${SITE}/modal/`);
    assert.match((await first.text('article')) ?? '', /north weir/);
    const options = await openRules(stage);
    assert.equal(await options.$('[data-testid="outdated"]'), null);
    await openClean(stage, `${SITE}/pieces/`);
    await openClean(stage, `${SITE}/rtl/`);
    await options.bringToFront();
    const says = await until('the mark', () =>
      options.evaluate(() => document.querySelector('[data-testid="outdated"]')?.textContent),
    );
    assert.match(says, /body: \.story-text.*On deltapost\.example it has found nothing since/s);
    assert.ok(says.includes(`${new Date().getFullYear()}`), says);
    await options.click('[data-testid="outdated-mute"]');
    await until('it to be saved', () => saysText(options, words('options.rules.saved')));
    assert.equal(await rulesText(stage), '[deltapost.example]# body: .story-text');
    await options.bringToFront();
    await until('the mark to go', async () => !(await options.$('[data-testid="outdated"]')));
    const { clean } = await openClean(stage, `${SITE}/pieces/`);
    assert.match((await clean.text('article')) ?? '', /north weir/);
  });

  test('the pages that rules name are checked, with a report', async () => {
    const options = await openRules(stage);
    await write(
      options,
      [
        '[weltnachrichten-heute.example]',
        'body: .td-post-content',
        `test_url: ${PAGES.scraped}`,
        'test_contains: stays between two people',
        `test_url: ${PAGES.scraped}?again`,
        'test_contains: words that nobody wrote',
        '[lakeside-observer.example]',
        'body: .nowhere',
        `test_url: ${PAGES.plain}`,
        'test_url: https://heavy.example/gone',
        '',
      ].join('\n'),
    );
    await options.click('[data-testid="check-open"]');
    await options.click('[data-testid="check-run"]');
    const report = await until(
      'the report',
      () =>
        options.evaluate(
          () => document.querySelector('[data-testid="check-report"][data-phase="done"]')?.textContent,
        ),
      40_000,
    );
    assert.match(report, /4 of 4 pages checked, 1 as they should be/);
    const bad = await options.$$eval('[data-testid="check-bad"]', (all) =>
      all.map((each) => each.textContent),
    );
    assert.equal(bad.length, 3);
    assert.match(bad[0] ?? '', /Line 5 .*words that nobody wrote/);
    assert.match(bad[1] ?? '', new RegExp(`Line 9 .*${words('rules.check.noBody')}`));
    assert.match(bad[2] ?? '', /Line 10 /);
    const asked = stage.lookUps();
    assert.equal(asked.length, 4);
    for (const { cookie, referrer } of asked) assert.deepEqual([cookie, referrer], [null, null]);
  });

  test('a selector that would take too long is left out, and named', async () => {
    const options = await openRules(stage);
    await write(
      options,
      '[heavy.example]\nbody: article\nstrip: :is(.x ~ p) ~ :is(.x ~ p) ~ p\nstrip: //p[php:function("x")]\n',
    );
    // A function that XPath does not have is a mistake before it is anything else.
    const mistake = await until('the mistake', () =>
      options.evaluate(() => document.querySelector('[data-testid="rules-error"]')?.textContent),
    );
    assert.match(mistake, /Line 4, column 8/);
    await options.evaluate(() => document.querySelector<HTMLElement>('.try summary')?.click());
    await options.select('[data-testid="try-page"]', 'pasted');
    await options.type('[data-testid="try-address"]', 'https://heavy.example/long');
    await options.$eval('[data-testid="try-html"]', (field) => {
      (field as HTMLTextAreaElement).value =
        `<article><h1>Long</h1>${'<p>A line of a very long list of lines, as pages of results have them.</p>'.repeat(3000)}</article>`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const from = Date.now();
    await options.click('[data-testid="try-run"]');
    const result = await until(
      'the result',
      () => options.evaluate(() => document.querySelector('[data-testid="try-result"]')?.textContent),
      20_000,
    );
    assert.ok(result.includes(words('rules.unasked')), result.slice(0, 500));
    assert.ok(Date.now() - from < 15_000, 'it took long');
  });
});

inBothBrowsers('sharing', (stage) => {
  test('nothing is shared until it is switched on; then both sides come together', async () => {
    await saveRules(stage, '[mine.example]\nmode: never\n');
    const options = await openSection(stage, 'data', '[data-testid="sync"]');
    assert.deepEqual(await shared(options), {});
    await options.click('[data-testid="sync"]');
    await until('it to be shared', () => saysText(options, words('rules.sync.done').split('{', 1)[0] ?? ''));
    assert.match(JSON.stringify(await shared(options)), /mine\.example/);

    // Another device writes, as the browser brings it.
    await options.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const text = '[mine.example]\nmode: never\n\n[theirs.example]\nmode: click\n';
      await api.storage.sync.set({ 'rules:0': text, rules: { parts: 1, left: 0 } });
    });
    await until('their rules', async () => /theirs\.example/.test(await rulesText(stage)));
    assert.match(await rulesText(stage), /mine\.example/);
  });

  test('what does not fit stays here, and that is said', async () => {
    const options = await openRules(stage);
    await addText(
      options,
      Array.from({ length: 4000 }, (_, i) => `[site-${i}.example]\nstrip: .advertisement\n`).join('\n'),
    );
    await until('the rules to be saved', () => saysText(options, words('options.rules.saved')));
    const data = await openSection(stage, 'data', '[data-testid="sync-says"]');
    const says = await until('what does not fit to be counted', () =>
      data.evaluate(() => document.querySelector('[data-testid="sync-says"].is-bad')?.textContent),
    );
    assert.match(says, /[12],?\d{3} sites do not fit.*Nothing is lost/);
    const bytes = await data.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return JSON.stringify(await api.storage.sync.get()).length;
    });
    assert.ok(bytes > 50_000 && bytes < 102_400, `${bytes} bytes are shared`);
    const again = await openRules(stage);
    await until('all of them here', async () =>
      /4,?002 sites/.test(await again.$eval('.counts', (each) => each.textContent ?? '')),
    );
    assert.match(await editorText(again), /site-0\.example/);
  });
});

function shared(options: Page): Promise<object> {
  return options.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return api.storage.sync.get();
  });
}
