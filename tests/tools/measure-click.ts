/**
 * How long a reader waits from the click on “Read clean” to the first painted text, in both browsers, beside
 * Readability in a plain page.
 *
 *     node tests/tools/measure-click.ts --corpus DIR [--articles 40] [--times 3] [--browser chromium] [--part 1/4]
 *                                       [--from popup] [--first] [--asleep] [--verbose]
 *
 * Needs the built extension. Saved pages of the folder are served on loopback under their own addresses; which ones is
 * settled by a spread over languages, sizes and sites, the same at every run. `--part` takes each n-th of them.
 * Without more, the click comes as by the key or the menu, from somebody who has opened the view before and has the next
 * one made ready; `--first` has nobody have opened any; `--from popup` opens the popup before the click, as most do, which
 * has the view made ready, too, while the reader looks at it. The peer has nothing to make ready.
 * `--asleep` stops both workers before each click (Chromium only).
 *
 * What is compared. Both begin in a page of the extension that sends the message the popup's button sends; both workers
 * then inject a script into the tab that no page has had before, so the loading and compiling of the script counts for
 * both; both end after the frame that painted the first text, seen by the same probe. The peer clones the page, runs
 * Readability and puts what it returns into one empty element over the page: no sanitising, no style, no settings.
 * Every click meets a page loaded anew in a tab of its own; the two alternate and take turns at going first.
 * Only what a busy machine leaves of it is told by the milliseconds; the ratio is steadier.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../src/platform/manifest.ts';
import { serveAnyHost } from './any-host.ts';
import type { BrowserName } from './browsers.ts';
import { readCorpus, type SavedPage } from './lab.ts';
import { type Driver, FIREFOX_UUID, launch } from './launch.ts';
import { bundle, readSaved, within } from './offline.ts';
import { until } from './until.ts';

const PEER_ID = 'click@measure.example';
const PEER_UUID = '0b5d2f7e-3c1a-4d8e-9f60-718293a4b5c6';
/** Milliseconds that a page gets to come to rest, and the extension to look at it, before the click. */
const REST = 900;
/** Milliseconds from the opening of the popup to the click in it. */
const LOOKED = 700;
/** A click that has not shown anything by then has failed. */
const PATIENCE = 20_000;
const FIREFOX_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID, [PEER_ID]: PEER_UUID }),
  // Else clocks are rounded, and shaken.
  'privacy.reduceTimerPrecision': false,
};
const SIDES = ['ours', 'peer'] as const;
type Side = (typeof SIDES)[number];

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    articles: { type: 'string', default: '40' },
    times: { type: 'string', default: '3' },
    browser: { type: 'string' },
    part: { type: 'string', default: '1/1' },
    from: { type: 'string', default: 'key' },
    first: { type: 'boolean', default: false },
    asleep: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
if (!values.corpus) {
  console.error(
    'usage: node tests/tools/measure-click.ts --corpus DIR [--articles N] [--times N] [--browser NAME]',
  );
  process.exit(2);
}
const folder = resolve(values.corpus);
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const articles = choose(readCorpus(folder), Number(values.articles)).filter(
  (_, at) => at % parts === part - 1,
);
const extension = await peerExtension();
const web = await serveArticles();
for (const name of values.browser ? [values.browser as BrowserName] : (['chromium', 'firefox'] as const)) {
  const driver = await launch(name, { web, prefs: FIREFOX_PREFS });
  try {
    print(name, await measure(driver));
  } finally {
    await driver.close();
  }
}
await web.close();
rmSync(extension, { recursive: true });
process.exit(0);

/**
 * One page of each site at most. Seats go to languages by the root of how many sites they have, so that small ones are
 * heard; within a language the pages stand evenly over the sizes.
 */
