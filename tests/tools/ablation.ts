/**
 * npm run ablation -- --corpus DIR [--steps a,b] [--only TEXT] [--dump FILE]
 *
 * What each step of the clean article is worth: the figures with all steps, and how they change when one is left out,
 * on two halves of the corpus. Described in docs/evaluate.md.
 */
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Ablation } from './ablation-page.ts';
import { openLab, PARTS, type Part, readCorpus, type SavedPage } from './lab.ts';
import { type Score, scoreArticle } from './score-article.ts';

const MEASURES = ['wordF1', 'withPresent', 'withoutAbsent', 'debrisGone', 'proseKept', 'noRepeats'] as const;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    steps: { type: 'string' },
    only: { type: 'string' },
    dump: { type: 'string' },
  },
});
if (!values.corpus) {
  console.error('usage: npm run ablation -- --corpus DIR [--steps a,b] [--only TEXT] [--dump FILE]');
  process.exit(2);
}
const folder = resolve(values.corpus);
const pages = readCorpus(folder).filter(({ id }) => !values.only || id.includes(values.only));
const lab = await openLab('tests/tools/ablation-page.ts');
const steps = values.steps?.split(',') ?? (await lab.call<string[]>('stepNames'));
const variants = [[], ...steps.map((step) => step.split('+'))];
const dump = values.dump ? createWriteStream(values.dump) : null;
const results: { input: SavedPage; part: Part; scores: Score[]; ms: number; readability: number }[] = [];
for (const input of pages) {
  try {
    const { runs, readability } = await lab.run<Ablation>('ablate', folder, input, variants);
    const scores = runs.map((run) => scoreArticle(run, input.reference, input.label));
    results.push({ input, part: input.part, scores, ms: runs[0]?.ms ?? 0, readability });
    const { id, set, part } = input;
    dump?.write(`${JSON.stringify({ id, set, part, readability, scores, ...runs[0] })}\n`);
  } catch (error) {
    console.error(`${input.id}: ${error instanceof Error ? error.message : error}`);
  }
}
await lab.close();
dump?.end();

report();

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
