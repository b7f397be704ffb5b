/**
 * Takes a picture of every scene, in both browsers, light and dark, wide and narrow, in English and German.
 *
 *     node tests/gallery/shoot.ts [--out demo-output/gallery] [--only popup] [--browser chromium] [--audit] [--serve]
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer, type Plugin } from 'vite';
import { type BrowserName, CHROMIUM_FLAGS, findBrowser } from '../tools/browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, 'demo-output/gallery') },
    only: { type: 'string', default: '' },
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
}

const SHAPES: Record<'popup' | 'page', readonly Shape[]> = {
  popup: [
    { name: 'light', width: 370, height: 560, query: 'theme=light' },
    { name: 'dark', width: 370, height: 560, query: 'theme=dark' },
    { name: 'de', width: 370, height: 560, query: 'theme=light&locale=de' },
    { name: 'narrow', width: 320, height: 560, query: 'theme=light&locale=de&page' },
    { name: 'wide', width: 1280, height: 800, query: 'theme=dark&page' },
  ],
  page: [
    { name: 'light', width: 1280, height: 800, query: 'theme=light' },
    { name: 'dark', width: 1280, height: 800, query: 'theme=dark' },
    { name: 'narrow', width: 360, height: 740, query: 'theme=light&locale=de' },
    { name: 'de', width: 1280, height: 800, query: 'theme=light&locale=de' },
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
      for (const locale of ['en', 'de']) {
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
  resolve: { alias: { '#i18n': join(ROOT, '.wxt/i18n/index.ts') } },
  server: { port: 0, host: '127.0.0.1', fs: { allow: [ROOT] } },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';

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

async function shoot(page: Page, scene: string, shape: Shape, file: string): Promise<void> {
  await page.setViewport({ width: shape.width, height: shape.height });
  await page.goto(`${base}?scene=${scene}&${shape.query}`);
  await page.waitForSelector('#app > *');
  // A finger's breadth for effects that measure and for the first frame of an animation.
  const wait = scene.startsWith('popup/') ? 120 : scene.startsWith('options/rules') ? 2000 : 300;
  await new Promise((done) => setTimeout(done, wait));
  // As high as its content, so that what sticks to the window's edges stands where it belongs.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: shape.width, height: Math.max(shape.height, height) });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (tooWide > 0) console.log(`${file}: ${tooWide} pixels wider than the window`);
  if (axe) await audit(page, file);
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
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
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(String(error)));
    await page.goto(base);
    await page.waitForSelector('#app li');
    const all = await page.$$eval('#app a', (links) => links.map((link) => link.textContent ?? ''));
    for (const scene of all.filter((each) => each.includes(values.only))) {
      const shapes = scene.startsWith('popup/') ? SHAPES.popup : SHAPES.page;
      for (const shape of shapes) {
        const file = `${scene.replaceAll('/', '-')}.${shape.name}.png`;
        await mkdir(join(values.out, name), { recursive: true });
        await shoot(page, scene, shape, join(values.out, name, file));
      }
    }
  } finally {
    await browser.close();
  }
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
