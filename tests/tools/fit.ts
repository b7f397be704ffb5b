/**
 * npm run fit -- --corpus FOLDER [--pred OUT.jsonl] [--write]
 *
 * Fits the weights of the findings on labelled pages, and prints what the fit is worth on pages of other sites.
 * Described in docs/detection.md.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { getDomain } from 'tldts';
import { COPY_FROM, EXPECTED, EXPECTED_PRIOR, type Fitted, REPEATED_SHARE } from '../../src/detect/traces.ts';
import { type Example, fitModel, logLoss, logOdds, type Model, sigmoid } from './logistic.ts';

interface Finding {
  reason: string;
  trace?: string;
  kind?: string;
}

interface Prediction {
  id: string;
  verdict?: string;
  lang?: string | null;
  truncated?: boolean;
  findings?: Finding[];
}

interface Label {
  id: string;
  copy: string;
  article: boolean;
  confidence?: number;
  truncated?: boolean;
}

/** A labelled page with what was found on it. */
interface Row {
  readonly id: string;
  readonly site: string;
  readonly lang: string;
  /** Kind of copy as labelled, null for originals and pages that are no article. */
  readonly kind: string | null;
  readonly label: Label;
  readonly prediction: Prediction;
  /** False where the page was not taken for an article: its score is 0 whatever was found. */
  readonly judged: boolean;
}

type Scored = Row & { readonly score: number; readonly said: string | null };

const FOLDS = 10;
/** Labels below this confidence are not counted. */
const MIN_CONFIDENCE = 0.65;
const STRENGTHS = [0.2, 0.4, 0.8, 1.6, 3.2];
/** The order of findings depends on their weights, which depend on the order: a few rounds settle it. */
const ROUNDS = 3;
const START: Model = { intercept: EXPECTED_PRIOR, weights: EXPECTED };
const WEIGHTS_FILE = resolve(import.meta.dirname, '../../src/detect/weights.json');

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, pred: { type: 'string' }, write: { type: 'boolean' } },
});
if (!values.corpus) {
  console.error('usage: npm run fit -- --corpus FOLDER [--pred OUT.jsonl] [--write]');
  console.error(
    'FOLDER holds pages.jsonl and labels.jsonl; without --pred, evaluate runs over the pages first.',
  );
  process.exit(2);
}

