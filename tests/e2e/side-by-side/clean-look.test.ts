/** The clean view as it looks: no violation that axe finds, nothing that overlaps or sticks out, nothing left behind. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { CleanView } from '../../tools/clean-view.ts';
import { misplaced } from '../../tools/layout.ts';
import { until } from '../../tools/until.ts';
import { PAGES } from '../../tools/web.ts';
import { inBothBrowsers, openClean, press } from '../stage.ts';

const AXE = join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js');
const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'];
/** Window sizes in pixels; the last is the narrowest with the largest text. */
const SIZES = [
  { width: 1280, text: '20' },
  { width: 768, text: '20' },
  { width: 400, text: '20' },
  { width: 320, text: '20' },
  { width: 640, text: '32' },
  { width: 320, text: '32' },
];
const OPENINGS = 200;
const ROUNDS = 3;

inBothBrowsers('the look of the clean view', (stage) => {
  for (const url of [PAGES.footnotes, PAGES.rightToLeft]) {
    test(`axe finds nothing, in every theme: ${url}`, async () => {
      const { page, clean } = await openClean(stage, url);
      await page.evaluate(await readFile(AXE, 'utf8'));
      const found: Record<string, string[]> = {};
      for (const theme of THEMES) {
        await choose(clean, 'theme', theme);
        for (const tool of ['', 'look', 'save', 'listen', 'keys']) {
          if (tool) await press(clean, `[data-testid="tool-${tool}"]`);
          const wrong = await audit(page, clean);
          if (wrong.length > 0) found[`${theme} ${tool}`] = wrong;
          if (tool) await press(clean, `[data-testid="tool-${tool}"]`);
        }
      }
      assert.deepEqual(found, {});
    });

    test(`nothing overlaps or sticks out, in windows of every size: ${url}`, async () => {
      const { page, clean } = await openClean(stage, url);
      const found: Record<string, string[]> = {};
      for (const { width, text } of SIZES) {
        await page.setViewport({ width, height: 800 });
        await slide(clean, text);
        await until('the window to have its size', () => page.evaluate((w) => innerWidth === w, width));
        const wrong = await clean.evaluate(misplaced);
        if (wrong.length > 0) found[`${width} px, text of ${text}`] = wrong;
      }
      assert.deepEqual(found, {});
    });
  }

  test(`opened and closed ${OPENINGS} times, it leaves nothing in memory`, async (context) => {
    // Firefox tells nobody how much a page holds.
    if (stage.name === 'firefox') return context.diagnostic('measured in Chromium only');
    const { page } = await openClean(stage, PAGES.longRead);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    const times = async (count: number) => {
      for (let n = 0; n < count; n++) {
        await stage.driver.toggle(PAGES.longRead);
        // What comes behind the first paint has to come, and to go again. To ask for it would leave the questions,
        // compiled, in the page's memory.
        await sleep(60);
        await stage.driver.toggle(PAGES.longRead);
      }
    };
    await stage.driver.toggle(PAGES.longRead);
    // What is made once, caches and compiled code, is there afterwards.
    await times(120);
    let before = await measure();
    // The browser compiles what is used often, and its heap grows in steps by that; a leak grows every time.
    let grown: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await times(OPENINGS);
      const after = await measure();
      context.diagnostic(JSON.stringify({ before, after }));
      grown = (['heap', 'nodes', 'listeners'] as const)
        .filter((name) => after[name] > before[name] * 1.02)
        .map((name) => `${name}: ${before[name]} before, ${after[name]} after`);
      if (grown.length === 0) break;
      before = after;
    }
    assert.deepEqual(grown, []);
  });
});

async function choose(clean: CleanView, name: string, value: string): Promise<void> {
  await press(clean, '[data-testid="tool-look"]');
  await press(clean, `input[name="hw-${name}"][value="${value}"]`);
  await press(clean, '[data-testid="tool-look"]');
}

/** Size of the text, by the first slider. */
async function slide(clean: CleanView, value: string): Promise<void> {
  await press(clean, '[data-testid="tool-look"]');
  await clean.evaluate((root, wanted) => {
    const slider = root.querySelector<HTMLInputElement>('input[type="range"]');
    if (!slider) throw new Error('no slider');
    slider.value = wanted;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
  await press(clean, '[data-testid="tool-look"]');
}

/** Runs axe on the view: it walks open roots only, so the host shows it the closed one for as long. */
async function audit(page: Page, clean: CleanView): Promise<string[]> {
  await clean.evaluate((root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const world = globalThis as unknown as {
      axe: {
        run(
          node: Element,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      __axe: string | null;
    };
    world.__axe = null;
    const end = (text: string) => {
      delete (root.host as { shadowRoot?: ShadowRoot }).shadowRoot;
      world.__axe = text;
    };
    // The page behind is inert under the modal dialog, which axe does not see: its landmarks do not count.
    const rules = {
      'landmark-no-duplicate-main': { enabled: false },
      'landmark-no-duplicate-banner': { enabled: false },
      // It looks for the targets of links in the page, where none of the view's are; below they are looked for here.
      'skip-link': { enabled: false },
    };
    const leadNowhere = [...root.querySelectorAll('a[href^="#"]')]
      .filter((link) => !root.getElementById(link.getAttribute('href')?.slice(1) ?? ''))
      .map((link) => `leads nowhere: ${link.outerHTML}`);
    world.axe.run(root.host, { rules }).then(
      ({ violations }) =>
        end(
          JSON.stringify([
            ...leadNowhere,
            ...violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
            ),
          ]),
        ),
      (error: unknown) => end(JSON.stringify([String(error)])),
    );
  });
  const found = await until('axe to come to an end', () =>
    page.evaluate(() => (globalThis as unknown as { __axe: string | null }).__axe),
  );
  return JSON.parse(found) as string[];
}
