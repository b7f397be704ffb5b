/**
 * npm run fit:blocks -- --corpus DIR [--model restore|doubt] [--part A|B] [--dry]
 *
 * Fits the models of `src/article/learned/` to reference texts, and says by cross-validation over hosts what they are
 * worth. `restore` comes first, as `doubt` judges what it put back. Described in docs/evaluate.md.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Seen } from './fit-blocks-page.ts';
import { hashOf, openLab, readCorpus, type SavedPage } from './lab.ts';
import { Runs, squash, wordsOf } from './score-article.ts';

interface Example {
  readonly page: number;
  readonly fold: number;
  readonly features: readonly string[];
  /** Share of the block that the reference has. */
  readonly right: number;
  readonly words: number;
  weight: number;
}

/** What is known of a page: words of its reference, words kept so far, and how many of these are right; for its F1. */
interface Told {
  readonly reference: number;
  readonly kept: number;
  readonly right: number;
}

interface Fitted {
  bias: number;
  weights: Map<string, number>;
}

const FOLDS = 5;
const MAX_WEIGHT = 40;
const ROUNDS = 40;
/** A feature has to be seen on this many pages. */
const MIN_PAGES = 25;
const PENALTY = 0.01;
/** Share of the kept text that a reference has to have, so that it can teach what is missing, or what is too much. */
const FAIR = { restore: 0.6, doubt: 0.8 };
const FOLDER = resolve(import.meta.dirname, '../../src/article/learned');

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    model: { type: 'string' },
    part: { type: 'string' },
    dry: { type: 'boolean' },
  },
});
if (!values.corpus) {
  console.error('usage: npm run fit:blocks -- --corpus DIR [--model restore|doubt] [--part A|B] [--dry]');
  process.exit(2);
}
const folder = resolve(values.corpus);
const pages = readCorpus(folder).filter(({ part }) =>
  values.part ? part === values.part : part !== 'aside',
);
for (const model of ['restore', 'doubt'] as const) {
  if (values.model && values.model !== model) continue;
  const { examples, told } = await gather(model);
  // `restore` is asked what belongs to the article, `doubt` what does not.
  const target = (example: Example) => (model === 'restore' ? example.right : 1 - example.right);
  validate(model, examples, told, target);
  if (!values.dry) save(model, train(examples, target));
}

async function gather(model: 'restore' | 'doubt'): Promise<{ examples: Example[]; told: Map<number, Told> }> {
  const lab = await openLab('tests/tools/fit-blocks-page.ts');
  const examples: Example[] = [];
  const told = new Map<number, Told>();
  for (const [index, page] of pages.entries()) {
    try {
      const seen = await lab.run<Seen>('look', folder, page);
      const reference = page.reference?.text;
      const known = reference ? new Runs(reference) : null;
      // A reference that has less of what was kept stops early, or is of something else.
      const fair = known !== null && known.share(seen.text) >= FAIR[model];
      const total = Math.max(200, wordsOf(reference ?? seen.text).length);
      const snippets = snippetsOf(page);
      if (known && reference && fair) {
        const kept = wordsOf(seen.text).length;
        told.set(index, { reference: wordsOf(reference).length, kept, right: kept * known.share(seen.text) });
      }
      for (const { texts, features } of seen[model]) {
        const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
        if (words === 0) continue;
        const said = texts.length > 8 ? null : snippets(texts.join(' '));
        if (said === null && !fair) continue;
        const right =
          said ??
          texts.reduce((sum, text) => sum + (known?.share(text) ?? 0) * wordsOf(text).length, 0) / words;
        const weight = (200 * words) / total + (said === null ? 0.3 : 2);
        examples.push({
          page: index,
          fold: foldOf(page),
          features: [...new Set(features)],
          right,
          words,
          weight,
        });
      }
    } catch (error) {
      console.error(`${page.id}: ${error instanceof Error ? error.message : error}`);
    }
  }
  await lab.close();
  return { examples, told };
}

/** What the labels say of a text: 1 where it must be shown, 0 where it must not, null where they are silent. */
function snippetsOf({ reference, label }: SavedPage): (text: string) => number | null {
  const shown = [...(reference?.with ?? []), ...(label?.keep ?? [])].map(squash);
  const gone = [...(reference?.without ?? []), ...(label?.debris ?? [])].map(squash);
  return (text) => {
    const flat = squash(text);
    if (shown.some((part) => part.length > 15 && flat.includes(part))) return 1;
    return gone.some((part) => part.length > 2 && flat.includes(part) && flat.length < part.length * 3 + 20)
      ? 0
      : null;
  };
}

