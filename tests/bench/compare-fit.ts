/**
 * node tests/bench/compare-fit.ts CORPUS [--words 3,4,5] [--worst N]
 *
 * Fits the bounds of `src/find/compare.ts`. CORPUS is a folder with `reference.jsonl` (`{"id","text"}` a line) and
 * `pages.jsonl` (`{"id","url"}`). Pairs of one text (verbatim, cut to 20 %, 5-15 % of the words changed, two
 * articles merged) stand against pairs of different articles: the closest by shared rare words, and neighbours
 * of one site. Prints the curve of precision and recall over the containment bound, and the time taken.
 * `npm run bench` prints the line of the bound in use only.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

type Compare = typeof import('../../src/find/compare');
type Text = typeof import('../../src/core/text');
type Address = typeof import('../../src/find/address');
interface Article {
  id: string;
  text: string;
  site: string;
}
interface Pair {
  kind: string;
  same: boolean;
  a: string;
  b: string;
  ids: string;
}

const MIN_WORDS = 60;
const LONG_WORDS = 1000;
const CURVE = [0.05, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

const root = resolve(import.meta.dirname, '../..');
const load = async <T>(path: string): Promise<T> =>
  (await runnerImport<T>(resolve(root, path), { configFile: false, logLevel: 'error' })).module;
const compare = await load<Compare>('src/find/compare.ts');
const { tokens } = await load<Text>('src/core/text.ts');
const { siteOfUrl } = await load<Address>('src/find/address.ts');
const random = seeded(20260301);

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    options: { words: { type: 'string' }, worst: { type: 'string' } },
    allowPositionals: true,
  });
  const folder = positionals[0];
  if (!folder) {
    console.error('usage: node tests/bench/compare-fit.ts CORPUS [--words 3,4,5] [--worst N]');
    process.exit(2);
  }
  const widths = (values.words ?? String(compare.BOUNDS.words)).split(',').map(Number);
  compareTexts(fromFolder(folder), { widths, bounds: CURVE, worst: Number(values.worst ?? 12) });
}

/**
 * Prints how well the comparison tells copies from other articles, and how long it takes.
 *
 * @param texts the articles; those of under 60 words and those that begin alike are left out
 * @param options shingle widths in words, bounds of containment, and how many of the worst pairs to name
 */
export function compareTexts(
  texts: readonly { id: string; url: string; text: string }[],
  options: { widths: number[]; bounds: number[]; worst: number } = {
    widths: [compare.BOUNDS.words],
    bounds: [compare.BOUNDS.containment],
    worst: 0,
  },
): void {
  const articles = distinct(texts);
  const pairs = [...positives(articles), ...negatives(articles)];
  console.log(`comparison of texts: ${articles.length} articles, ${pairs.length} pairs`);
  for (const kind of new Set(pairs.map((pair) => pair.kind)))
    console.log(`  ${kind.padEnd(12)} ${pairs.filter((pair) => pair.kind === kind).length}`);
  for (const words of options.widths) curve(pairs, words, options.bounds, options.worst);
  time(articles);
}

function fromFolder(path: string): { id: string; url: string; text: string }[] {
  const lines = (name: string) =>
    readFileSync(resolve(path, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text?: string; url?: string });
  const urls = new Map(lines('pages.jsonl').map(({ id, url }) => [id, url ?? '']));
  return lines('reference.jsonl').flatMap(({ id, text }) =>
    text ? [{ id, text, url: urls.get(id) ?? '' }] : [],
  );
}

/** The collections overlap: one page stands in several of them. */
function distinct(texts: readonly { id: string; url: string; text: string }[]): Article[] {
  const seen = new Set<string>();
  return texts.flatMap(({ id, url, text }) => {
    const list = tokens(text);
    const start = list.slice(0, 40).join(' ');
    if (list.length < MIN_WORDS || seen.has(start)) return [];
    seen.add(start);
    return [{ id, text, site: siteOfUrl(url) }];
  });
}

