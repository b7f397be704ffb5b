/** What tests do on the options page. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './launch.ts';
import { until } from './until.ts';
import { words } from './words.ts';

const EDITOR = '[data-testid="rules-editor"]';

interface Stage {
  readonly driver: Driver;
}

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

/** Begins to note how long the page is busy at a stretch; a timer that comes late tells, in every browser. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    let last = performance.now();
    const watch = { longest: 0 };
    Object.assign(globalThis, { watch });
    const tick = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      port.port2.postMessage(null);
    };
    const port = new MessageChannel();
    port.port1.onmessage = tick;
    tick();
  });
}

/** Milliseconds of the longest stretch so far. */
export function longTasks(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.round((globalThis as unknown as { watch: { longest: number } }).watch.longest),
  );
}

export async function openRules(stage: Stage): Promise<Page> {
  const options = await stage.driver.extensionPage('options.html#rules');
  await until('the rules editor', () => options.$(EDITOR));
  return options;
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

export function editorText(options: Page): Promise<string> {
  return until('text in the editor', () =>
    options.evaluate((selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? '');
    }, EDITOR),
  );
}
