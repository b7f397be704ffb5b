/**
 * node tests/tools/measure-picker.ts --corpus DIR [--hosts N] [--turned] [--verbose]
 *
 * Writes rules with the picker on one page of each site that has two in the corpus, and says what they gain there and
 * whether they hold on the other page. Described in docs/evaluate.md.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Unfit } from '../../src/article/types.ts';
import { ESTIMATES, type Estimate } from '../../src/rules/pick/lasts.ts';
import { hashOf, openLab, readCorpus, type SavedPage } from './lab.ts';
import type { Picked } from './measure-picker-page.ts';
import { wordF1 } from './score-article.ts';

/** Share of what the best element of the other page covers that a selector must cover there to have held. */
const HELD = 0.9;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    hosts: { type: 'string', default: '40' },
    /** The rules are picked on the second page and tried on the first. */
    turned: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
if (!values.corpus) {
  console.error('usage: node tests/tools/measure-picker.ts --corpus DIR [--hosts N] [--turned] [--verbose]');
  process.exit(2);
}
const folder = resolve(values.corpus);
const pairs = pairsOf(readCorpus(folder), Number(values.hosts));
const lab = await openLab('tests/tools/measure-picker-page.ts');

interface Cleaned {
  readonly without: string;
  readonly withRule: string;
  readonly unfit: Unfit['what'] | null;
}
interface Row {
  readonly host: string;
  readonly half: 'A' | 'B';
  readonly here: [number, number];
  readonly there: [number, number];
  readonly estimate: Estimate | null;
  readonly body: boolean;
  readonly could: boolean;
  readonly unfit: { readonly here: boolean; readonly there: boolean };
}
const rows: Row[] = [];
const strips: { readonly estimate: Estimate; readonly found: boolean; readonly harmful: boolean }[] = [];
let times: number[] = [];
for (const { host, first, second } of pairs) {
  const text = (page: SavedPage) => page.reference?.text ?? '';
  try {
    const picked = await lab.run<Picked>('pick', folder, first, text(first));
    const rules = rulesText(first, host, picked);
    const cleaned = (page: SavedPage) => lab.run<Cleaned>('clean', folder, page, rules);
    const f1 = (page: SavedPage, { without, withRule }: Cleaned): [number, number] => [
      wordF1(without, text(page)),
      wordF1(withRule, text(page)),
    ];
    type Held = { count: number; f1: number; best: number };
    const held = picked.body
      ? await lab.run<Held>('survives', folder, second, picked.body, text(second))
      : null;
    const holds = ({ f1, best }: Held) => f1 >= best * HELD;
    const body = held !== null && holds(held);
    let could = body;
    for (const selector of body ? [] : picked.possible) {
      could = holds(await lab.run<Held>('survives', folder, second, selector, text(second)));
      if (could) break;
    }
    for (const { css, estimate } of picked.strips) {
      const there = await lab.run<Held>('survives', folder, second, css, text(second));
      strips.push({ estimate, found: there.count > 0, harmful: there.f1 > 0.3 });
    }
    const here = await cleaned(first);
    const there = await cleaned(second);
    const row: Row = {
      host,
      half: halfOf(first),
      here: f1(first, here),
      there: f1(second, there),
      estimate: picked.estimate,
      body,
      could,
      unfit: { here: here.unfit === 'body', there: there.unfit === 'body' },
    };
    rows.push(row);
    times = [...times, picked.ms];
    if (values.verbose)
      console.log(
        `${body ? 'held' : 'LOST'} ${host} (${row.half}, ${picked.estimate} ${picked.cost.toFixed(1)}${here.unfit ? `, ${here.unfit} did not fit here` : ''}${there.unfit ? `, ${there.unfit} did not fit there` : ''}): ${show(row.here)} there ${show(row.there)} best ${picked.best.toFixed(3)}${held ? `, other page: ${held.count} named, ${held.f1.toFixed(3)} of ${held.best.toFixed(3)}` : ''}\n  ${rules.replaceAll('\n', '\n  ')}`,
      );
  } catch (error) {
    console.error(`${host}: ${error instanceof Error ? error.message : error}`);
  }
}
await lab.close();

