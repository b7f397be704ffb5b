/** What the clean view offers to those who stay in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { CleanView } from '../tools/clean-view.ts';
import { until } from '../tools/until.ts';
import { PAGES } from '../tools/web.ts';
import { inBothBrowsers, openClean, press, type Stage, scrollTo } from './stage.ts';

inBothBrowsers('reading', (stage) => {
  test('the contents lead to a heading, and the time that is left grows less', async () => {
    const { clean } = await longRead(stage);
    const before = await clean.text('time-left');
    await press(clean, '[data-testid="tool-outline"]');
    await press(clean, '[data-testid="panel-outline"] li:last-child button');
    await until('the time to change', async () => (await clean.text('time-left')) !== before);
    const heading = await clean.evaluate((root) => {
      const { top } = (root.activeElement as HTMLElement).getBoundingClientRect();
      return { text: root.activeElement?.textContent, top, height: innerHeight };
    });
    assert.equal(heading.text, 'What it costs, and who pays');
    assert.ok(heading.top > 0 && heading.top < heading.height, `the heading stands at ${heading.top}`);
  });

  test('Escape closes an enlarged picture first, then the view', async () => {
    const { page, clean } = await longRead(stage);
    const enlarged = () => clean.evaluate((root) => root.querySelector('[data-testid="zoom"]') !== null);
    await until('the picture to be one that can be enlarged', () =>
      clean.evaluate((root) => root.querySelector('img[data-zoom]') !== null),
    );
    await press(clean, 'img[data-zoom]');
    assert.ok(await enlarged());
    await page.keyboard.press('Escape');
    assert.equal(await enlarged(), false);
    assert.ok(await stage.driver.isClean(page));
    await page.keyboard.press('Escape');
    await until('the view to close', async () => !(await stage.driver.isClean(page)));
  });

  test('the article is saved as a Markdown file', async () => {
    const { clean } = await longRead(stage);
    await press(clean, '[data-testid="tool-save"]');
    await press(clean, '[data-testid="save-markdown"]');
    await until('the word that it is saved', () =>
      clean.evaluate(
        (root) => root.querySelector('[data-testid="panel-save"] [role="status"]')?.textContent !== '',
      ),
    );
    assert.equal(
      await clean.evaluate(
        (root) => root.querySelector('[data-testid="panel-save"] [role=status]')?.textContent,
      ),
      'Saved.',
    );
  });

  test('a long article goes on where the reader stopped', async () => {
    const first = await longRead(stage);
    const block = 'p:nth-of-type(6)';
    const before = await first.clean.text('time-left');
    assert.ok(await scrollTo(first.clean, block));
    await until('the view to follow', async () => (await first.clean.text('time-left')) !== before);
    await press(first.clean, '[data-testid="close"]');
    await until('the place to be kept', async () => (await placesKept(stage)).startsWith('A place is kept'));
    await first.page.reload();
    const { clean } = await longRead(stage);
    await until('the offer to go on', () => clean.text('resume'));
    assert.match((await clean.text('resume')) ?? '', /^Continue where you stopped, at \d+\s?%$/);
    await press(clean, '[data-testid="resume"]');
    const seen = await clean.evaluate((root, wanted) => {
      const place = root.querySelector(`[data-testid="article"] ${wanted}`)?.getBoundingClientRect();
      return {
        top: place?.top ?? -1,
        height: innerHeight,
        offered: root.querySelector('.hw-resume') !== null,
      };
    }, block);
    assert.ok(seen.top > 0 && seen.top < seen.height, `the paragraph stands at ${seen.top}`);
    assert.equal(seen.offered, false);
  });

  test('a key that was changed works, the old one does not, and both last', async () => {
    const { page, clean } = await longRead(stage);
    await page.keyboard.press('?');
    await until('the sheet', () => shown(clean, 'panel-keys'));
    assert.match((await clean.text('panel-keys')) ?? '', /Contents of the article[\s\S]*Esc/);
    await press(clean, '[data-testid="key-outline"]');
    await page.keyboard.press('k');
    await until('the new key', async () => (await clean.text('key-outline')) === 'k');
    await page.keyboard.press('Escape');
    assert.equal(await shown(clean, 'panel-keys'), false);
    await page.keyboard.press('k');
    assert.ok(await shown(clean, 'panel-outline'));
    await page.reload();
    const again = await longRead(stage);
    await again.page.keyboard.press('c');
    assert.equal(await shown(again.clean, 'panel-outline'), false);
    await again.page.keyboard.press('k');
    assert.ok(await shown(again.clean, 'panel-outline'));
  });

  for (const [what, url] of [
    ['a page', PAGES.longRead],
    ['a page whose policy forbids fonts', PAGES.strict],
  ] as const) {
    test(`bundled typefaces are loaded on ${what}, and leave with the view`, async () => {
      const { page, clean } = await openClean(stage, url);
      for (const [font, name] of Object.entries({
        legible: 'Headwater Legible',
        dyslexic: 'Headwater Dyslexic',
      })) {
        await chooseLook(clean, 'font', font);
        const width = () => clean.evaluate(widthIn, `"${name}", monospace`);
        const without = await clean.evaluate(widthIn, 'monospace');
        await until(`letters of ${name}`, async () => Math.abs((await width()) - without) > 1);
        const first = await clean.evaluate(
          (root) => getComputedStyle(root.querySelector('[data-testid="article"]') as Element).fontFamily,
        );
        assert.ok(first.startsWith(`"${name}"`), first);
      }
      await page.keyboard.press('Escape');
      await until('the view to close', async () => !(await stage.driver.isClean(page)));
      const left = await page.evaluate(() =>
        Array.from(document.fonts, (face) => face.family).filter((family) => family.includes('Headwater')),
      );
      assert.deepEqual(left, []);
    });
  }

  test('a footnote opens where its mark stands, and leads back to it', async () => {
    const { page, clean } = await openClean(stage, PAGES.footnotes);
    const mark = '[data-testid="article"] a[aria-haspopup="dialog"]';
    await press(clean, mark);
    const note = (await clean.text('note')) ?? '';
    assert.match(note, /\w{4}/);
    const inSight = await clean.evaluate((root) => {
      const { top, bottom } = (root.querySelector('.hw-note') as Element).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.ok(inSight);
    await page.keyboard.press('Escape');
    const back = await clean.evaluate(
      (root, selector) => ({
        open: root.querySelector('.hw-note') !== null,
        focused: root.activeElement === root.querySelector(selector),
      }),
      mark,
    );
    assert.deepEqual(back, { open: false, focused: true });
    assert.ok(await stage.driver.isClean(page));
  });

  test('an enlarged picture fills the window, and a click on it shows every pixel', async () => {
    const { page, clean } = await openClean(stage, PAGES.footnotes);
    await page.setViewport({ width: 800, height: 600 });
    const picture = '[data-testid="zoom"] img';
    const width = () =>
      clean.evaluate((root, selector) => {
        const image = root.querySelector<HTMLImageElement>(selector);
        return { shown: image?.getBoundingClientRect().width ?? 0, own: image?.naturalWidth ?? 0 };
      }, picture);
    await press(clean, '[data-testid="article"] a[href$="upper.jpg"]');
    await until('the picture', async () => (await width()).own > 0);
    const fitted = await width();
    assert.ok(fitted.own > 800 && fitted.shown <= 800, JSON.stringify(fitted));
    await press(clean, picture);
    assert.equal((await width()).shown, fitted.own);
    await press(clean, '[data-testid="zoom-close"]');
    assert.equal(await shown(clean, 'zoom'), false);
    assert.ok(await stage.driver.isClean(page));
  });

  test('the view closes as the page goes on to another article, and shows that one next', async () => {
    const { page, clean } = await openClean(stage, PAGES.singlePage);
    const before = await clean.text('headline');
    const title = await page.title();
    await page.evaluate(() => document.getElementById('next')?.click());
    await until('the view to close', async () => !(await stage.driver.isClean(page)));
    await until('the next article', async () => (await page.title()) !== title);
    await stage.driver.toggle(PAGES.singlePage.replace('/1', '/2'));
    const next = await stage.driver.clean(page);
    assert.notEqual(await next.text('headline'), before);
    assert.match((await next.text('headline')) ?? '', /wooden sluice/);
  });

  test('a look is kept for one site alone, and forgotten in the options', async () => {
    const theme = (clean: CleanView) =>
      clean.evaluate((root) => root.querySelector<HTMLElement>('.hw-frame')?.dataset.theme);
    const here = await longRead(stage);
    await press(here.clean, '[data-testid="tool-look"]');
    await press(here.clean, '[data-testid="look-only"]');
    await press(here.clean, 'input[name="hw-theme"][value="sepia"]');
    await press(here.clean, '[data-testid="close"]');
    const there = await openClean(stage, PAGES.strict);
    assert.equal(await theme(there.clean), 'system');
    await here.page.reload();
    await here.page.bringToFront();
    assert.equal(await theme((await longRead(stage)).clean), 'sepia');
    const options = await stage.driver.extensionPage('options.html#look');
    const list = () =>
      options.evaluate(() => document.querySelector('[data-testid="site-looks"] ul')?.textContent);
    await until('the site in the list', async () => (await list())?.includes('lakeside-observer.example'));
    await options.click('[data-testid="site-looks"] li button');
    await until('the list to be empty', async () => (await list()) === '');
    await here.page.bringToFront();
    await here.page.reload();
    assert.equal(await theme((await longRead(stage)).clean), 'system');
  });
});

/** Whether an element is there and not hidden. */
function shown(clean: CleanView, testId: string): Promise<boolean> {
  return clean.evaluate(
    (root, id) => root.querySelector(`[data-testid="${id}"]`)?.checkVisibility() ?? false,
    testId,
  );
}