const rows = readRows(values.corpus, values.pred ?? evaluate(values.corpus));
const strength = chooseStrength(rows);
const held = crossValidate(rows, strength);
const model = train(rows, strength);
console.log(
  `${rows.length} pages, ${rows.filter((row) => row.kind).length} copies, expectations held with ${strength}\n`,
);
printFigures({
  'as expected, nothing fitted': score(rows, START),
  'fitted, on the pages fitted': score(rows, model),
  [`cross-validated, ${FOLDS} folds by site`]: held,
});
printCut(rows);
printConfusion(held);
printLanguages(held);
const fitted = toFile(model);
printWeights(fitted, rows);
if (values.write) {
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(fitted, null, 2)}\n`);
  console.log(`\nwritten to ${WEIGHTS_FILE}`);
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function evaluate(corpus: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fit-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'out.jsonl');
  const tool = resolve(import.meta.dirname, 'evaluate.ts');
  execFileSync(process.execPath, [tool, '--pages', join(corpus, 'pages.jsonl'), '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}

function readRows(corpus: string, predictions: string): Row[] {
  const urls = new Map(
    readLines<{ id: string; url: string }>(join(corpus, 'pages.jsonl')).map((p) => [p.id, p.url]),
  );
  const predicted = new Map(readLines<Prediction>(predictions).map((line) => [line.id, line]));
  return readLines<Label>(join(corpus, 'labels.jsonl')).flatMap((label) => {
    const prediction = predicted.get(label.id);
    const url = urls.get(label.id);
    if (!prediction?.findings || !url || label.copy === 'unclear' || (label.confidence ?? 1) < MIN_CONFIDENCE)
      return [];
    return [
      {
        id: label.id,
        site: getDomain(url) ?? new URL(url).hostname,
        lang: prediction.lang ?? '?',
        kind: label.copy === 'original' ? null : label.copy,
        label,
        prediction,
        judged: prediction.verdict !== 'not-article',
      },
    ];
  });
}

/** Features of a page: its traces; the strongest of each reason counts fully, the others in part. */
function exampleOf(row: Row, weights: Model['weights']): Example {
  const features = new Map<string, number>();
  const seen = new Set<string>();
  const strongest = (finding: Finding) => Math.abs(weights[finding.trace ?? ''] ?? 0);
  for (const { reason, trace } of [...(row.prediction.findings ?? [])].sort(
    (a, b) => strongest(b) - strongest(a),
  )) {
    if (!trace) continue;
    features.set(trace, (features.get(trace) ?? 0) + (seen.has(reason) ? REPEATED_SHARE : 1));
    seen.add(reason);
  }
  return { features, positive: row.kind !== null };
}

function train(from: readonly Row[], held: number): Model {
  let model = START;
  for (let round = 0; round < ROUNDS; round++) {
    const examples = from.filter((row) => row.judged).map((row) => exampleOf(row, model.weights));
    model = fitModel(examples, START, held);
  }
  return model;
}

function score(of: readonly Row[], { intercept, weights }: Model): Scored[] {
  return of.map((row) => {
    const odds = logOdds(exampleOf(row, weights), { intercept, weights });
    const strongest = [...(row.prediction.findings ?? [])]
      .filter((finding) => finding.kind && (weights[finding.trace ?? ''] ?? 0) > 0)
      .sort((a, b) => (weights[b.trace ?? ''] ?? 0) - (weights[a.trace ?? ''] ?? 0))[0];
    const value = row.judged ? sigmoid(odds) : 0;
    return { ...row, score: value, said: value >= COPY_FROM ? (strongest?.kind ?? 'syndicated') : null };
  });
}

function foldOf(site: string): number {
  return createHash('sha256').update(site).digest().readUInt32BE() % FOLDS;
}

/** Every page scored by a fit that saw no page of its site. */
function crossValidate(all: readonly Row[], held: number): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inside = all.filter((row) => foldOf(row.site) === fold);
    return score(
      inside,
      train(
        all.filter((row) => foldOf(row.site) !== fold),
        held,
      ),
    );
  }).flat();
}

/**
 * Of the strengths whose loss on pages of other sites is within one standard error of the least, the firmest: a trace
 * seen on one page or two must not be moved far by them.
 */
function chooseStrength(all: readonly Row[]): number {
  const tried = STRENGTHS.map((held) => {
    const losses = crossValidate(all, held)
      .filter((row) => row.judged)
      .map((row) => logLoss(Math.log(row.score / (1 - row.score)), row.kind !== null));
    const mean = losses.reduce((a, b) => a + b, 0) / losses.length;
    const variance = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / losses.length;
    return { held, mean, error: Math.sqrt(variance / losses.length) };
  });
  const [best] = [...tried].sort((a, b) => a.mean - b.mean);
  const good = tried.filter(({ mean }) => best && mean <= best.mean + best.error);
  return Math.max(...good.map(({ held }) => held));
}

function figures(of: readonly Scored[]) {
  const copies = of.filter((row) => row.kind);
  const found = copies.filter((row) => row.said);
  const alarms = of.filter((row) => row.said && !row.kind);
  let hits = 0;
  const ranked = [...of].sort((a, b) => b.score - a.score);
  const average = ranked.reduce((sum, row, index) => {
    if (row.kind) hits++;
    return row.kind ? sum + hits / (index + 1) : sum;
  }, 0);
  return {
    precision: share(found.length, found.length + alarms.length),
    recall: share(found.length, copies.length),
    'false alarms': share(alarms.length, of.length - copies.length, 4),
    'average precision': share(average, copies.length),
    'kind right': share(found.filter((row) => row.said === row.kind).length, found.length),
  };
}

function share(part: number, whole: number, digits = 3): string {
  return whole === 0 ? '-' : (part / whole).toFixed(digits);
}

function printFigures(sets: Readonly<Record<string, readonly Scored[]>>): void {
  console.table(Object.fromEntries(Object.entries(sets).map(([name, of]) => [name, figures(of)])));
}

/** Truncation is read by rules without weights, so nothing of it is fitted. */
function printCut(of: readonly Row[]): void {
  const articles = of.filter((row) => row.label.article);
  const said = articles.filter((row) => row.prediction.truncated);
  const right = said.filter((row) => row.label.truncated).length;
  const all = articles.filter((row) => row.label.truncated).length;
  console.log(`cut texts: precision ${share(right, said.length)}, recall ${share(right, all)} of ${all}\n`);
}

/** Kinds as labelled (rows) and as said (columns), cross-validated. */
function printConfusion(of: readonly Scored[]): void {
  const table: Record<string, Record<string, number>> = {};
  for (const row of of) {
    const label = row.kind ?? 'no copy';
    const counts = table[label] ?? {};
    table[label] = counts;
    const said = row.said ?? 'no copy';
    counts[said] = (counts[said] ?? 0) + 1;
  }
  console.log('by kind: rows as labelled, columns as said');
  console.table(table);
}

function printLanguages(of: readonly Scored[]): void {
  const langs = [...new Set(of.map((row) => row.lang))].sort();
  const table = langs.map((lang) => {
    const rows = of.filter((row) => row.lang === lang);
    const copies = rows.filter((row) => row.kind);
    return {
      lang,
      pages: rows.length,
      copies: copies.length,
      found: copies.filter((row) => row.said).length,
      'false alarms': rows.filter((row) => row.said && !row.kind).length,
    };
  });
  console.log('by language of the text');
  console.table(table);
}

function toFile({ intercept, weights }: Model): Fitted {
  const rounded = Object.entries(weights).map(([trace, weight]) => [trace, round(weight)]);
  return { prior: round(intercept), weights: Object.fromEntries(rounded) };
}

/** Each trace with its expectation, its weight, and the number of copies and originals that show it. */
function printWeights({ prior, weights }: Fitted, of: readonly Row[]): void {
  const seen = (trace: string, copy: boolean) =>
    of.filter(
      (row) =>
        row.judged &&
        (row.kind !== null) === copy &&
        row.prediction.findings?.some((finding) => finding.trace === trace),
    ).length;
  const table = Object.entries(EXPECTED).map(([trace, expected]) => [
    trace,
    { expected, fitted: weights[trace], copies: seen(trace, true), originals: seen(trace, false) },
  ]);
  console.log(`prior ${prior}`);
  console.table(Object.fromEntries(table));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
