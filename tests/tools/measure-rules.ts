/**
 * Measures how much of a collection of ftr-site-config files the rules understand, and what reading, indexing and
 * matching ten thousand rules takes.
 *
 *     node tests/tools/measure-rules.ts FOLDER | ARCHIVE.zip | ARCHIVE.tar.gz
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { RuleFile } from '../../src/rules/rule.ts';

// The sources import each other without an ending, as bundlers allow.
registerHooks({
  resolve(name, context, next) {
    return /^\.{1,2}\/.*(?<!\.[a-z]+)$/.test(name) ? next(`${name}.ts`, context) : next(name, context);
  },
});
const { unpack } = await import('../../src/rules/import/archive.ts');
const { fromSiteConfig, hostOfFile } = await import('../../src/rules/import/site-config.ts');
const { parseRules } = await import('../../src/rules/parse.ts');
const { formatRules } = await import('../../src/rules/format.ts');
const { indexRules, matchRules } = await import('../../src/rules/match.ts');

const path = process.argv[2];
if (!path) {
  console.log('Which folder or archive? node tests/tools/measure-rules.ts PATH');
  process.exit(1);
}

async function files(from: string): Promise<{ path: string; text: string }[]> {
  const found: { path: string; text: string }[] = [];
  if ((await stat(from)).isDirectory()) {
    for (const name of await readdir(from, { recursive: true }))
      if (name.endsWith('.txt')) found.push({ path: name, text: await readFile(join(from, name), 'utf8') });
  } else {
    const bytes = new Uint8Array(await readFile(from));
    for await (const file of unpack(bytes, (name) => name.endsWith('.txt')))
      found.push({ path: file.path, text: file.text ?? '' });
  }
  return found.filter((file) => !/(?:^|\/)(?:README|LICEN[CS]E)[^/]*$/i.test(file.path));
}

/** What a file says, without where it says it. */
function meaning(file: RuleFile): string {
  return JSON.stringify([file.sections, file.lines, file.loose], (key, value) =>
    key === 'line' ? undefined : value,
  );
}

/** The shortest of several runs, in milliseconds: what else the machine does makes the others longer. */
function time(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

const collection = await files(path);
let failed = 0;
let nameless = 0;
let unlike = 0;
const count = { obeyed: 0, ignored: 0, notUnderstood: 0 };
const reasons = new Map<string, number>();
const bad: string[] = [];
const texts: string[] = [];
for (const file of collection) {
  const host = hostOfFile(file.path);
  if (!host) {
    nameless++;
    bad.push(`${file.path}: not the name of a site`);
    continue;
  }
  try {
    const text = fromSiteConfig(host, file.text);
    texts.push(text);
    const read = parseRules(text);
    const written = formatRules(read);
    const again = parseRules(written);
    if (meaning(again) !== meaning(read) || formatRules(again) !== written) unlike++;
    for (const section of read.sections) {
      for (const line of section.directives) {
        if (!('ignored' in line)) {
          count.obeyed++;
          continue;
        }
        count.ignored++;
        reasons.set(line.ignored, (reasons.get(line.ignored) ?? 0) + 1);
      }
    }
    for (const mistake of read.mistakes) {
      count.notUnderstood++;
      bad.push(`${file.path}:${mistake.line}:${mistake.column} ${mistake.code}: ${mistake.found}`);
    }
  } catch (error) {
    failed++;
    bad.push(`${file.path}: ${error}`);
  }
}

const all = count.obeyed + count.ignored + count.notUnderstood;
const share = (part: number) => `${part} (${((100 * part) / Math.max(1, all)).toFixed(2)} %)`;
console.log(`files read without an exception: ${collection.length - failed} of ${collection.length}`);
console.log(`files whose name is no site's: ${nameless}`);
console.log(`directive lines: ${all}`);
console.log(`  obeyed: ${share(count.obeyed)}`);
console.log(`  knowingly ignored: ${share(count.ignored)}`);
for (const [reason, lines] of [...reasons].sort((a, b) => b[1] - a[1]))
  console.log(`    ${reason}: ${lines}`);
console.log(`  not understood: ${share(count.notUnderstood)}`);
console.log(`written and read again, unlike: ${unlike}`);
for (const line of bad) console.log(`    ${line}`);

const whole = texts.join('\n');
const read = parseRules(whole);
console.log(`the whole collection as one text (${whole.length} characters):`);
console.log(`  read: ${time(5, () => parseRules(whole)).toFixed(1)} ms`);
console.log(`  indexed: ${time(5, () => indexRules([{ name: '', ...read }])).toFixed(1)} ms`);

const many = Array.from(
  { length: 10_000 },
  (_, i) => `[site-${i}.example]\nbody: div.text-${i}\nstrip: .promo, //aside[@id="x${i}"]`,
).join('\n');
const manyRead = parseRules(many);
const index = indexRules([{ name: '', ...manyRead }]);
console.log('10,000 rules:');
const load = () => indexRules([{ name: '', ...parseRules(many) }]);
console.log(`  read and indexed: ${time(9, load).toFixed(1)} ms`);
const url = new URL('https://www.site-7777.example/2026/story');
const matched = time(9, () => {
  for (let i = 0; i < 1000; i++) matchRules(index, url);
});
console.log(`  matched: ${(matched / 1000).toFixed(4)} ms`);
