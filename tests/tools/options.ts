/** What tests do on the options page. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './launch.ts';
import { until } from './until.ts';
import { words } from './words.ts';

const EDITOR = '[data-testid="rules-editor"]';

interface Stage {
  readonly driver: Driver;
}

export type Section = 'rules' | 'lists' | 'look' | 'search' | 'privacy' | 'data';

/** Hands files to the import as if they had been chosen. */
export async function choose(
  options: Page,
  files: Record<string, string>,
  testId: 'import' | 'import-folder' = 'import',
): Promise<void> {
  const source = `[data-testid="${testId}"]`;
  await options.evaluate(
    (all, selector) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error('no import');
      const list = new DataTransfer();
      for (const [name, text] of Object.entries(all)) list.items.add(new File([text], name));
      field.files = list.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files,
    source,
  );
}

/**
 * Hands one file to the import as if it had been chosen.
 *
 * @param before runs when the page has the file and has not been told of it yet
 */
export async function chooseFile(
  options: Page,
  name: string,
  bytes: Uint8Array,
  before = async () => {},
): Promise<void> {
  await options.evaluate(
    (path, base64) => {
      const list = new DataTransfer();
      list.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], path));
      Object.assign(globalThis, { chosen: list.files });
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
  await before();
  await options.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="import"]');
    if (!field) throw new Error('no import');
    field.files = (globalThis as unknown as { chosen: FileList }).chosen;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

interface Watch {
  longest: number;
}

/**
 * Begins, or begins anew, to note how long the page is busy at a stretch: Chromium says so itself from 50 ms on; elsewhere the largest gap
 * between the turns of a message that is sent round and round tells.
 */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const begun = (globalThis as { watch?: Watch }).watch;
    if (begun) {
      begun.longest = 0;
      return;
    }
    const watch: Watch = { longest: 0 };
    const note = (ms: number) => {
      watch.longest = Math.max(watch.longest, ms);
    };
    Object.assign(globalThis, { watch });
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) note(duration);
      });
      observer.observe({ type: 'longtask' });
      return;
    }
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      note(now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
}

/** Milliseconds of the longest stretch so far; 0 where the browser has seen none that is worth a note. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // What has just ended is told a little later.
    await new Promise((done) => setTimeout(done, 100));
    return Math.round((globalThis as unknown as { watch: Watch }).watch.longest);
  });
}

/** Lines that the peer writes and reads: about 50 ms of one core's work where these tests were made. */
const PEER_LINES = 40_000;
const PEER_RUNS = 5;

/**
 * How long a fixed piece of work takes in the page now, in milliseconds: what a bound in milliseconds is worth on this
 * machine. The longest of some runs, as it is for the longest of many tasks.
 */
export async function peerTask(page: Page): Promise<number> {
  return page.evaluate(
    async (lines, runs) => {
      const text = JSON.stringify(
        Array.from({ length: lines }, (_, i) => ({ site: `site-${i}.example`, body: [`//div[@id="${i}"]`] })),
      );
      let longest = 0;
      for (let run = 0; run < runs; run++) {
        await new Promise((done) => setTimeout(done, 20));
        const begun = performance.now();
        JSON.stringify(JSON.parse(text));
        longest = Math.max(longest, performance.now() - begun);
      }
      return Math.round(longest);
    },
    PEER_LINES,
    PEER_RUNS,
  );
}

export async function openRules(stage: Stage): Promise<Page> {
  return openSection(stage, 'rules', EDITOR);
}

/** Opens a section of the options and waits for something in it. */
export async function openSection(stage: Stage, section: Section, selector: string): Promise<Page> {
  const options = await stage.driver.extensionPage(`options.html#${section}`);
  await until(`the section ${section}`, () => options.$(selector));
  return options;
}

/** Whether the page says this somewhere. */
export function saysText(options: Page, text: string): Promise<boolean> {
  return options.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, text);
}

export async function saveRules(stage: Stage, text: string): Promise<void> {
  const options = await openRules(stage);
  await write(options, text);
  await options.click('[data-testid="rules-save"]');
  await until('the rules to be saved', () =>
    options.evaluate((saved) => document.body.textContent?.includes(saved), words('options.rules.saved')),
  );
}

/** Replaces the editor's text by typing, as a person would. */
export async function write(options: Page, text: string): Promise<void> {
  await options.click(EDITOR);
  await options.keyboard.down('Control');
  await options.keyboard.press('a');
  await options.keyboard.up('Control');
  await options.keyboard.press('Delete');
  await options.type(EDITOR, text);
}

/** Adds much text to the rules at once, as a file; the rest is up to the caller. */
export async function addText(options: Page, text: string): Promise<void> {
  await chooseFile(options, 'rules.txt', new TextEncoder().encode(text));
  await until('the preview', () => options.$('.tally'));
  await options.click('[data-testid="import-confirm"]');
}

export function editorText(options: Page): Promise<string> {
  return until('text in the editor', () =>
    options.evaluate((selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? '');
    }, EDITOR),
  );
}