function foldOf(page: SavedPage): number {
  return hashOf(page.url, 1) % FOLDS;
}

/** Prints how the mean word F1 of pages changes with what a model would do that has not seen their hosts, on two halves. */
function validate(
  model: 'restore' | 'doubt',
  examples: readonly Example[],
  told: ReadonlyMap<number, Told>,
  target: (example: Example) => number,
): void {
  const said: { example: Example; p: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = train(
      examples.filter((example) => example.fold !== fold),
      target,
    );
    for (const example of examples)
      if (example.fold === fold) said.push({ example, p: judge(fitted, example.features) });
  }
  console.log(`${model}: ${examples.length} blocks, ${FOLDS}-fold cross-validation by host`);
  const sign = model === 'restore' ? 1 : -1;
  for (const bound of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const taken = Map.groupBy(
      said.filter(({ p }) => p > bound),
      ({ example }) => example.page,
    );
    const gains = (['A', 'B'] as const).map((part) => {
      const list = [...told].flatMap(([page, { reference, kept, right }]) => {
        if (pages[page]?.part !== part) return [];
        const blocks = taken.get(page) ?? [];
        const words = blocks.reduce((sum, { example }) => sum + example.words, 0) * sign;
        const rights = blocks.reduce((sum, { example }) => sum + example.words * example.right, 0) * sign;
        const before = (2 * right) / (reference + kept);
        return [(2 * (right + rights)) / (reference + kept + words) - before];
      });
      return (list.reduce((sum, gain) => sum + gain, 0) / Math.max(1, list.length)) * 10_000;
    });
    const blocks = [...taken.values()].flat();
    const hit = blocks.reduce((sum, { example }) => sum + example.words * target(example), 0);
    const all = blocks.reduce((sum, { example }) => sum + example.words, 0);
    console.log(
      `  above ${bound}: ${blocks.length} blocks, ${(hit / all).toFixed(3)} of their words rightly, word F1 ${gains.map((gain) => gain.toFixed(0)).join(' / ')} (A / B, times 10,000)`,
    );
  }
}

/** Weighted logistic regression by AdaGrad, with a penalty on large weights. */
function train(examples: readonly Example[], target: (example: Example) => number): Fitted {
  const seenOn = new Map<string, Set<number>>();
  for (const { features, page } of examples) {
    for (const feature of features) {
      const set = seenOn.get(feature);
      if (set) set.add(page);
      else seenOn.set(feature, new Set([page]));
    }
  }
  const names = [...seenOn].flatMap(([name, on]) => (on.size >= MIN_PAGES ? [name] : []));
  const index = new Map(names.map((name, i) => [name, i]));
  const weights = new Float64Array(names.length);
  const sums = new Float64Array(names.length).fill(1e-6);
  let bias = 0;
  let biasSum = 1e-6;
  const rows = examples.map((example) => ({
    on: example.features.flatMap((name) => index.get(name) ?? []),
    y: target(example),
    weight: Math.min(example.weight, MAX_WEIGHT),
  }));
  const order = rows.map((_, i) => i);
  const random = seeded(7);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const row = rows[i];
      if (!row) continue;
      let sum = bias;
      for (const k of row.on) sum += weights[k] ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - row.y) * row.weight;
      biasSum += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSum);
      for (const k of row.on) {
        const slope = error + PENALTY * row.weight * (weights[k] ?? 0);
        sums[k] = (sums[k] ?? 0) + slope * slope;
        weights[k] = (weights[k] ?? 0) - (0.1 * slope) / Math.sqrt(sums[k] ?? 1);
      }
    }
  }
  return { bias, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}

function judge({ bias, weights }: Fitted, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias)));
}

function save(model: string, { bias, weights }: Fitted): void {
  const round = (value: number) => Number(value.toFixed(2));
  const kept = [...weights]
    .map(([name, weight]) => [name, round(weight)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.03)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const data = { bias: round(bias), weights: Object.fromEntries(kept) };
  writeFileSync(resolve(FOLDER, `${model}.json`), `${JSON.stringify(data, null, 2)}\n`);
  console.log(`  ${kept.length} weights → src/article/learned/${model}.json`);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