const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
for (const half of ['A', 'B', null] as const) {
  const some = rows.filter((row) => half === null || row.half === half);
  if (some.length === 0) continue;
  const figure = (which: 'here' | 'there') => {
    const [without, withRule] = [0, 1].map((at) => mean(some.map((row) => row[which][at] ?? 0)));
    return show([without ?? 0, withRule ?? 0]);
  };
  const count = (test: (row: Row) => boolean) => some.filter(test).length;
  console.log(`${half === null ? 'all' : `half ${half}`}: ${some.length} sites with two pages`);
  console.log(`  clean text, word F1, the page pointed at: ${figure('here')}`);
  console.log(
    `  clean text, word F1, the other page:      ${figure('there')}, worse by more than 0.01 on ${count(({ there }) => there[1] < there[0] - 0.01)}`,
  );
  console.log(
    `  body selectors that hold on the other page: ${count(({ body }) => body)}; of ${count(({ could }) => could)} sites whose two pages have any name in common for it`,
  );
  console.log(
    `  body rules refused: ${count(({ unfit }) => unfit.here)} on the page pointed at, ${count(({ unfit }) => unfit.there)} on the other, ${count(({ unfit, body }) => unfit.there && body)} of these wrongly`,
  );
}
for (const estimate of ESTIMATES) {
  const bodies = rows.filter((row) => row.estimate === estimate);
  const removals = strips.filter((one) => one.estimate === estimate);
  console.log(
    `said to hold "${estimate}": ${bodies.length} body selectors, of which ${bodies.filter(({ body }) => body).length} held; ${removals.length} removals, of which ${removals.filter(({ found }) => found).length} find something and ${removals.filter(({ harmful }) => harmful).length} take a part of the article`,
  );
}
times.sort((a, b) => a - b);
console.log(
  `milliseconds for all ladders of a page: median ${times[times.length >> 1]?.toFixed(0)}, most ${times.at(-1)?.toFixed(0)}`,
);

function show([without, withRule]: readonly [number, number]): string {
  const gain = withRule - without;
  return `${without.toFixed(4)} without, ${withRule.toFixed(4)} with rules (${gain < 0 ? '' : '+'}${gain.toFixed(4)})`;
}

/** As the picker offers to write them: for the whole site, and for the page where they will hardly hold elsewhere. */
function rulesText({ url }: SavedPage, host: string, { body, local, strips: all }: Picked): string {
  const { pathname } = new URL(url);
  const lines = [
    ...(body ? [{ line: `body: ${body}`, here: local }] : []),
    ...all.map(({ css, estimate }) => ({ line: `strip: ${css}`, here: estimate === 'poor' })),
  ];
  const section = (header: string, here: boolean) => {
    const own = lines.filter((one) => one.here === here).map(({ line }) => line);
    return own.length > 0 ? [`[${header}]`, ...own, ''] : [];
  };
  return [...section(host, false), ...section(host + pathname, true)].join('\n');
}

/** Sites are tuned on in one half, and looked at in the other. */
function halfOf({ url }: SavedPage): 'A' | 'B' {
  return hashOf(url, 3) % 2 === 0 ? 'A' : 'B';
}

/** The sites that have two pages with a text to compare with, in an order that has nothing to do with them. */
function pairsOf(
  pages: readonly SavedPage[],
  most: number,
): { host: string; first: SavedPage; second: SavedPage }[] {
  const byHost = new Map<string, SavedPage[]>();
  for (const page of pages.filter(({ reference }) => reference?.text)) {
    const host = new URL(page.url).hostname.replace(/^www\./, '');
    byHost.set(host, [...(byHost.get(host) ?? []), page]);
  }
  const order = ([, [page]]: readonly [string, SavedPage[]]) =>
    page ? hashOf(page.url, 1) * 256 + hashOf(page.url, 2) : 0;
  return [...byHost]
    .toSorted((a, b) => order(a) - order(b))
    .flatMap(([host, [first, second]]) => {
      if (!first || !second) return [];
      return values.turned ? [{ host, first: second, second: first }] : [{ host, first, second }];
    })
    .slice(0, most);
}