function choose(pages: readonly SavedPage[], count: number): SavedPage[] {
  const sites = new Map<string, SavedPage>();
  for (const page of pages) {
    const { hostname } = new URL(page.url);
    // A page without an address of its own has a made-up one, and some hosts are the machine's.
    if (page.label?.article && hostname.includes('.') && !sites.has(hostname)) sites.set(hostname, page);
  }
  const languages = Map.groupBy(
    [...sites.values()].map((page) => ({ page, html: readSaved(join(folder, page.html)) })),
    ({ html }) => /<html[^>]*\slang=["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase() ?? 'none',
  );
  const groups = [...languages.values()].map((group) => ({
    group: group.toSorted((a, b) => a.html.length - b.html.length || (a.page.id < b.page.id ? -1 : 1)),
    seats: 0,
  }));
  const claim = ({ group, seats }: (typeof groups)[number]) =>
    seats < group.length ? Math.sqrt(group.length) / (seats + 1) : 0;
  for (let seat = 0; seat < count; seat++) {
    const [next] = groups.toSorted((a, b) => claim(b) - claim(a));
    if (next && claim(next) > 0) next.seats++;
  }
  return groups.flatMap(({ group, seats }) =>
    Array.from(
      { length: seats },
      (_, n) => group[Math.floor(((n + 0.5) * group.length) / seats)]?.page,
    ).filter((page) => page !== undefined),
  );
}

function serveArticles() {
  const pages = new Map(articles.map((page) => [new URL(page.url).href.split('#')[0], page]));
  return serveAnyHost((scheme) => (request, response) => {
    const target = request.url ?? '/';
    const url = target.startsWith('/') ? `${scheme}://${request.headers.host}${target}` : target;
    const page = pages.get(url);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' };
    response.writeHead(page ? 200 : 404, page ? headers : {});
    response.end(page && gzipSync(readSaved(join(folder, page.html))));
  });
}

/** @returns its folder */
async function peerExtension(): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'headwater-peer-'));
  const write = (name: string, content: string) => writeFileSync(join(path, name), content);
  const all = ['*://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Readability in a plain page',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: all,
    background: { service_worker: 'worker.js', scripts: ['worker.js'] },
    content_scripts: [{ matches: all, js: ['probe.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: PEER_ID } },
  };
  write('manifest.json', JSON.stringify(manifest));
  write('page.html', '<!doctype html><title>Click</title>');
  const probe = await bundle('tests/tools/measure-click/probe.ts');
  write('probe.js', `${probe};measureProbe()`);
  write('worker.js', `${probe};measureWorker()`);
  write('peer.js', `${await bundle('tests/tools/measure-click/peer.ts')};measurePeer()`);
  return path;
}

interface Desk {
  /** Has the extension know of no view that was opened before. */
  forget(): Promise<unknown>;
  /** Sends what the popup sends when it opens. */
  openPopup(tabId: number): Promise<unknown>;
  /** Sends the button's message. @returns when, in milliseconds */
  click(side: Side, tabId: number): Promise<number>;
  /** When the first text was painted. */
  painted(tabId: number): Promise<number>;
}

async function openDesk(driver: Driver): Promise<Desk> {
  const id = await driver.browser.installExtension(extension);
  const origin = driver.name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${PEER_UUID}/`;
  const peer = await driver.browser.newPage();
  // Firefox never reports the load of an extension's page.
  peer.goto(`${origin}page.html`).catch(() => {});
  await until('the page of the peer', () => peer.evaluate(() => document.title === 'Click'));
  const ours = await driver.extensionPage('ledger.html');
  const send = (page: Page, message: object): Promise<number> =>
    page.evaluate((sent) => {
      const world = globalThis as unknown as Record<string, { runtime: { sendMessage(m: object): unknown } }>;
      const at = performance.timeOrigin + performance.now();
      void (world.browser ?? world.chrome)?.runtime.sendMessage(sent);
      return at;
    }, message);
  return {
    forget: () =>
      ours.evaluate(() => {
        const world = globalThis as unknown as Record<
          string,
          { storage: { session: { remove(key: string): Promise<void> } } }
        >;
        return (world.browser ?? world.chrome)?.storage.session.remove('read-at');
      }),
    openPopup: (tabId) => send(ours, { id: 2, type: 'ui.prepareReader', data: { tabId }, timestamp: 0 }),
    click: (side, tabId) =>
      side === 'peer'
        ? send(peer, { what: 'read', tabId })
        : send(ours, { id: 1, type: 'ui.read', data: { tabId }, timestamp: 0 }),
    painted: (tabId) =>
      peer.evaluate((asked) => {
        const world = globalThis as unknown as Record<
          string,
          { tabs: { sendMessage(id: number, message: object): Promise<number> } }
        >;
        const api = world.browser ?? world.chrome;
        if (!api) throw new Error('no extension page');
        return api.tabs.sendMessage(asked, { what: 'painted' });
      }, tabId),
  };
}

type Times = Record<Side, number[]>;

async function measure(driver: Driver): Promise<Map<string, Times>> {
  const desk = await openDesk(driver);
  const found = new Map<string, Times>();
  for (const [at, article] of articles.entries()) {
    const times: Times = { ours: [], peer: [] };
    try {
      for (let round = 0; round < Number(values.times); round++) {
        const sides = (at + round) % 2 === 0 ? SIDES : SIDES.toReversed();
        for (const side of sides)
          times[side].push(await within(PATIENCE, once(driver, desk, article.url, side)));
      }
      found.set(article.id, times);
    } catch (error) {
      console.error(`${article.id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
    if (values.verbose) {
      const shown = SIDES.map((side) => `${side} ${times[side].map(Math.round).join(' ')}`);
      console.log(`${driver.name} ${article.id}: ${shown.join(', ')}`);
    }
  }
  return found;
}

async function once(driver: Driver, desk: Desk, url: string, side: Side): Promise<number> {
  if (values.first) await desk.forget();
  const page = await driver.open(url);
  try {
    await sleep(REST);
    await page.evaluate(
      () => new Promise<void>((rested) => requestIdleCallback(() => rested(), { timeout: 2000 })),
    );
    const tabId = await driver.tabIdOf(await page.evaluate(() => location.href));
    if (values.from === 'popup' && side === 'ours') {
      await desk.openPopup(tabId);
      await sleep(LOOKED);
    }
    if (values.asleep) await stopWorkers(driver);
    const clicked = await desk.click(side, tabId);
    return (await desk.painted(tabId)) - clicked;
  } finally {
    await page.close();
  }
}

async function stopWorkers({ browser }: Driver): Promise<void> {
  for (const target of browser.targets().filter((each) => each.type() === 'service_worker')) {
    await (await target.worker())?.close();
  }
}

function print(name: BrowserName, found: ReadonlyMap<string, Times>): void {
  const medians = [...found.values()].map(({ ours, peer }) => ({ ours: at(ours, 0.5), peer: at(peer, 0.5) }));
  const of = (side: Side, share: number) =>
    at(
      medians.map((one) => one[side]),
      share,
    );
  const pairs = medians.map(({ ours, peer }) => ours / peer);
  console.log(
    `\n${name}, ${found.size} of ${articles.length} articles, ${values.times} times each, from the ${values.from}${values.first ? ', the first' : ''}`,
  );
  for (const [label, share] of [
    ['median', 0.5],
    ['p95', 0.95],
  ] as const) {
    const [ours, peer] = [of('ours', share), of('peer', share)];
    console.log(
      `  ${label}: clean view ${ours.toFixed(0)} ms, Readability in a plain page ${peer.toFixed(0)} ms, ratio ${(ours / peer).toFixed(2)}`,
    );
  }
  console.log(`  ratio by article: median ${at(pairs, 0.5).toFixed(2)}, p95 ${at(pairs, 0.95).toFixed(2)}`);
}

/** A quantile of numbers. */
function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
