/**
 * How long the popup takes from being opened to its verdict, in both browsers, on a page that was looked at before.
 *
 *     node tests/tools/measure-popup.ts [--times 20] [--browser chromium]
 *
 * Needs the built extension. Milliseconds from the start of the popup's own document.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { type Driver, launch } from './launch.ts';
import { searchDone } from './popup.ts';
import { until } from './until.ts';
import { PAGES, serveWeb } from './web.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, browser: { type: 'string' } },
});
const names = values.browser ? [values.browser as BrowserName] : (['chromium', 'firefox'] as const);

for (const name of names) {
  const web = await serveWeb();
  const driver = await launch(name, { web });
  try {
    await driver.open(PAGES.scraped);
    await searchDone(await driver.popup(PAGES.scraped));
    const warm: number[] = [];
    const cold: number[] = [];
    for (let n = 0; n < Number(values.times); n++) {
      warm.push(await opened(driver));
      if (await stopWorker(driver)) cold.push(await opened(driver));
    }
    print(`${name}, worker awake`, warm);
    if (cold.length > 0) print(`${name}, worker stopped before`, cold);
  } finally {
    await driver.close();
    await web.close();
  }
}
process.exit(0);

async function opened({ browser, origin, tabIdOf }: Driver): Promise<number> {
  const address = `${origin}popup.html?tab=${await tabIdOf(PAGES.scraped)}`;
  const page: Page = await browser.newPage();
  page.goto(address).catch(() => {});
  const at = await until('a verdict', () => page.evaluate(verdictAt));
  await page.close();
  return at;
}

/** The question may come late: then the time is an upper bound. */
function verdictAt(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('[data-testid="verdict"][data-verdict]')) return;
      resolve(performance.now());
      seen.disconnect();
    };
    const seen = new MutationObserver(look);
    seen.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/** Firefox has no way to stop a background page at will. */
async function stopWorker({ browser }: Driver): Promise<boolean> {
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  await worker?.close();
  return worker !== undefined && worker !== null;
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
  console.log(
    `${what}: median ${at(0.5)} ms, p90 ${at(0.9)} ms, slowest ${at(1)} ms (${sorted.length} times)`,
  );
}