async function chooseLook(clean: CleanView, name: string, value: string): Promise<void> {
  await press(clean, '[data-testid="tool-look"]');
  await press(clean, `input[name="hw-${name}"][value="${value}"]`);
  await press(clean, '[data-testid="tool-look"]');
}

/** Runs in the page: how wide a line is in a typeface. */
function widthIn(root: ShadowRoot, fontFamily: string): number {
  const line = document.createElement('span');
  line.style.cssText = `position:absolute;white-space:nowrap;font-size:40px`;
  line.style.fontFamily = fontFamily;
  line.textContent = 'The weir at Oberwasser, minimum illumination';
  root.querySelector('.hw-frame')?.append(line);
  const { width } = line.getBoundingClientRect();
  line.remove();
  return width;
}

/** What the options say of places. */
async function placesKept({ driver }: Stage): Promise<string> {
  const options = await driver.extensionPage('options.html#data');
  const says = await until('the places', () =>
    options.evaluate(() => document.querySelector('[data-testid="places"]')?.textContent),
  );
  await options.close();
  return says;
}

async function longRead(stage: Stage): Promise<{ page: Page; clean: CleanView }> {
  const { page, clean, verdict } = await openClean(stage, PAGES.longRead);
  assert.notEqual(verdict.verdict, 'copy');
  return { page, clean };
}