function positives(all: Article[]): Pair[] {
  return all.flatMap(({ id, text }, index) => {
    const words = text.split(/\s+/);
    const spaced = words.length > tokens(text).length / 3;
    const units = spaced ? words : [...text];
    const join = (list: string[]) => list.join(spaced ? ' ' : '');
    const from = Math.floor(random() * units.length * 0.8);
    const other = all[(index + 1 + Math.floor(random() * (all.length - 1))) % all.length] as Article;
    const share = 0.05 + random() * 0.1;
    const quoted = text.replace(/["“”]/g, '„').replace(/[-–—]/g, '—').replace(/['’]/g, '‘');
    return [
      { kind: 'verbatim', same: true, a: text, b: quoted, ids: id },
      { kind: 'cut', same: true, a: join(units.slice(0, Math.ceil(units.length * 0.2))), b: text, ids: id },
      { kind: 'middle', same: true, a: join(units.slice(from, from + units.length * 0.2)), b: text, ids: id },
      { kind: 'changed', same: true, a: join(change(units, share, words)), b: text, ids: id },
      {
        kind: 'cut+changed',
        same: true,
        a: join(change(units.slice(0, Math.ceil(units.length * 0.2)), share, words)),
        b: text,
        ids: id,
      },
      { kind: 'merged', same: true, a: `${text}\n${other.text}`, b: text, ids: `${id} + ${other.id}` },
    ];
  });
}

/** Words replaced by other words of the text, dropped or doubled, at random places. */
function change(units: string[], share: number, pool: string[]): string[] {
  return units.flatMap((unit) => {
    if (random() >= share) return [unit];
    const way = random();
    if (way < 0.2) return [];
    if (way < 0.3) return [unit, unit];
    return [(pool[Math.floor(random() * pool.length)] as string).slice(0, Math.max(1, unit.length))];
  });
}

function negatives(all: Article[]): Pair[] {
  const words = all.map(({ text }) => new Set(tokens(text)));
  const frequency = new Map<string, number[]>();
  words.forEach((set, index) => {
    for (const word of set) {
      const list = frequency.get(word);
      if (list) list.push(index);
      else frequency.set(word, [index]);
    }
  });
  const found = new Map<string, Pair>();
  const add = (kind: string, i: number, j: number) => {
    const [a, b] = [all[Math.min(i, j)] as Article, all[Math.max(i, j)] as Article];
    if (i === j || found.has(`${a.id} ${b.id}`)) return;
    found.set(`${a.id} ${b.id}`, { kind, same: false, a: a.text, b: b.text, ids: `${a.id} ${b.id}` });
  };
  all.forEach((article, i) => {
    const scores = new Map<number, number>();
    for (const word of words[i] as Set<string>) {
      const holders = frequency.get(word) as number[];
      if (holders.length > 40) continue;
      for (const j of holders) if (j !== i) scores.set(j, (scores.get(j) ?? 0) + 1 / holders.length);
    }
    const closest = [...scores].sort((x, y) => y[1] - x[1]).slice(0, 6);
    for (const [j] of closest) add('rare words', i, j);
    all.forEach((other, j) => {
      if (article.site && other.site === article.site) add('same site', i, j);
    });
    for (let n = 0; n < 3; n++) add('random', i, Math.floor(random() * all.length));
  });
  return [...found.values()];
}

function curve(pairs: readonly Pair[], words: number, bounds: readonly number[], worst: number): void {
  const cache = new Map<string, ReturnType<Compare['printOf']>>();
  const print = (text: string) => {
    let made = cache.get(text);
    if (!made) {
      made = compare.printOf(text, words);
      cache.set(text, made);
    }
    return made;
  };
  const rows = pairs.map((pair) => {
    const [a, b] = [print(pair.a), print(pair.b)];
    const shared = compare.sharedOf(a, b);
    return { ...pair, shared, value: shared / Math.max(1, Math.min(a.hashes.length, b.hashes.length)) };
  });
  console.log(`\nshingles of ${words} words\n  bound  precision  recall   by kind`);
  const kinds = [...new Set(rows.filter((row) => row.same).map((row) => row.kind))];
  for (const bound of bounds) {
    const yes = rows.filter((row) => row.value >= bound && row.shared >= compare.BOUNDS.shared);
    const right = yes.filter((row) => row.same).length;
    const share = (kind: string) =>
      yes.filter((row) => row.kind === kind).length / rows.filter((row) => row.kind === kind).length;
    console.log(
      `  ${bound.toFixed(2)}   ${(right / yes.length).toFixed(4)}     ${(right / rows.filter((row) => row.same).length).toFixed(4)}   ` +
        `${kinds.map((kind) => `${kind} ${share(kind).toFixed(3)}`).join('  ')}   wrong ${yes.length - right}`,
    );
  }
  const lost = rows.filter((row) => row.same && row.value < compare.BOUNDS.containment);
  for (const row of lost.slice(0, worst))
    console.log(`  lost: ${row.value.toFixed(3)} (${row.shared} shared) ${row.kind}: ${row.ids}`);
  const wrong = rows.filter((row) => !row.same).sort((x, y) => y.value - x.value);
  for (const row of wrong.slice(0, worst))
    console.log(`  closest: ${row.value.toFixed(3)} (${row.shared} shared) ${row.kind}: ${row.ids}`);
}

function time(articles: readonly Article[]): void {
  // Short texts are repeated until they are long enough.
  const long = articles.slice(0, 100).map(({ text }) => {
    const words = text.split(/\s+/);
    return Array.from({ length: LONG_WORDS }, (_, i) => words[i % words.length]).join(' ');
  });
  if (long.length === 0) return;
  // Processor time, as the machine may be busy with other things.
  const started = process.cpuUsage();
  for (let i = 0; i < 1000; i++)
    compare.sharedOf(
      compare.printOf(long[i % long.length] as string),
      compare.printOf(long[(i * 7 + 1) % long.length] as string),
    );
  console.log(
    `\n1,000 comparisons of 1,000-word articles: ${(process.cpuUsage(started).user / 1000).toFixed(0)} ms`,
  );
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
