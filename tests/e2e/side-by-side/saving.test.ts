/** What is saved from the clean view, read back by programs that are not ours. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { CleanView } from '../../tools/clean-view.ts';
import { downloaded } from '../../tools/downloaded.ts';
import { until } from '../../tools/until.ts';
import { BAD_LINKS, PAGES } from '../../tools/web.ts';
import { inBothBrowsers, openClean, type Stage } from '../stage.ts';

/** Debian's package of the EPUB checker is a Java archive. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';

inBothBrowsers('saving', (stage) => {
  test('a book holds text, contents and pictures, and passes epubcheck', async (context) => {
    const { clean } = await openClean(stage, PAGES.footnotes);
    stage.web.clear();
    const { path, said } = await saved(stage, clean, 'book', '.epub');
    assert.equal(said, 'Saved. One picture could not be had; a link stands in its place.');
    const fetched = stage.web.requests.filter(({ url }) => /\.(?:jpg|png|webp)$/.test(url));
    assert.deepEqual(
      fetched.map(({ cookie, referrer }) => [cookie, referrer]),
      fetched.map(() => [null, null]),
    );

    const files = unzipSync(new Uint8Array(await readFile(path)));
    assert.equal(Object.keys(files)[0], 'mimetype');
    const names = Object.keys(files).filter((name) => name.startsWith('EPUB/pictures/'));
    // WebP is no kind that every reading program shows: one became JPEG, the one that is seen through PNG.
    assert.deepEqual(names.map((name) => name.split('.')[1]).sort(), ['jpg', 'jpg', 'png', 'png']);
    const opf = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
    for (const part of ['Three weirs', 'Ruben Achter', 'Lakeside Observer', '2026-03-02', PAGES.footnotes]) {
      assert.ok(opf.includes(part), `${part} is missing in ${opf}`);
    }
    const chapter = strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array());
    assert.ok(same(await textOfXml(clean, chapter), await textOf(clean)), chapter);
    assert.match(chapter, /<a href="#place-\d+"[^>]*>1<\/a>/, 'footnotes lead to their notes');

    if (!existsSync(EPUBCHECK)) context.diagnostic(`${EPUBCHECK} is missing: the book was not checked by it`);
    else await promisify(execFile)('java', ['-jar', EPUBCHECK, '--failonwarnings', path]);
  });

  test('a web page needs nothing but itself', async () => {
    const { clean } = await openClean(stage, PAGES.footnotes);
    const { path } = await saved(stage, clean, 'page', '.html');
    const expected = await textOf(clean);
    const html = await readFile(path, 'utf8');
    assert.equal(html.match(/src="data:image\//g)?.length, 4);
    assert.doesNotMatch(html, /src="http/);
    const page = await stage.driver.browser.newPage();
    await page.goto(pathToFileURL(path).href);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    assert.ok(same(squeeze(text), expected), text);
    const broken = await page.evaluate(
      () => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
    );
    assert.equal(broken, 0);
    await page.close();
  });

  test('saving can be given up', async () => {
    const { clean } = await openClean(stage, PAGES.footnotes);
    // A picture that never comes.
    await clean.evaluate((root, url) => {
      for (const image of root.querySelectorAll('img')) image.src = url;
    }, `${BAD_LINKS.hang}.png`);
    await press(clean, 'tool-save');
    await press(clean, 'save-book');
    await until('the way to give it up', () => press(clean, 'save-cancel'));
    assert.equal(await until('the word that it was', () => saidIn(clean)), 'Cancelled. Nothing was saved.');
  });
});

async function saved(
  stage: Stage,
  clean: CleanView,
  what: string,
  ending: string,
): Promise<{ path: string; said: string }> {
  const folder = stage.driver.downloads;
  await rm(folder, { recursive: true, force: true });
  await press(clean, 'tool-save');
  await press(clean, `save-${what}`);
  const said = await until('the word that it is saved', () => saidIn(clean));
  return { path: await downloaded(folder, ending), said };
}

function saidIn(clean: CleanView): Promise<string> {
  return clean.evaluate(
    (root) => root.querySelector('[data-testid="panel-save"] [role="status"]')?.textContent ?? '',
  );
}

function press(clean: CleanView, testId: string): Promise<boolean> {
  return clean.evaluate((root, wanted) => {
    const element = root.querySelector<HTMLElement>(`[data-testid="${wanted}"]`);
    const shown = element !== null && element.getClientRects().length > 0;
    if (shown) element.click();
    return shown;
  }, testId);
}

/** The words of the article as it is shown. */
async function textOf(clean: CleanView): Promise<string> {
  return squeeze(
    await clean.evaluate((root) => {
      const copy = root.querySelector('[data-testid="article"]')?.cloneNode(true) as HTMLElement;
      for (const gone of copy.querySelectorAll('[hidden],[aria-hidden="true"]')) gone.remove();
      return copy.textContent ?? '';
    }),
  );
}

/** Read by the browser's XML parser, which takes no mistakes. */
async function textOfXml(clean: CleanView, xml: string): Promise<string> {
  return squeeze(
    await clean.evaluate((_, source) => {
      const file = new DOMParser().parseFromString(source, 'application/xhtml+xml');
      return file.querySelector('parsererror')?.textContent ?? file.querySelector('main')?.textContent ?? '';
    }, xml),
  );
}

/** The same words but for the link in the place of the picture that is not there. */
function same(saved: string, shown: string): boolean {
  return saved.replace('Picturenotsaved:Adrawingofthedeed', '') === shown;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
