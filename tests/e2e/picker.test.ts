/** Pointing at a part of a page: with the mouse, with keys alone, by touch; what comes of it, and taking it back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { audit } from '../tools/audit.ts';
import { type CleanView, pickerView } from '../tools/clean-view.ts';
import { verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { words } from '../tools/words.ts';
import { inBothBrowsers, rulesText, type Stage } from './stage.ts';

const DELTA = 'https://deltapost.example';

inBothBrowsers('the picker', (stage) => {
  test('pick with the mouse, see it in the clean view, undo', async () => {
    const { page, picker } = await point(stage, PAGES.scraped, 'strip');
    const picture = await center(page, '.td-post-featured-image');
    await page.mouse.move(picture.x, picture.y);
    await page.mouse.click(picture.x, picture.y);
    await until('the selector', async () => (await picker.text('picker-selector'))?.includes('strip:'));
    assert.match((await picker.text('picker-count')) ?? '', /^One place/);
    await previewed(picker);
    await press(picker, 'picker-save');
    await until('the rule to be saved', async () => await picker.text('picker-line'));
    assert.match((await picker.text('picker-line')) ?? '', /^\[weltnachrichten-heute\.example\]\nstrip: /);
    assert.equal(await pictures(stage, page, () => press(picker, 'picker-read')), 0);

    // The clean view took the picker's place; pointing takes the view's.
    const again = await point(stage, PAGES.scraped, 'body', page);
    assert.equal(await stage.driver.isClean(page), false);
    await page.keyboard.press('Enter');
    assert.match((await again.picker.text('picker-selector')) ?? '', /^body: \.td-post-content$/);
    await press(again.picker, 'picker-save');
    await until('the rule to be saved', async () => await again.picker.text('picker-line'));
    await press(again.picker, 'picker-undo');
    await until('the rule to be gone', async () =>
      (await again.picker.text('picker-says'))?.includes(words('picker.undone')),
    );
    await page.keyboard.press('Escape');
    await until('the picker to close', async () => !(await isPicking(page)));
    const rules = await rulesText(stage);
    assert.doesNotMatch(rules, /body:/);
    assert.match(rules, /strip:/);
  });

  test('with the keyboard alone, on a page whose style and scripts stand in the way', async () => {
    const { page, picker } = await point(stage, `${DELTA}/hostile/`, 'body');
    const before = await page.evaluate(() => document.body.outerHTML);
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    const already = (await heard()).length;
    // Down into the article, across to the first paragraph's neighbours, up again.
    const ways = ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp'] as const;
    for (const key of ways) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    assert.equal(await picker.text('picker-selector'), 'body: [itemprop="articleBody"]');
    await page.keyboard.press('Escape');
    // The second question: what to leave out. Tab stays in the picker.
    await tabTo(page, picker, 'picker-purpose-body');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, picker, 'picker-stage');
    const shown = await picker.evaluate((root) => {
      const panel = root.querySelector('[data-testid="picker-panel"]') as HTMLElement;
      const box = panel.getBoundingClientRect();
      return {
        visible: panel.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        width: box.width,
      };
    });
    assert.ok(shown.visible && shown.width > 200, JSON.stringify(shown));
    await walkTo(page, picker, 'aside');
    await page.keyboard.press('Enter');
    assert.equal(await picker.text('picker-selector'), 'strip: .read-also');
    assert.match((await picker.text('picker-count')) ?? '', /^2 places/);
    await tabTo(page, picker, 'picker-save');
    await page.keyboard.press('Enter');
    await until('the rule to be saved', async () => await picker.text('picker-line'));
    await tabTo(page, picker, 'picker-undo');
    await page.keyboard.press('Enter');
    await until('the rule to be gone', async () =>
      (await picker.text('picker-says'))?.includes(words('picker.undone')),
    );
    await page.keyboard.press('Escape');
    await until('the picker to close', async () => !(await isPicking(page)));
    assert.deepEqual((await heard()).slice(already), [], 'the page heard of it');
    assert.equal(await page.evaluate(() => document.body.outerHTML), before);
    assert.doesNotMatch(await rulesText(stage), /read-also/);
  });

  test('the mouse finds what the page forbids to point at, and what lies under its own dialog', async () => {
    const hostile = await point(stage, `${DELTA}/hostile/`, 'strip');
    const box = await center(hostile.page, 'aside a');
    await hostile.page.mouse.click(box.x, box.y);
    assert.match((await hostile.picker.text('picker-selector')) ?? '', /strip: .*read-also/);
    // A click elsewhere picks that instead.
    const headline = await center(hostile.page, 'h1');
    await hostile.page.mouse.click(headline.x, headline.y);
    assert.match((await hostile.picker.text('picker-selector')) ?? '', /strip: .*h(?:1|eadline)/);

    const modal = await point(stage, `${DELTA}/modal/`, 'title');
    const title = await center(modal.page, 'h1');
    await modal.page.mouse.click(title.x, title.y);
    assert.equal(await modal.picker.text('picker-selector'), 'title: h1');
  });

  test('what stands in a shadow root is named and removed; what stands in a frame cannot be', async () => {
    const { page, picker } = await point(stage, `${DELTA}/shadow/`, 'strip');
    const inShadow = await page.evaluate(() => {
      const box = document.querySelector('delta-story')?.shadowRoot?.querySelector('.tide-box');
      const { left, top, width, height } = box?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(inShadow.x, inShadow.y);
    assert.equal(await picker.text('picker-selector'), 'strip: .tide-box');
    assert.match(await previewed(picker), /fewer/);
    await press(picker, 'picker-back');
    await press(picker, 'picker-purpose-body');
    const frame = await center(page, 'iframe');
    await page.mouse.click(frame.x, frame.y);
    assert.equal(await picker.text('picker-says'), words('picker.frame'));
    await page.mouse.click(inShadow.x, inShadow.y);
    assert.equal(await picker.text('picker-selector'), 'body: .story-text');
    await press(picker, 'picker-save');
    await until('the rule to be saved', async () => await picker.text('picker-line'));
    await press(picker, 'picker-read');
    const clean = await stage.driver.clean(page);
    assert.match((await clean.text('article')) ?? '', /Tide box[\s\S]*climb the ladder/);
    assert.equal(await clean.text('unfit'), null);
  });

  test('so little that it would be passed over is offered for the page; elsewhere the clean view says so', async () => {
    const { page, picker } = await point(stage, `${DELTA}/pieces/`, 'body');
    const diary = await center(page, '.weir-watch');
    await page.mouse.click(diary.x, diary.y);
    // The narrowest step; the slider has the focus.
    await page.keyboard.press('Home');
    assert.equal(await picker.text('picker-selector'), 'body: .weir-watch');
    const scope = () =>
      picker.evaluate((root) => root.querySelector<HTMLInputElement>('.picker-scope :checked')?.value);
    await until('the page to be offered', async () => (await scope()) === 'page');
    assert.match(await previewed(picker), /fewer/);
    await press(picker, 'picker-scope-site');
    await until('the word of it', () =>
      picker.evaluate((root) => root.querySelector('[data-testid="picker-unfit"]:not([hidden])') !== null),
    );
    await press(picker, 'picker-save');
    await until('the rule to be saved', async () => await picker.text('picker-line'));
    await press(picker, 'picker-read');
    const clean = await stage.driver.clean(page);
    assert.match((await clean.text('article')) ?? '', /the north weir opened the gates/);
    assert.match((await clean.text('unfit')) ?? '', /The rule from line \d+ of My rules did not fit/);
    assert.deepEqual(await audit(page, clean), []);
    await press(clean, 'unfit-obey');
    await until('what the rule names', async () =>
      /^\s*Weir watch/.test((await clean.text('article').catch(() => '')) ?? ''),
    );
  });

  test('on a page of ten thousand elements the outline keeps up with the pointer', async (t) => {
    const page = await stage.driver.open(`${DELTA}/pieces/`);
    await page.evaluate(() => {
      const text = document.querySelector('.entry-content');
      for (let i = 0; i < 3300; i++) {
        const box = document.createElement('section');
        const line = document.createElement('p');
        const word = document.createElement('b');
        word.textContent = `Gate ${i}`;
        line.append(word, ' was opened by hand that morning, as the keeper wrote into the book of the weir.');
        box.append(line);
        text?.append(box);
      }
    });
    const { picker } = await point(stage, `${DELTA}/pieces/`, 'body', page);
    const took = await page.evaluate(async () => {
      const host = document.querySelector('headwater-picker');
      const times: number[] = [];
      for (let i = 0; i < 41; i++) {
        // Browsers give one move a frame.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        // Over the text, and beside it.
        const at = { clientX: i % 4 === 0 ? 20 : innerWidth / 2, clientY: 100 + i * 12 };
        const before = performance.now();
        host?.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, composed: true }));
        times.push(performance.now() - before);
      }
      return times.sort((a, b) => a - b);
    });
    const shown = await picker.evaluate((root) => root.querySelectorAll('.hwp-box:not([hidden])').length);
    assert.equal(shown, 1);
    assert.ok((took[20] ?? 99) < 16, `half of the moves took more than ${took[20]} ms`);
    t.diagnostic(`median ${took[20]?.toFixed(1)} ms, most ${took[40]?.toFixed(1)} ms`);
  });

  test('a line that comes before the new one is named', async () => {
    const { page, picker } = await point(stage, `${DELTA}/modal/`, 'title');
    const save = async (scope: string, site: string) => {
      const title = await center(page, 'h1');
      await page.mouse.click(title.x, title.y);
      await until('the selector', async () => (await picker.text('picker-selector'))?.includes('h1'));
      await press(picker, `picker-scope-${scope}`);
      await press(picker, 'picker-save');
      await until('the rule to be saved', async () =>
        (await picker.text('picker-line'))?.includes(`[${site}]`),
      );
    };
    await save('page', 'deltapost.example/modal');
    assert.equal(await overruled(picker), '');
    await press(picker, 'picker-again');
    await save('site', 'deltapost.example');
    assert.match(await overruled(picker), /^On this page, line \d+ of My rules comes before it\.$/);
    assert.deepEqual(await audit(page, picker), []);
  });

  test('by touch, on a narrow screen', async () => {
    const page = await stage.driver.open(`${DELTA}/rtl/`);
    await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: stage.name === 'chromium' });
    const { picker } = await point(stage, `${DELTA}/rtl/`, 'strip', page);
    const box = await center(page, '.share-box');
    await page.touchscreen.tap(box.x, box.y);
    await until('the selector', async () => (await picker.text('picker-selector'))?.includes('share-box'));
    const panel = await picker.evaluate((root) => {
      const { top, bottom, width } = (
        root.querySelector('[data-testid="picker-panel"]') as HTMLElement
      ).getBoundingClientRect();
      return { top, bottom, width, height: innerHeight };
    });
    assert.ok(panel.top > panel.height * 0.3 && panel.bottom <= panel.height + 1, JSON.stringify(panel));
  });

  test('pages that are read from right to left, and without blanks', async () => {
    const arabic = await point(stage, `${DELTA}/rtl/`, 'strip');
    // From the headline: the next one stands to the left, for the two boxes as for everything.
    const ways = ['ArrowLeft', 'ArrowDown', 'ArrowLeft', 'Enter'] as const;
    for (const key of ways) await arabic.page.keyboard.press(key);
    assert.equal(await arabic.picker.text('picker-selector'), 'strip: .letter-box');

    const chinese = await point(stage, `${DELTA}/cjk/`, 'strip');
    const box = await center(chinese.page, 'p:nth-of-type(4)');
    await chinese.page.mouse.click(box.x, box.y);
    assert.equal(
      await chinese.picker.text('picker-selector'),
      'strip: //p[starts-with(normalize-space(.), "摄影爱好者请把老")]',
    );
    assert.match(await previewed(chinese.picker), /fewer/);
    // Words of one text will hardly stand on another page.
    assert.equal(
      await chinese.picker.evaluate(
        (root) => root.querySelector<HTMLInputElement>('.picker-scope :checked')?.value,
      ),
      'page',
    );
  });

  test('nothing of the picker breaks the rules for accessible pages', async () => {
    const { page, picker } = await point(stage, PAGES.plain, 'body');
    assert.deepEqual(await audit(page, picker), []);
    await page.keyboard.press('Enter');
    await previewed(picker);
    assert.deepEqual(await audit(page, picker), []);
  });
});

/** Opens a page and lets its popup start the picker. */
async function point(
  stage: Stage,
  url: string,
  purpose: string,
  open?: Page,
): Promise<{ page: Page; picker: CleanView }> {
  const page = open ?? (await stage.driver.open(url));
  const popup = await stage.driver.popup(url);
  await verdictShown(popup);
  await popup.click(`[data-testid="pick-${purpose}"]`);
  await until('the picker to be there', () => isPicking(page));
  await popup.close();
  await page.bringToFront();
  return { page, picker: await pickerView(stage.name, page) };
}

