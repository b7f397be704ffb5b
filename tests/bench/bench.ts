/**
 * npm run bench -- [FOLDER] [--only TEXT] [--limit N] [--rounds N]
 *
 * Extraction beside Readability and Defuddle, in one run in headless Chromium, and the comparison of texts. Without
 * FOLDER the project's own fixtures are measured. FOLDER holds `pages.jsonl` (`{"id","set","url","html"}` a line, html
 * a path, perhaps `.gz`) and, for the agreement with reference texts, `reference.jsonl` (`{"id","text"}` and/or
 * `{"id","with","without"}`). Times of a busy machine are only good as ratios.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { blankTab, bundle, launchOffline, readSaved, within } from '../tools/offline.ts';
import { compareTexts } from './compare-fit.ts';
import type { BenchInput, BenchResult, Extractor } from './in-page.ts';
import { mean, quantile, shareFound, shingleF1, wordF1 } from './scores.ts';

interface Input {
  readonly id: string;
  readonly set: string;
  readonly url: string;
  readonly file: string;
}
interface Reference {
  readonly id: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}
type Results = Record<Extractor, BenchResult>;

const FIXTURES = resolve(import.meta.dirname, '../fixtures/web');
const NAMES: readonly Extractor[] = ['headwater', 'readability', 'defuddle'];
/** A few pages need more rounds than many for a steady figure. */
const FIXTURE_ROUNDS = 15;
const PAGE_MS = 120_000;

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, limit: { type: 'string' }, rounds: { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ? resolve(positionals[0]) : null;
const inputs = (folder ? fromFolder(folder) : fromFixtures())
  .filter((input) => !values.only || input.id.includes(values.only))
  .slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
const references = new Map(
  folder ? lines<Reference>(join(folder, 'reference.jsonl')).map((r) => [r.id, r]) : [],
);

const results = await measure();
console.log(`${results.size} pages of ${folder ?? 'the fixtures'}, Chromium, one run\n`);
printTimes();
if (references.size > 0) printAgreement();
printComparison();

function fromFolder(path: string): Input[] {
  return lines<{ id: string; set?: string; url: string; html: string }>(join(path, 'pages.jsonl')).map(
    (page) => ({
      id: page.id,
      set: page.set ?? 'all',
      url: page.url,
      file: join(path, page.html),
    }),
  );
}

function fromFixtures(): Input[] {
  return globSync('**/index.html', { cwd: FIXTURES })
    .toSorted()
    .map((path) => ({
      id: path,
      set: 'fixtures',
      url: `https://${relative('.', path).replace(/index\.html$/, '')}`,
      file: join(FIXTURES, path),
    }));
}

function lines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

async function measure(): Promise<Map<string, Results>> {
  const scripts = [
    readFileSync(createRequire(import.meta.url).resolve('defuddle'), 'utf8'),
    await bundle('tests/bench/in-page.ts'),
  ];
  const found = new Map<string, Results>();
  const rounds = Number(values.rounds ?? (folder ? 1 : FIXTURE_ROUNDS));
  let browser: Browser | null = null;
  let page: Page | null = null;
  // The first page pays for compiling all three; it is measured again at the end.
  for (const [turn, input] of [...inputs.slice(0, 3), ...inputs].entries()) {
    try {
      browser ??= await launchOffline();
      page ??= await blankTab(browser, ...scripts);
      found.set(input.id, await run(page, { url: input.url, html: readSaved(input.file), turn, rounds }));
    } catch (error) {
      console.error(`${input.id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      await browser?.close().catch(() => {});
      browser = page = null;
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${found.size}/${inputs.length} `);
  }
  await browser?.close();
  if (process.stderr.isTTY) process.stderr.write('\r');
  return found;
}

async function run(page: Page, input: BenchInput): Promise<Results> {
  const work = page.evaluate(
    (data) => (globalThis as unknown as { benchPage(input: BenchInput): Results }).benchPage(data),
    input,
  );
  return within(PAGE_MS, work);
}

function printTimes(): void {
  const of = (name: Extractor) => [...results.values()].map((result) => result[name].ms);
  const base = of('readability');
  console.log('time of extraction   median ms   p95 ms   max ms   × Readability: median   p95');
  for (const name of NAMES) {
    const own = of(name);
    const ratio = (share: number) => (quantile(own, share) / quantile(base, share)).toFixed(2);
    console.log(
      [
        name.padEnd(18),
        quantile(own, 0.5).toFixed(1).padStart(12),
        quantile(own, 0.95).toFixed(1).padStart(8),
        Math.max(...own)
          .toFixed(1)
          .padStart(8),
        ratio(0.5).padStart(24),
        ratio(0.95).padStart(5),
      ].join(' '),
    );
  }
}

/** Means over the pages of a set; captions are left out of all texts, as the references leave them out. */
function printAgreement(): void {
  const judged = inputs.filter((input) => references.has(input.id) && results.has(input.id));
  console.log(
    '\nagreement            pages   word F1   with captions   4-gram F1   with present   without absent',
  );
  for (const set of new Set(judged.map((input) => input.set))) {
    const own = judged.filter((input) => input.set === set);
    for (const name of NAMES) {
      const rows = own.map(({ id }) =>
        scored(references.get(id) as Reference, (results.get(id) as Results)[name]),
      );
      const column = (pick: (row: (typeof rows)[number]) => number | null, width: number) => {
        const list = rows.map(pick).filter((value) => value !== null);
        return (list.length > 0 ? mean(list).toFixed(4) : '–').padStart(width);
      };
      console.log(
        [
          `${set} ${name}`.padEnd(20),
          String(own.length).padStart(5),
          column((row) => row.word, 9),
          column((row) => row.captions, 15),
          column((row) => row.shingle, 11),
          column((row) => row.present, 14),
          column((row) => row.absent, 16),
        ].join(' '),
      );
    }
  }
}

function scored(reference: Reference, { text, withCaptions }: BenchResult) {
  const { text: wanted } = reference;
  const unwanted = shareFound(text, reference.without ?? []);
  return {
    word: wanted === undefined ? null : wordF1(text, wanted),
    captions: wanted === undefined ? null : wordF1(withCaptions, wanted),
    shingle: wanted === undefined ? null : shingleF1(text, wanted),
    present: shareFound(text, reference.with ?? []),
    absent: unwanted === null ? null : 1 - unwanted,
  };
}

/** On reference texts where there are some, else on the texts that were just extracted. */
function printComparison(): void {
  const articles = inputs.flatMap(({ id, url }) => {
    const text = references.get(id)?.text ?? (folder ? '' : results.get(id)?.headwater.text);
    return text ? [{ id, url, text }] : [];
  });
  console.log('');
  compareTexts(articles);
}
