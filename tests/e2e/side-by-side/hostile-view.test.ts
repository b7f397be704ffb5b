/**
 * Pages that work against the clean view: they try to cover it, to take it away, to restyle it, to swallow its keys or
 * to read what is in it. Each page of `fixtures/hostile-view` is one trick around the same article. The view has to be
 * on top, readable and obedient, and to leave the page as it is without it.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type CleanView, cleanView, evaluateApart } from '../../tools/clean-view.ts';
import { type PageState, pageState } from '../../tools/page-state.ts';
import { readPng } from '../../tools/png.ts';
import { until } from '../../tools/until.ts';
import { inBothBrowsers, type Stage } from '../stage.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/hostile-view');
const pages = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []));

interface Row {
  /** A page can always do this: the view is not there, or this way out of it is shut. */
  readonly limit?: 'gives way' | 'no keys' | 'no scrolling by key';
  /** Parts of the page's state that it changes by itself, all the time or at a key. */
  readonly moves?: readonly (keyof PageState)[];
  /** Goes on while the view is open. */
  act?(page: Page, clean: CleanView): Promise<void>;
  readonly fillsScreen?: boolean;
  /** What Firefox itself hands to a script of the page, closed root or not; see docs/clean-view.md. */
  readonly firefoxTells?: RegExp;
  /** What must be so when the view is gone. */
  after?(page: Page): Promise<void>;
}

/** What is special about a page; the others have nothing of it. */
const ROWS: Readonly<Record<string, Row>> = {
  'host-removed-at-once': { limit: 'gives way' },
  'keys-killed': { limit: 'no keys' },
  'keys-prevented': { limit: 'no scrolling by key' },
  // Its own dialog still stands when the focus is given back.
  'cover-dialog': { moves: ['focus'] },
  'focus-thief': { moves: ['focus'] },
  'animation-flood': { moves: ['boxes'] },
  // Its document is another one then.
  'document-rewritten': { moves: ['dom', 'boxes', 'focus', 'scroll'] },
  // What it does to itself takes its own scroll place and focus away.
  'cover-full-screen': { fillsScreen: true, moves: ['boxes', 'scroll', 'focus'] },
  'root-hidden': { moves: ['scroll', 'focus'] },
  'root-inert': { moves: ['focus'] },
  'sheets-adopted': { moves: ['boxes', 'scroll', 'focus'] },
  // Its picture never comes, and is shown now as one that fails, now as none.
  'never-loaded': { moves: ['boxes'] },
  'media-playing': {
    async act(page) {
      assert.equal(await isPlaying(page), false, 'it plays behind the view');
    },
    async after(page) {
      await until('the film to go on', () => isPlaying(page));
    },
  },
  'spy-events': { act: useIt, firefoxTells: /(?:originalTarget|explicitOriginalTarget): / },
  'spy-points': { act: useIt },
  'spy-selection': {
    firefoxTells: /^(?:anchorNode|focusNode|getRangeAt|commonAncestor|range|selection): /,
    async act(page, clean) {
      await useIt(page, clean);
      // Three clicks select a paragraph; the other word stands in the view alone.
      const place = await clean.evaluate((root) => {
        const banner = root.querySelector('[data-testid="origin-banner"]');
        // The wheel may have moved it out of sight.
        banner?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = banner?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 3, y: box.y + box.height / 2 } : { x: 300, y: 300 };
      });
      await page.mouse.click(place.x, place.y, { count: 3 });
    },
  },
};

/** Long enough for every timer of the pages to have had its turn, the longest has 120 ms. Milliseconds. */
const SIEGE = 300;

