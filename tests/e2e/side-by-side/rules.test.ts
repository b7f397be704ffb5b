/** The options page: writing rules, seeing them obeyed, switching a site off. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, editorText, openRules, saveRules, saysText, write } from '../../tools/options.ts';
import { popupFacts, verdictShown } from '../../tools/popup.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from '../../tools/web.ts';
import { words } from '../../tools/words.ts';
import { inBothBrowsers, marked, press } from '../stage.ts';

inBothBrowsers('site rules', (stage) => {
  test('a rule is saved, outlives the page, and is obeyed', async () => {
    await saveRules(
      stage,
      `[*.example]\nbody: h1\n${'! about\n'.repeat(9)}[weltnachrichten-heute.example]\nstrip: .td-post-featured-image\nbody: .td-post-content\n`,
    );
    const again = await openRules(stage);
    assert.match(await editorText(again), /strip: \.td-post-featured-image/);

    const page = await stage.driver.open(PAGES.scraped);
    const popup = await stage.driver.popup(PAGES.scraped);
    await verdictShown(popup);
    const atWork = 'On this page: the rule from line 12 of My rules';
    await until('the rule at work', () => saysText(popup, atWork));
    await popup.click('[data-testid="read"]');
    const clean = await stage.driver.clean(page);
    assert.equal(
      await clean.evaluate((root) => root.querySelectorAll('[data-testid="article"] img').length),
      0,
    );
    assert.match((await clean.text('article')) ?? '', /stays between two people/);
    await press(clean, '[data-testid="tool-removed"]');
    assert.equal(await clean.text('removed-rule'), atWork);
    await press(clean, '[data-testid="removed-rule"]');
    const opened = await until('the options at that line', async () => {
      const places = await Promise.all(
        (await stage.driver.browser.pages()).map((each) =>
          each.evaluate(() => location.href).catch(() => ''),
        ),
      );
      return places.find((place) => place.endsWith('options.html#rules:12'));
    });
    assert.ok(opened.startsWith(stage.driver.origin));
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

  test('files of the public collection are looked at first, then taken, then obeyed', async () => {
    const options = await openRules(stage);
    await write(options, '');
    await choose(options, {
      'weltnachrichten-heute.example.txt':
        'title: substring-before(//title, " - ")\nbody: //div[contains(@class, "td-post-content")]\nstrip_id_or_class: featured-image\ntidy: no\nbody: //div[\n',
    });
    const preview = await until('the preview', () =>
      options.evaluate(() => document.querySelector('.tally')?.textContent ?? ''),
    );
    // The browser itself says that the last XPath is none.
    assert.equal(
      preview,
      [
        words('rules.import.new'),
        1,
        words('rules.import.changed'),
        0,
        words('rules.import.same'),
        0,
        words('rules.import.notUnderstood'),
        1,
      ].join(''),
    );
    await options.click('[data-testid="import-confirm"]');
    await until('the rules to be saved', () =>
      options.evaluate(() =>
        document.querySelector('[data-testid="rules-editor"]')?.textContent?.includes('featured-image'),
      ),
    );
    const again = await openRules(stage);
    assert.match(await editorText(again), /\(substring-before\(/);

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

  test('two open options pages do not lose each other’s edits', async () => {
    await saveRules(stage, '[a.example]\nmode: never\n');
    const first = await openRules(stage);
    const second = await openRules(stage);
    await first.bringToFront();
    await write(first, '[first.example]\nmode: never\n');
    await second.bringToFront();
    await write(second, '[second.example]\nmode: never\n');
    await second.click('[data-testid="rules-save"]');
    await first.bringToFront();
    await until('the conflict to be shown', () => first.$('.conflict'));
    assert.match(await editorText(first), /first\.example/);
    await first.click('[data-testid="rules-save"]');
    await first.waitForSelector('.conflict');
    const third = await openRules(stage);
    assert.match(await editorText(third), /second\.example/);

    // Put together, both are there, here and in what is stored.
    await first.bringToFront();
    await first.click('[data-testid="conflict-merge"]');
    await until('the conflict to end', async () => !(await first.$('.conflict')));
    const both = /first\.example.*second\.example/s;
    assert.match(await editorText(first), both);
    const fourth = await openRules(stage);
    assert.match(await editorText(fourth), both);
  });

  test('rules are tried on an open page before they are saved', async () => {
    const options = await openRules(stage);
    await write(options, '[weltnachrichten-heute.example]\nbody: .td-post-content\nstrip: .nowhere\n');
    await stage.driver.open(PAGES.scraped);
    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>('.try summary')?.click());
    await until('the open page to be listed', () =>
      options.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('[data-testid="try-page"]');
        const page = Array.from(select?.options ?? []).find((each) => each.text.includes('weltnachrichten'));
        if (!select || !page) return false;
        select.value = page.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }),
    );
    // Not by the mouse: a mark in the editor above may move the button under it.
    await options.evaluate(() => document.querySelector<HTMLElement>('[data-testid="try-run"]')?.click());
    const rows = await until('the result', async () => {
      const found = await options.$$eval('[data-testid="try-result"] tbody tr', (all) =>
        all.map((row) =>
          Array.from(row.querySelectorAll('td'), (cell) => cell.textContent)
            .slice(0, 3)
            .join(' '),
        ),
      );
      return found.length > 0 ? found : null;
    });
    assert.deepEqual(rows, ['2 body: .td-post-content 1', '3 strip: .nowhere 0']);
  });

  test('the editor can be left and used with the keyboard alone', async () => {
    const options = await openRules(stage);
    await write(options, '[a.example]\nmode: sometimes\n');
    await options.focus('[data-testid="rules-editor"]');
    await options.keyboard.press('Tab');
    assert.notEqual(
      await options.evaluate(() => document.activeElement?.getAttribute('data-testid')),
      'rules-editor',
    );
    // Completion is at hand and takes neither Enter nor Tab by itself.
    await options.focus('[data-testid="rules-editor"]');
    await options.keyboard.down('Control');
    await options.keyboard.press('End');
    await options.keyboard.up('Control');
    await options.keyboard.type('str');
    await until('completions', () => options.$('.cm-tooltip-autocomplete li'));
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('Enter');
    assert.match(await editorText(options), /strip: $/);
  });
});