function isPicking(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('headwater-picker') !== null);
}

function overruled(picker: CleanView): Promise<string> {
  return picker.evaluate(
    (root) => root.querySelector('[data-testid="picker-overruled"]:not([hidden])')?.textContent ?? '',
  );
}

async function center(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + Math.min(width / 2, 100), y: top + height / 2 };
  }, selector);
}

async function press(picker: CleanView, testId: string): Promise<void> {
  await picker.evaluate((root, id) => {
    const button = root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    // As the keyboard presses it.
    button?.focus();
    button?.click();
  }, testId);
}

function previewed(picker: CleanView): Promise<string> {
  return until('the preview', async () => {
    const text = await picker.text('picker-words');
    return text && text !== words('picker.making') ? text : null;
  });
}

async function tabTo(page: Page, picker: CleanView, testId: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if ((await picker.evaluate((root) => root.activeElement?.getAttribute('data-testid'))) === testId) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${testId}`);
}

/** Walks in and on until what is read out begins so. */
async function walkTo(page: Page, picker: CleanView, said: string): Promise<void> {
  const heard = () => picker.evaluate((root) => root.querySelector('[aria-live]')?.textContent ?? '');
  for (let i = 0; i < 20; i++) {
    if ((await heard()).startsWith(said)) return;
    const before = await heard();
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
    if ((await heard()) === before) await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the keys do not lead to ${said}, but to ${await heard()}`);
}

async function pictures(stage: Stage, page: Page, open: () => Promise<void>): Promise<number> {
  await open();
  const clean = await stage.driver.clean(page);
  return clean.evaluate((root) => root.querySelectorAll('[data-testid="article"] img').length);
}