inBothBrowsers('pages against the clean view', (stage) => {
  test('there are at least twenty', () => assert.ok(pages.length >= 20));

  for (const name of pages) {
    const row = ROWS[name] ?? {};
    test(name, async () => {
      const url = `https://siege.example/${name}.html`;
      const control = await opened(stage, url);
      const untouched = await evaluateApart(control, pageState);
      await control.close();

      const page = await opened(stage, url);
      const before = await evaluateApart(page, pageState);
      const entries = await evaluateApart(page, () => history.length);
      await stage.driver.read(await evaluateApart(page, () => location.href));
      if (row.limit === 'gives way') {
        await gone(page);
      } else {
        const clean = await cleanView(stage.name, page, 20_000, true);
        await row.act?.(page, clean);
        await sleep(SIEGE);
        await stands(page, clean);
        await scrollsByKey(page, clean, row);
        await stands(page, clean);
        await leave(page, clean, row);
        await gone(page);
      }
      await row.after?.(page);
      const told = stage.name === 'firefox' ? row.firefoxTells : undefined;
      const read = (await spied(page)).filter((note) => !told?.test(note));
      assert.deepEqual(read, [], 'what the page has read');
      if (name !== 'history-tricks') {
        assert.equal(await evaluateApart(page, () => history.length), entries, 'entries in the history');
      }
      const same = (state: PageState, wanted: PageState) =>
        (Object.keys(wanted) as (keyof PageState)[])
          .filter((part) => !row.moves?.includes(part) && state[part] !== wanted[part])
          .map((part) => `${part}: ${difference(state[part], wanted[part])}`);
      await until('the page to be as it was', async () => {
        const wrong = [
          ...same(await evaluateApart(page, pageState), before),
          ...same(await evaluateApart(page, pageState), untouched),
        ];
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
        return true;
      });
    });
  }
});

/** Opens the page as a reader has it: scrolled, and with the focus in a field. */
async function opened({ driver }: Stage, url: string): Promise<Page> {
  const page = await driver.open(url);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await evaluateApart(page, () => document.getElementById('field')?.focus({ preventScroll: true }));
  // A busy machine may not have laid the page out yet, and some pages do not let themselves be scrolled.
  for (let asked = 0; asked < 10 && (await evaluateApart(page, scrolled)) === 0; asked++) await sleep(50);
  await sleep(SIEGE);
  return page;
}

/** Runs in the page. */
function scrolled(): number {
  scrollTo(0, 60);
  return scrollY;
}

function gone(page: Page): Promise<boolean> {
  return until('the view to be gone', async () => {
    return await evaluateApart(page, () => document.querySelector('html > headwater-reader') === null);
  });
}

function isPlaying(page: Page): Promise<boolean> {
  return evaluateApart(page, () => document.querySelector('video')?.paused === false);
}

function spied(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as { __spied?: string[] }).__spied ?? []);
}

/** Moves the pointer, clicks a tool and goes on by Tab. */
async function useIt(page: Page, clean: CleanView): Promise<void> {
  const place = await clean.evaluate((root) => {
    const box = root.querySelector('[data-testid="tool-look"]')?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 40, y: 20 };
  });
  await page.mouse.move(500, 400);
  await page.mouse.click(place.x, place.y);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.mouse.click(place.x, place.y);
  await page.mouse.wheel({ deltaY: 120 });
}

async function scrollsByKey(page: Page, clean: CleanView, { limit }: Row): Promise<void> {
  if (limit) return;
  const top = () => clean.evaluate((root) => root.querySelector('.hw-scroller')?.scrollTop ?? 0);
  const before = await top();
  await until(
    'the view to scroll',
    async () => {
      // The browser moves slowly, and begins anew where the view was taken out.
      await page.keyboard.press('PageDown');
      await sleep(150);
      return (await top()) > before + 50;
    },
    4_000,
  );
}

async function leave(page: Page, clean: CleanView, { limit, fillsScreen }: Row): Promise<void> {
  if (limit !== 'no keys') {
    await page.keyboard.press('Escape');
    if (!fillsScreen) return;
    // Firefox gives the first one to what fills the screen.
    await sleep(300);
    if (await evaluateApart(page, () => document.querySelector('headwater-reader') !== null)) {
      await page.keyboard.press('Escape');
    }
    return;
  }
  const { x, y } = await clean.evaluate((root) => {
    const box = root.querySelector('[data-testid="close"]')?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
  });
  await page.mouse.click(x, y);
}

