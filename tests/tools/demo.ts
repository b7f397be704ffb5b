/**
 * npm run demo [-- --browser firefox] [--open] [--out FOLDER]
 *
 * Builds the extension, serves the bundled web on loopback, opens its scraped page in a browser and does what a
 * reader would do: see the verdict, read clean, find the original. Prints what it saw and saves screenshots under
 * `demo-output/` (or FOLDER). With `--open` the browser stays open.
 */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser, findBrowser } from './browsers.ts';
import { build } from './build.ts';
import { type Driver, launch } from './launch.ts';
import { type PopupFacts, searchDone, verdictShown } from './popup.ts';
import { until } from './until.ts';
import { type BundledWeb, PAGES, serveWeb } from './web.ts';
import { words } from './words.ts';

const COLOURS = ['light', 'dark'] as const;
/** What a reader might write. */
const RULES = `# The text stands in one element; the picture is not part of it.
[weltnachrichten-heute.example]
mode: click
body: .td-post-content
strip: .td-post-featured-image

[coastalherald.example]
mode: never
`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    open: { type: 'boolean', default: false },
    out: { type: 'string', default: 'demo-output' },
  },
});
const OUTPUT = resolve(values.out);

try {
  await demo();
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function demo(): Promise<void> {
  const name = chooseBrowser();
  await ensureBrowser(name);
  const headless = !values.open;
  if (values.open && !hasDisplay())
    throw new Error('--open needs a display (DISPLAY or WAYLAND_DISPLAY is not set).');
  console.log(`Building the extension for ${name} …`);
  build(name === 'chromium' ? 'chrome' : 'firefox');
  mkdirSync(OUTPUT, { recursive: true });
  const web = await serveWeb();
  try {
    let first: Seen | null = null;
    for (const colours of COLOURS) {
      const driver = await launch(name, { web, colours, headless });
      try {
        const seen = await mainJob(driver, web, colours);
        first ??= seen;
      } finally {
        await driver.close();
      }
    }
    if (first) print(first);
    if (values.open) await leaveOpen(await launch(name, { web, headless }));
  } finally {
    await web.close();
  }
}

/** What the main job showed. */
interface Seen {
  readonly browser: string;
  readonly verdict: PopupFacts;
  readonly before: number;
  readonly result: PopupFacts;
  readonly sent: readonly string[];
  readonly headline: string;
  readonly paragraphs: number;
  readonly banner: string;
  readonly shots: readonly string[];
}

async function mainJob(driver: Driver, web: BundledWeb, colours: string): Promise<Seen> {
  const shots: string[] = [];
  const shoot = async (page: Page, what: string): Promise<void> => {
    const path = join(OUTPUT, `${what}-${colours}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    shots.push(relative(process.cwd(), path));
  };

  const page = await driver.open(PAGES.scraped);
  await shoot(page, 'page');
  const looked = (): string[] => web.requests.filter((one) => one.dest === 'empty').map((one) => one.url);
  // The toolbar button shows the verdict before anything is clicked.
  await until('the toolbar button to show the verdict', async () => {
    const { title, badge } = await driver.button(PAGES.scraped);
    return badge !== '' || title !== 'Headwater';
  });
  const before = looked().length;

  const popup = await driver.popup(PAGES.scraped);
  const verdict = await verdictShown(popup);
  const result = await searchDone(popup);
  await sizeLikePopup(popup);
  await shoot(popup, 'popup');

  await popup.click('[data-testid="read"]');
  const clean = await driver.clean(page);
  await page.bringToFront();
  await until('the banner to name the original', async () => (await clean.text('origin-banner'))?.trim());
  await shoot(page, 'clean');
  const headline = (await clean.text('headline')) ?? '';
  const banner = (await clean.text('origin-banner')) ?? '';
  const paragraphs = await clean.evaluate(
    (root) =>
      Array.from(root.querySelectorAll('[data-testid="article"] p')).filter((one) => one.textContent.trim())
        .length,
  );

  const options = await driver.extensionPage('options.html');
  await until('the options to load', () => options.$('[data-testid="rules-editor"]'));
  await options.type('[data-testid="rules-editor"]', RULES);
  await options.click('[data-testid="rules-save"]');
  // The line above the editor counts a moment after the typing.
  await until('the rules to be saved and counted', () =>
    options.evaluate(
      (saved) => document.body.textContent.includes(saved) && document.body.textContent.includes('2 sites'),
      words('options.rules.saved'),
    ),
  );
  await shoot(options, 'options');

  expect(verdict.verdict === 'copy', `the scraped page was judged "${verdict.verdict}", not "copy"`);
  expect(result.origin !== null, `no original was found; the popup said:\n${result.text}`);
  expect(
    result.origin?.href === PAGES.original && result.origin.check === 'verified',
    `the wrong original was offered: ${result.origin?.href} (${result.origin?.check})`,
  );
  return {
    browser: await driver.browser.version(),
    verdict,
    before,
    result,
    sent: looked(),
    headline,
    paragraphs,
    banner,
    shots,
  };
}

function print(seen: Seen): void {
  const { verdict, result } = seen;
  const rows: [string, string][] = [
    ['Browser', seen.browser],
    ['Page', PAGES.scraped],
    [
      'Verdict',
      `${verdict.verdict}${verdict.kind ? ` (${verdict.kind})` : ''}: ${oneLine(verdict.sentence)}`,
    ],
    ...verdict.findings
      .slice(0, 6)
      .map((text, index): [string, string] => [index ? '' : 'Because', oneLine(text)]),
    ['Sent before the click', `${seen.before} requests`],
    ['Source', oneLine(result.sentence)],
    ['Original', `${result.origin?.href ?? 'none'}  [${result.origin?.check ?? '-'}]`],
    ...seen.sent.map((url, index): [string, string] => [index ? '' : 'Requests', url]),
    ['Clean view', `“${oneLine(seen.headline)}”, ${seen.paragraphs} paragraphs`],
    ['Its banner', oneLine(seen.banner)],
    ['Screenshots', relative(process.cwd(), OUTPUT) || '.'],
    ...COLOURS.flatMap((colours) =>
      seen.shots.map((shot): [string, string] => [
        '',
        shot.replace(/-(light|dark)\.png$/, `-${colours}.png`),
      ]),
    ),
  ];
  console.log();
  for (const [label, text] of rows) console.log(`${label.padEnd(22)}${text}`);
}

/** Chromium where there is one, else Firefox; with neither, Chromium is fetched. */
function chooseBrowser(): BrowserName {
  const wanted = values.browser;
  if (wanted === 'chromium' || wanted === 'firefox') return wanted;
  if (wanted !== undefined) throw new Error(`--browser takes chromium or firefox, not "${wanted}".`);
  return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Gives the popup's page the size that the browser would give the popup. */
async function sizeLikePopup(popup: Page): Promise<void> {
  const size = await popup.evaluate(() => {
    const { width, bottom } = document.body.getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(bottom) };
  });
  await popup.setViewport({
    width: Math.max(320, Math.min(800, size.width)),
    height: Math.max(200, Math.min(600, size.height)),
    deviceScaleFactor: 2,
  });
}

async function leaveOpen(driver: Driver): Promise<void> {
  await driver.open(PAGES.scraped);
  console.log('\nThe browser stays open on the scraped page. Close it, or press Ctrl-C here, to end.');
  await new Promise<void>((done) => {
    driver.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
  await driver.close();
}

/** Lines of a surface as one line of the terminal. */
function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ');
}

function expect(holds: boolean, complaint: string): asserts holds {
  if (!holds) throw new Error(complaint);
}
