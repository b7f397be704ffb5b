/**
 * Takes a picture of every state of every surface, in both browsers, in every theme, wide and narrow, in English and in
 * other languages, and writes a page that shows them side by side. docs/adding.md says how pictures are reviewed.
 *
 *     node tests/gallery/shoot.ts [--out demo-output/gallery] [--only popup] [--shape dark] [--browser chromium] [--audit] [--serve]
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { createServer, type Plugin } from 'vite';
import { type BrowserName, CHROMIUM_FLAGS, findBrowser } from '../tools/browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, 'demo-output/gallery') },
    only: { type: 'string', default: '' },
    shape: { type: 'string' },
    browser: { type: 'string' },
    audit: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
  },
});

const axe = values.audit ? await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8') : '';

interface Shape {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly query: string;
  /** The system's own colours in place of the page's; only Chromium can be told so. */
  readonly forced?: boolean;
}

type Surface = 'popup' | 'page' | 'view';

/** What is there of the languages that test the most: long words, the other direction, no blanks. */
const LOCALES = ['de', 'ar', 'ja'].filter((locale) => existsSync(join(ROOT, `assets/locales/${locale}.yml`)));

const inLocales = (width: number, height: number): Shape[] =>
  LOCALES.map((name) => ({ name, width, height, query: `theme=light&locale=${name}` }));

const inThemes = (themes: readonly string[], width: number, height: number): Shape[] => [
  ...themes.map((name) => ({ name, width, height, query: `theme=${name}` })),
  { name: 'forced', width, height, query: 'theme=light', forced: true },
];

const SHAPES: Record<Surface, readonly Shape[]> = {
  popup: [
    ...inThemes(['light', 'dark'], 370, 560),
    ...inLocales(370, 560),
    { name: 'narrow', width: 320, height: 560, query: 'theme=light&locale=de&page' },
    { name: 'wide', width: 1280, height: 800, query: 'theme=dark&page' },
  ],
  page: [
    ...inThemes(['light', 'dark'], 1280, 800),
    ...inLocales(1280, 800),
    { name: 'narrow', width: 360, height: 740, query: 'theme=light&locale=de' },
  ],
  view: [
    ...inThemes(['light', 'dark', 'sepia', 'contrast'], 1024, 800),
    ...inLocales(1024, 800),
    { name: 'narrow', width: 360, height: 740, query: 'theme=light&locale=de' },
  ],
};

/** The locale files as the built extension carries them. */
function messages(): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id === 'virtual:messages' ? '\0messages' : null),
    async load(id) {
      if (id !== '\0messages') return null;
      const all: Record<string, unknown> = {};
      for (const locale of ['en', ...LOCALES]) {
        const text = await readFile(join(ROOT, `assets/locales/${locale}.yml`), 'utf8');
        all[locale] = generateChromeMessages(parseMessagesText(text, 'YAML'));
      }
      return `export default ${JSON.stringify(all)}`;
    },
  };
}

const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  cacheDir: join(ROOT, 'node_modules/.vite/gallery'),
  plugins: [messages()],
  // The pictures of the pages that the clean view stands over.
  publicDir: join(ROOT, 'tests/fixtures/web/lakeside-observer.example/reports/three-weirs'),
  resolve: { alias: { '#i18n': join(ROOT, '.wxt/i18n/index.ts') } },
  server: { port: 0, host: '127.0.0.1', fs: { allow: [ROOT] } },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';

/** Pictures are no higher than this. Pixels. */
const HIGHEST = 2400;

/** Names what breaks the rules for accessible pages (WCAG 2.2 AA), as far as a program can see it. */
async function audit(page: Page, file: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
  for (const line of found) console.log(`${file}: ${line}`);
}

async function shoot(page: Page, scene: string, surface: Surface, shape: Shape, file: string): Promise<void> {
  await page.setViewport({ width: shape.width, height: shape.height });
  await page.goto(`${base}?scene=${scene}&${shape.query}`);
  const ready = await page.waitForFunction(() => document.documentElement.dataset.ready);
  const says = await ready.jsonValue();
  if (says !== 'yes') console.log(`${file}: ${says}`);
  // As high as its content, so that what sticks to the window's edges stands where it belongs. What stands over a page
  // is as high as its window.
  const height = surface === 'view' ? 0 : await page.evaluate(() => document.documentElement.scrollHeight);
  const highest = Math.min(Math.max(shape.height, height), HIGHEST);
  if (highest !== shape.height) await page.setViewport({ width: shape.width, height: highest });
  const tooWide = await page.evaluate((own) => {
    // A page below the clean view or the picker may be as wide as it likes.
    const view = document.querySelector('headwater-reader')?.shadowRoot?.querySelector('.hw-scroller');
    const box = own ? document.documentElement : view;
    return box ? box.scrollWidth - box.clientWidth : 0;
  }, surface !== 'view');
  if (tooWide > 0) console.log(`${file}: ${tooWide} pixels wider than the window`);
  if (axe) await audit(page, file);
  await page.screenshot({ path: file as `${string}.png` });
}

/** A page that shows the pictures of a scene in a row. */
function sheet(files: ReadonlyMap<string, readonly string[]>): string {
  const rows = Array.from(
    files,
    ([scene, names]) =>
      `<h2 id="${scene}">${scene}</h2><div>${names.map((name) => `<a href="${name}"><img loading="lazy" src="${name}" alt="${name}" title="${name}"></a>`).join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui}div{display:flex;flex-wrap:wrap;gap:8px;align-items:start}img{height:420px;border:1px solid #999}</style>${rows.join('\n')}`;
}

async function shootAll(name: BrowserName): Promise<void> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is missing`);
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    args: name === 'chromium' ? CHROMIUM_FLAGS : [],
  });
  const folder = join(values.out, name);
  await mkdir(folder, { recursive: true });
  const files = new Map<string, string[]>();
  try {
    const page = await browser.newPage();
    const session = name === 'chromium' ? await page.createCDPSession() : null;
    page.on('pageerror', (error) => console.log(String(error)));
    await page.goto(base);
    await page.waitForSelector('#app li');
    const all = await page.$$eval('#app li', (items) =>
      items.map((item) => [item.textContent ?? '', item.dataset.surface ?? ''] as const),
    );
    for (const [scene, surface] of all.filter(([each]) => each.includes(values.only))) {
      const names: string[] = [];
      files.set(scene, names);
      for (const shape of SHAPES[surface as Surface]) {
        if (values.shape ? shape.name !== values.shape : shape.forced && name === 'firefox') continue;
        if (session) await setSystem(session, shape);
        const file = `${scene.replaceAll('/', '-')}.${shape.name}.png`;
        names.push(file);
        await shoot(page, scene, surface as Surface, shape, join(folder, file));
      }
    }
    await writeFile(join(folder, 'index.html'), sheet(files));
    console.log(`${join(folder, 'index.html')}: ${files.size} scenes`);
  } finally {
    await browser.close();
  }
}

/** What the system says of colours. It holds for as long as the session does. */
async function setSystem(session: CDPSession, { forced, name }: Shape): Promise<void> {
  const features = [
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
    { name: 'prefers-color-scheme', value: name === 'dark' ? 'dark' : 'light' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

if (values.serve) {
  console.log(base);
} else {
  try {
    const names: BrowserName[] = ['chromium', 'firefox'];
    for (const name of names.filter((each) => !values.browser || each === values.browser))
      await shootAll(name);
  } finally {
    await server.close();
  }
  process.exit(0);
}