/** Runs in the page: what is wrong with the view as its user has it. */
function faults(root: ShadowRoot): string[] {
  const wrong: string[] = [];
  const dialog = root.querySelector('dialog');
  const text = [...root.querySelectorAll<HTMLElement>('[data-testid="article"] p')].find((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 80 && top < innerHeight - 40;
  });
  if (!dialog || !text) return ['nothing to read'];
  for (let column = 1; column < 6; column++) {
    for (let line = 1; line < 6; line++) {
      const [x, y] = [(innerWidth * column) / 6, (innerHeight * line) / 6];
      const outer = document.elementFromPoint(x, y);
      if (outer !== root.host) wrong.push(`<${outer?.localName} id="${outer?.id}"> at ${x}, ${y}`);
      else if (!dialog.contains(root.elementFromPoint(x, y))) wrong.push(`nothing of the view at ${x}, ${y}`);
    }
  }
  const style = getComputedStyle(text);
  const size = Number.parseFloat(style.fontSize);
  if (!(size >= 14 && size <= 60)) wrong.push(`text of ${size} px`);
  const box = text.getBoundingClientRect();
  if (box.width < 300 || box.left < 0 || box.right > innerWidth)
    wrong.push(`text from ${box.left} to ${box.right}`);
  if (style.visibility !== 'visible' || style.writingMode !== 'horizontal-tb')
    wrong.push('text not to be seen');
  for (
    let node: Element | null = text;
    node;
    node = node.parentElement ?? (node === dialog ? root.host : null)
  ) {
    const { opacity, filter, transform, clipPath, userSelect, pointerEvents } = getComputedStyle(node);
    if (opacity !== '1' || filter !== 'none' || transform !== 'none' || clipPath !== 'none') {
      wrong.push(`<${node.localName}> with ${opacity} ${filter} ${transform} ${clipPath}`);
    }
    if (userSelect === 'none' || pointerEvents === 'none') wrong.push(`<${node.localName}> out of reach`);
    if (node === root.host) break;
  }
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [ink, paper] = [light(style.color), light(getComputedStyle(dialog).backgroundColor)];
  const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  if (contrast < 7) wrong.push(`${style.color} on ${getComputedStyle(dialog).backgroundColor}`);
  if (!dialog.matches(':modal')) wrong.push('not in the top layer');
  return wrong;
}

/**
 * The view is whole, and what is painted. A page that covers it again and again may be seen for the moment until the
 * view has come back, so it is looked at more than once.
 */
function stands(page: Page, clean: CleanView): Promise<boolean> {
  return until(
    'the view to stand alone',
    async () => {
      const wrong = [...(await clean.evaluate(faults)), ...(await painted(page, clean))];
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
      return true;
    },
    3_000,
  );
}

/** What is painted that is not the view's: the pages' covers are fuchsia, and the margins are paper. */
async function painted(page: Page, clean: CleanView): Promise<string[]> {
  const paper = await clean.evaluate((root) =>
    (getComputedStyle(root.querySelector('dialog') as Element).backgroundColor.match(/\d+/g) ?? []).map(
      Number,
    ),
  );
  const picture = readPng(await page.screenshot({ captureBeyondViewport: false }));
  const wrong: string[] = [];
  for (let y = 4; y < picture.height; y += 16) {
    for (let x = 4; x < picture.width; x += 16) {
      const [r, g, b] = picture.at(x, y);
      if (r > 200 && g < 60 && b > 200) wrong.push(`fuchsia at ${x}, ${y}`);
    }
    const margin = picture.at(6, y);
    // Below the tools, which have a ground of their own.
    if (y > 100 && margin.some((part, index) => Math.abs(part - (paper[index] ?? 0)) > 6)) {
      wrong.push(`${margin.join(' ')} at 6, ${y} instead of ${paper.join(' ')}`);
    }
  }
  return wrong.slice(0, 5);
}

/** The first place at which two texts differ. */
function difference(now: string, wanted: string): string {
  let at = 0;
  while (at < now.length && now[at] === wanted[at]) at++;
  return `…${now.slice(Math.max(0, at - 60), at + 120)}… instead of …${wanted.slice(Math.max(0, at - 60), at + 120)}…`;
}
