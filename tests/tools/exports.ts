/**
 * Saves the articles of a corpus folder in every form, has each book checked by epubcheck, and reads all of it back with
 * pandoc: every line that the view shows must be in it, letter by letter.
 *
 *     node tests/tools/exports.ts FOLDER [--count 60]
 *
 * Prints how many books passed without errors and warnings, and for each form how many articles and lines came back;
 * exits 1 where a book did not pass.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import type { Exports } from './exports-page.ts';
import { readCorpus } from './lab.ts';
import { blankTab, bundle, launchOffline, readSaved, within } from './offline.ts';

const EPUBCHECK = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';
const FORMS = ['epub', 'html', 'markdown'] as const;
/** Ours as pandoc calls it; the others have the same names there. */
const MARKDOWN = 'gfm+yaml_metadata_block';
const MOST = 64 * 1024 * 1024;
const run = promisify(execFile);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '60' } },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder of the corpus');
const pages = readCorpus(folder);
const step = Math.max(1, Math.floor(pages.length / Number(values.count)));
const chosen = pages.filter((_, index) => index % step === 0).slice(0, Number(values.count));

const scratch = await mkdtemp(join(tmpdir(), 'headwater-exports-'));
const browser = await launchOffline();
let made = 0;
const wrong: string[] = [];
const lost = { epub: [] as string[], html: [] as string[], markdown: [] as string[] };
const whole = { epub: 0, html: 0, markdown: 0 };
let lines = 0;
try {
  const tab = await blankTab(browser, await bundle('tests/tools/exports-page.ts'));
  for (const { id, url, html } of chosen) {
    const files = await within(
      60_000,
      tab.evaluate(
        (source, address) =>
          (
            globalThis as unknown as { exportsOf(html: string, url: string): Promise<Exports | null> }
          ).exportsOf(source, address),
        readSaved(join(folder, html)),
        url,
      ),
    );
    if (!files) continue;
    made++;
    const shown = files.text.split('\n').map(letters).filter(Boolean);
    lines += shown.length;
    for (const form of FORMS) {
      const path = join(scratch, `article.${form}`);
      await writeFile(path, Buffer.from(files[form], 'base64'));
      if (form === 'epub') {
        const complaint = await complaintOf(path);
        if (complaint) wrong.push(`${id}\n${complaint}`);
      }
      const back = letters(await readBack(path, form));
      const missing = shown.filter((line) => !back.includes(line));
      lost[form].push(...missing.map((line) => `${id}: ${line.slice(0, 120)}`));
      if (missing.length === 0) whole[form]++;
    }
    process.stderr.write('.');
  }
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}
console.log(`\n${wrong.join('\n')}`);
console.log(`${made} books of ${chosen.length} pages; ${made - wrong.length} pass epubcheck without a word`);
for (const form of FORMS) {
  console.log(
    `${form}: ${whole[form]} of ${made} articles read back whole, ${lines - lost[form].length} of ${lines} lines`,
  );
  for (const line of lost[form].slice(0, 8)) console.log(`  missing: ${line}`);
}
process.exitCode = wrong.length > 0 || made === 0 ? 1 : 0;

/** What epubcheck says of a book; '' where that is nothing. */
async function complaintOf(path: string): Promise<string> {
  try {
    await run('java', ['-jar', EPUBCHECK, '--failonwarnings', path]);
    return '';
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    return `${stderr}${stdout}`.split('\n').slice(0, 6).join('\n');
  }
}

/** The text of a file as pandoc reads it. */
async function readBack(path: string, form: (typeof FORMS)[number]): Promise<string> {
  const pandoc = (from: string, to: string, file: string) =>
    run('pandoc', ['-f', from, '-t', to, '--wrap=none', file], { maxBuffer: MOST });
  if (form !== 'markdown') return (await pandoc(form, 'plain', path)).stdout;
  // Markdown may hold HTML, which only becomes text in a second reading.
  const { stdout } = await pandoc(MARKDOWN, 'html', path);
  const page = `${path}.html`;
  await writeFile(page, stdout);
  return (await pandoc('html', 'plain', page)).stdout;
}

/** Letters and figures alone: how a reader sets lists, tables and emphasis is its own affair. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
