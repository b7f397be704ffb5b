/** Browsers stop a background worker whenever they like: what it found stays, and what it was looking for is looked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { popupFacts, searchDone, verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { badLinkPage, PAGES } from '../tools/web.ts';
import { inBothBrowsers, type Stage } from './stage.ts';

/** Milliseconds after which Firefox, in these tests, stops a background page that nobody talks to. */
const IDLE_MS = 3_000;

inBothBrowsers(
  'a worker that is stopped',
  (stage) => {
    test('leaves its result behind', async () => {
      await stage.driver.open(PAGES.scraped);
      const popup = await stage.driver.popup(PAGES.scraped);
      await searchDone(popup);
      await popup.close();
      await stop(stage);
      const before = stage.lookUps().length;
      const again = await stage.driver.popup(PAGES.scraped);
      const facts = await until('the result to be there', async () => {
        const now = await popupFacts(again);
        return now.state === 'done' ? now : null;
      });
      assert.deepEqual(facts.origin, { href: PAGES.original, check: 'verified' });
      assert.equal(stage.lookUps().length, before, 'the search was made twice');
    });

    test('in the middle of a search: the popup opened again goes on with it', async () => {
      const url = badLinkPage('hang', 'stopped');
      await stage.driver.open(url);
      const popup = await stage.driver.popup(url);
      await verdictShown(popup);
      await until('the search to wait for an answer', async () => stage.lookUps().length > 0);
      await popup.close();
      const before = stage.lookUps().length;
      await stop(stage);
      const again = await stage.driver.popup(url);
      const facts = await searchDone(again, 25_000);
      assert.equal(facts.state, 'done', facts.text);
      assert.ok(stage.lookUps().length > before, 'it was not stopped');
    });
  },
  { prefs: { 'extensions.background.idle.timeout': IDLE_MS } },
);

async function stop({ driver }: Stage): Promise<void> {
  if (driver.name === 'firefox') {
    await sleep(IDLE_MS + 3_500);
    return;
  }
  const target = driver.browser.targets().find((each) => each.type() === 'service_worker');
  const worker = await target?.worker();
  assert.ok(worker, 'no worker runs');
  await worker.close();
}
