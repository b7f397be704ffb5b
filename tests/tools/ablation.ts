/**
 * npm run ablation -- --corpus DIR [--steps a,b] [--only TEXT] [--dump FILE]
 *
 * What each step of the clean article is worth: the figures with all steps, and how they change when one is left out,
 * on two halves of the corpus. Described in docs/evaluate.md.
 */
import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { ablate } from './ablation-page.ts';
import { CHROMIUM_FLAGS, ensureBrowser } from './browsers.ts';
import { type Label, type Reference, type Score, scoreArticle } from './score-article.ts';

interface Input {
  id: string;
  set: string;
  url: string;
  html: string;
}

/** Of the hosts a third is put aside and never looked at; the rest is cut into halves. */
const PARTS = ['A', 'B', 'aside'] as const;
type Part = (typeof PARTS)[number];
const MEASURES = ['wordF1', 'withPresent', 'withoutAbsent', 'debrisGone', 'proseKept', 'noRepeats'] as const;
const PAGE_TIMEOUT_MS = 60_000;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    steps: { type: 'string' },
    only: { type: 'string' },
    dump: { type: 'string' },
  },
});
if (!values.corpus) {
  console.error('usage: npm run ablation -- --corpus DIR [--steps a,b|all] [--only TEXT] [--dump FILE]');
  process.exit(2);
}
const folder = resolve(values.corpus);
const lines = <T>(name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const references = new Map(lines<Reference & { id: string }>('reference.jsonl').map((r) => [r.id, r]));
const labels = new Map(
  lines<Label & { id: string }>('labels.jsonl')
    .filter((label) => label.article)
    .map((label) => [label.id, label]),
);
const pages = lines<Input>('pages.jsonl').filter(
  ({ id }) =>
    (references.has(id) || labels.has(id)) && (!values.only || new RegExp(values.only, 'u').test(id)),
);
const steps = values.steps ? values.steps.split(',') : [];
const variants = [[], ...steps.map((step) => step.split('+'))];

const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: await ensureBrowser('chromium'),
  headless: true,
  args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND'],
});
const script = await bundle();
const dump = values.dump ? createWriteStream(values.dump) : null;
const results: { input: Input; part: Part; scores: Score[]; ms: number; readability: number }[] = [];
let page: Page | null = null;
for (const input of pages) {
  try {
    page ??= await blank();
    const file = readFileSync(join(folder, input.html));
    const html = (input.html.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
    const { runs, readability } = await Promise.race([
      page.evaluate(
        (data, off) => (globalThis as unknown as { ablate: typeof ablate }).ablate(data, off),
        { url: input.url, html },
        variants,
      ),
      new Promise<never>((_, reject) => setTimeout(reject, PAGE_TIMEOUT_MS, new Error('no answer')).unref()),
    ]);
    const scores = runs.map((run) => scoreArticle(run, references.get(input.id), labels.get(input.id)));
    const part = partOf(input.url);
    results.push({ input, part, scores, ms: runs[0]?.ms ?? 0, readability });
    dump?.write(
      `${JSON.stringify({ id: input.id, set: input.set, part, readability, scores, ...runs[0] })}\n`,
    );
  } catch (error) {
    console.error(`${input.id}: ${error instanceof Error ? error.message : error}`);
    await page?.close().catch(() => {});
    page = null;
  }
}
await browser.close();
dump?.end();

report();

async function blank(): Promise<Page> {
  const fresh = await browser.newPage();
  await fresh.setOfflineMode(true);
  await fresh.evaluate(script);
  return fresh;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '../..'),
    build: {
      write: false,
      minify: true,
      lib: { entry: 'tests/tools/ablation-page.ts', formats: ['iife'], name: 'headwater' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('bundling failed');
  return output.output[0].code;
}

function partOf(url: string): Part {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return PARTS[(createHash('sha1').update(host).digest()[0] ?? 0) % PARTS.length] ?? 'A';
}

/** Means of a measure over the pages of a part and set that know it. */
function mean(part: Part, set: string, variant: number, measure: (typeof MEASURES)[number]): number | null {
  const known = results.flatMap(({ input, part: own, scores }) => {
    const value =
      own === part && (set === 'all' || input.set === set) ? (scores[variant]?.[measure] ?? null) : null;
    return value === null ? [] : [value];
  });
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}

function report(): void {
  const columns = [
    ...[...new Set(results.map(({ input }) => input.set))].flatMap((set) =>
      MEASURES.slice(0, 3).map((measure) => ({ set, measure })),
    ),
    ...MEASURES.slice(3).map((measure) => ({ set: 'all', measure })),
  ].filter(({ set, measure }) => PARTS.some((part) => mean(part, set, 0, measure) !== null));
  const name = (set: string, measure: string) => `${set === 'all' ? '' : `${set} `}${measure}`;
  console.log('\nAll steps');
  for (const { set, measure } of columns) {
    const cells = PARTS.map((part) => `${part} ${mean(part, set, 0, measure)?.toFixed(4) ?? '-'}`);
    console.log(`  ${name(set, measure).padEnd(28)}${cells.join('   ')}`);
  }
  const at = (list: number[], q: number) =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? 0;
  const ours = results.map(({ ms }) => ms);
  const theirs = results.map(({ readability }) => readability);
  for (const q of [0.5, 0.95, 1])
    console.log(
      `  time ${q}: ${at(ours, q).toFixed(1)} ms, Readability alone ${at(theirs, q).toFixed(1)} ms, ratio ${(at(ours, q) / at(theirs, q)).toFixed(2)}`,
    );
  if (steps.length === 0) return;
  console.log('\nWhat each step adds (all steps less all steps but this one), halves A / B, times 10,000');
  for (const [index, step] of steps.entries()) {
    const cells = columns.flatMap(({ set, measure }) => {
      const gains = (['A', 'B'] as const).map((part) => {
        const gain = (mean(part, set, 0, measure) ?? 0) - (mean(part, set, index + 1, measure) ?? 0);
        return Math.round(gain * 10_000);
      });
      return gains.some((gain) => gain !== 0)
        ? [`${name(set, measure)} ${gains.map((gain) => (gain > 0 ? `+${gain}` : gain)).join('/')}`]
        : [];
    });
    console.log(`  ${step.padEnd(14)}${cells.join(' · ') || 'nothing'}`);
  }
}
