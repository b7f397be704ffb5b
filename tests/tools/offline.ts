/** What the tools share that run a bundled script over saved pages, in headless Chromium without network. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, ensureBrowser } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The script as one classic script.
 *
 * @param entry relative to the project; it puts what is called on the global object
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '#i18n': join(ROOT, '.wxt/i18n/index.ts') } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'headwater' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('bundling failed');
  return output.output[0].code;
}

/** A browser that reaches no host. */
export async function launchOffline(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** An empty tab with the scripts in it. */
export async function blankTab(browser: Browser, ...scripts: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  for (const script of scripts) await page.evaluate(script);
  return page;
}

/** The text of a saved page, perhaps packed. */
export function readSaved(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The work's result, or a rejection when it takes longer. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
