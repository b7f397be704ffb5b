/**
 * npm run evaluate -- --pages IN.jsonl --out OUT.jsonl
 *
 * Runs the extension's detection, evidence and cleaning over saved pages in headless Chromium, without network.
 * Input and output are described in docs/evaluate.md.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, ensureBrowser } from './browsers.ts';

interface Input {
  id: string;
  url: string;
  html: string;
}

const PAGE_TIMEOUT_MS = 60_000;

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    out: { type: 'string' },
    jobs: { type: 'string' },
    only: { type: 'string' },
  },
});
if (!values.pages || !values.out) {
  console.error('usage: npm run evaluate -- --pages IN.jsonl --out OUT.jsonl [--jobs N] [--only TEXT]');
  process.exit(2);
}
const folder = dirname(resolve(values.pages));
const inputs = readFileSync(values.pages, 'utf8')
  .split('\n')
  .flatMap((line, index) => (line.trim() ? [parseLine(line, index + 1)] : []))
  .filter((input) => !values.only || input.id.includes(values.only));
// A missing browser is one plain error here, not one on every line.
await ensureBrowser('chromium');
const script = await bundle();
const out = createWriteStream(values.out);
const started = Date.now();
let done = 0;
let errors = 0;

const queue = inputs.values();
const jobs = Math.max(1, Number(values.jobs ?? Math.min(4, cpus().length)));
await Promise.all(Array.from({ length: jobs }, work));
await new Promise((ended) => out.end(ended));
if (process.stderr.isTTY) process.stderr.write('\n');
console.log(
  `${done} pages, ${errors} errors, ${((Date.now() - started) / 1000).toFixed(1)} s → ${values.out}`,
);

function parseLine(line: string, number: number): Input {
  const value = JSON.parse(line) as Partial<Input>;
  if (typeof value.id !== 'string' || typeof value.url !== 'string' || typeof value.html !== 'string') {
    throw new Error(`${values.pages}, line ${number}: expected {"id","url","html"}`);
  }
  return value as Input;
}

/** The in-page half as one classic script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '../..'),
    build: {
      write: false,
      minify: true,
      lib: { entry: 'src/evaluate.ts', formats: ['iife'], name: 'headwater' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('bundling failed');
  return output.output[0].code;
}

/** One browser, fed page by page; a page that hangs or crashes costs its own line only. */
async function work(): Promise<void> {
  let browser: Browser | null = null;
  let page: Page | null = null;
  for (const input of queue) {
    let line: object;
    try {
      browser ??= await launch();
      page ??= await blank(browser);
      const file = readFileSync(resolve(folder, input.html));
      const html = (input.html.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
      line = await withTimeout(
        page.evaluate(
          (data) => (globalThis as unknown as { evaluatePage(page: Input): object }).evaluatePage(data),
          { ...input, html },
        ),
      );
    } catch (error) {
      errors++;
      line = { id: input.id, error: error instanceof Error ? error.message.split('\n')[0] : String(error) };
      await browser?.close().catch(() => {});
      browser = page = null;
    }
    out.write(`${JSON.stringify(line)}\n`);
    done++;
    progress();
  }
  await browser?.close();
}

async function launch(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

async function blank(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.evaluate(script);
  return page;
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${PAGE_TIMEOUT_MS / 1000} s`)),
      PAGE_TIMEOUT_MS,
    );
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}

function progress(): void {
  if (!process.stderr.isTTY && done % 200 !== 0) return;
  const share = done / inputs.length;
  const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
  process.stderr.write(
    `${process.stderr.isTTY ? '\r' : ''}${bar} ${done}/${inputs.length}${process.stderr.isTTY ? '' : '\n'}`,
  );
}
