/**
 * Saves the articles of a corpus folder as books and has each checked by epubcheck.
 *
 *     node tests/tools/books.ts FOLDER [--count 60]
 *
 * Prints how many passed without errors and warnings; exits 1 where one did not.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import { readCorpus } from './lab.ts';
import { blankTab, bundle, launchOffline, readSaved, within } from './offline.ts';

const EPUBCHECK = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '60' } },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder of the corpus');
const pages = readCorpus(folder);
const step = Math.max(1, Math.floor(pages.length / Number(values.count)));
const chosen = pages.filter((_, index) => index % step === 0).slice(0, Number(values.count));

const scratch = await mkdtemp(join(tmpdir(), 'headwater-books-'));
const browser = await launchOffline();
let made = 0;
const wrong: string[] = [];
try {
  const tab = await blankTab(browser, await bundle('tests/tools/books-page.ts'));
  for (const { id, url, html } of chosen) {
    const book = await within(
      60_000,
      tab.evaluate(
        (source, address) =>
          (globalThis as unknown as { book(html: string, url: string): Promise<string | null> }).book(
            source,
            address,
          ),
        readSaved(join(folder, html)),
        url,
      ),
    );
    if (!book) continue;
    made++;
    const path = join(scratch, 'book.epub');
    await writeFile(path, Buffer.from(book, 'base64'));
    const complaint = await promisify(execFile)('java', ['-jar', EPUBCHECK, '--failonwarnings', path]).then(
      () => '',
      (error: { stderr?: string; stdout?: string }) => `${error.stderr ?? ''}${error.stdout ?? ''}`,
    );
    if (complaint) wrong.push(`${id}\n${complaint.split('\n').slice(0, 6).join('\n')}`);
    process.stderr.write(complaint ? 'x' : '.');
  }
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}
console.log(`\n${wrong.join('\n')}`);
console.log(`${made} books of ${chosen.length} pages; ${made - wrong.length} pass epubcheck without a word`);
process.exitCode = wrong.length > 0 || made === 0 ? 1 : 0;
