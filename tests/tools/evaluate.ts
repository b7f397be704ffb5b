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
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { blankTab, bundle, launchOffline, readSaved, within } from './offline.ts';

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
const script = await bundle('src/evaluate.ts');
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

/** One browser, fed page by page; a page that hangs or crashes costs its own line only. */
async function work(): Promise<void> {
  let browser: Browser | null = null;
  let page: Page | null = null;
  for (const input of queue) {
    let line: object;
    try {
      browser ??= await launchOffline();
      page ??= await blankTab(browser, script);
      const html = readSaved(resolve(folder, input.html));
      line = await within(
        PAGE_TIMEOUT_MS,
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

function progress(): void {
  if (!process.stderr.isTTY && done % 200 !== 0) return;
  const share = done / inputs.length;
  const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
  process.stderr.write(
    `${process.stderr.isTTY ? '\r' : ''}${bar} ${done}/${inputs.length}${process.stderr.isTTY ? '' : '\n'}`,
  );
}
