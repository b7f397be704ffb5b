/** What leaves the browser, when, and how it is accounted for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { popupFacts, searchDone, verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { badLinkPage, PAGES } from '../tools/web.ts';
import { words } from '../tools/words.ts';
import { inBothBrowsers, marked } from './stage.ts';

inBothBrowsers('privacy', (stage) => {
  test('noticing copies sends nothing', async () => {
    for (const url of [PAGES.scraped, PAGES.partner, PAGES.excerpt, PAGES.agency])
      await stage.driver.open(url);
    for (const url of [PAGES.scraped, PAGES.partner, PAGES.excerpt, PAGES.agency]) await marked(stage, url);
    assert.deepEqual(stage.lookUps(), []);
  });

  test('look-ups carry neither cookies nor referrer, and all of them stand in the ledger', async () => {
    // A visit first, so that there is a cookie to leave out.
    await stage.driver.open(PAGES.original);
    await stage.driver.open(PAGES.scraped);
    stage.web.clear();
    const popup = await stage.driver.popup(PAGES.scraped);
    await searchDone(popup);
    const sent = stage.web.requests.filter((request) => !request.host.startsWith('weltnachrichten-heute'));
    assert.ok(sent.length > 0, 'nothing was fetched');
    for (const request of sent) {
      assert.equal(request.cookie, null, `a cookie went to ${request.url}`);
      assert.equal(request.referrer, null, `a referrer went to ${request.url}`);
      assert.equal(request.method, 'GET');
    }
    const ledger = await stage.driver.extensionPage('ledger.html');
    const hosts = [...new Set(sent.map((request) => request.host))];
    await until(`the ledger to list ${hosts}`, async () => {
      const text = await ledger.evaluate(() => document.body.textContent ?? '');
      return hosts.every((host) => text.includes(host));
    });
  });

  test('a page that opens clean by itself still sends nothing', async () => {
    const options = await stage.driver.extensionPage('options.html#rules');
    await options.waitForSelector('[data-testid="rules-editor"]');
    await options.type('[data-testid="rules-editor"]', '[weltnachrichten-heute.example]\nmode: auto\n');
    await options.click('[data-testid="rules-save"]');
    await until('the rules to be saved', () =>
      options.evaluate((saved) => document.body.textContent?.includes(saved), words('options.rules.saved')),
    );
    const page = await stage.driver.open(PAGES.scraped);
    await stage.driver.clean(page);
    assert.deepEqual(stage.lookUps(), []);
  });

  test('looking without a click is chosen for one site, and can be taken back', async () => {
    const chosen = badLinkPage('gone', 'first');
    await stage.driver.open(chosen);
    const popup = await stage.driver.popup(chosen);
    await searchDone(popup);
    const box = await popup.waitForSelector('[data-testid="site-find"]');
    const isOn = () => box?.evaluate((input) => (input as HTMLInputElement).checked);
    const line = () =>
      popup.evaluate(() => document.querySelector('[data-testid="rule-line"]')?.textContent ?? '');
    const choose = async (on: boolean) => {
      await popup.bringToFront();
      const before = await line();
      await box?.click();
      // The box shows the click at once, the line what is written.
      await until('the choice to be saved', async () => (await isOn()) === on && (await line()) !== before);
    };
    await choose(true);
    stage.web.clear();
    await stage.driver.open(badLinkPage('gone', 'second'));
    await until('the original to be looked for', () => stage.lookUps().length > 0);
    await stage.driver.open(PAGES.partner);
    await marked(stage, PAGES.partner);
    assert.deepEqual(
      stage.lookUps().filter(({ host }) => host === new URL(PAGES.original).host),
      [],
      'other sites wait for a click',
    );

    await choose(false);
    stage.web.clear();
    await stage.driver.open(badLinkPage('gone', 'third'));
    await marked(stage, badLinkPage('gone', 'third'));
    assert.deepEqual(stage.lookUps(), []);
  });

  test('offline means offline', async () => {
    const options = await stage.driver.extensionPage('options.html#privacy');
    const offline = await options.waitForSelector(`::-p-aria(${words('options.privacy.offline')})`);
    assert.ok(offline, 'there is no switch for working offline');
    await offline.click();
    await stage.driver.open(PAGES.partner);
    const popup = await stage.driver.popup(PAGES.partner);
    const verdict = await verdictShown(popup);
    assert.equal(verdict.verdict, 'copy');
    if (verdict.canFind) await popup.click('[data-testid="find"]');
    const facts = await until('the popup to say that it is offline', async () => {
      const now = await popupFacts(popup);
      return now.state === 'offline' ? now : null;
    });
    assert.notEqual(facts.origin?.check, 'verified');
    assert.deepEqual(stage.lookUps(), []);
  });
});
