import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CleanView } from './clean-view.ts';

const AXE = join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js');

/**
 * Judges a closed root by the rules for accessible pages (WCAG 2.2 AA), as far as a program can: in a copy of it that
 * stands open in a page of its own.
 *
 * @returns what breaks them, one line each
 */
export async function audit(page: Page, inside: CleanView): Promise<string[]> {
  const html = await inside.evaluate((root) => root.innerHTML);
  const copy = await page.browser().newPage();
  await copy.goto('about:blank');
  await copy.evaluate((markup) => {
    document.documentElement.lang = 'en';
    document.title = 'Copy';
    const root = document.body.attachShadow({ mode: 'open' });
    root.innerHTML = markup;
    const dialog = root.querySelector('dialog');
    dialog?.removeAttribute('popover');
    dialog?.setAttribute('open', '');
  }, html);
  const found = await auditPage(copy);
  await copy.close();
  return found;
}

/**
 * Judges a page as it stands by the same rules.
 *
 * @returns what breaks them, one line each
 */
export async function auditPage(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}
