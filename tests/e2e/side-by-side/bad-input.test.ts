/** Candidates, search services and pages that misbehave: a plain word in the right place, and an end in time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchDone, verdictShown } from '../../tools/popup.ts';
import { until } from '../../tools/until.ts';
import { type BadLink, badLinkPage, PAGES } from '../../tools/web.ts';
import { words } from '../../tools/words.ts';
import { inBothBrowsers, type Stage } from '../stage.ts';

/** A candidate may take ten seconds; the rest is the browsers'. */
const SEARCH_MS = 25_000;

const CASES: { link: BadLink; what: string; problem: string }[] = [
  { link: 'hang', what: 'never finishes its answer', problem: 'timeout' },
  { link: 'gone', what: 'answers 404', problem: 'notFound' },
  { link: 'broken', what: 'answers 503', problem: 'serverError' },
  { link: 'circle', what: 'redirects in a circle', problem: 'redirectLoop' },
  { link: 'private', what: 'is a private address', problem: 'blocked' },
  { link: 'redirect-private', what: 'redirects to a private address', problem: 'blocked' },
  { link: 'too-large', what: 'sends fifty megabytes', problem: 'tooLarge' },
  { link: 'pdf', what: 'is a PDF', problem: 'notHtml' },
];

inBothBrowsers('bad input', (stage) => {
  for (const { link, what, problem } of CASES) {
    test(`a candidate that ${what}`, async () => {
      const result = await search(stage, badLinkPage(link));
      assert.equal(result.state, 'done', result.text);
      assert.notEqual(result.origin?.check, 'verified');
      const sentence = words(`popup.problem.${problem}`);
      assert.ok(result.text.includes(sentence), `"${sentence}" is not among:\n${result.text}`);
      if (link === 'private') {
        assert.deepEqual(
          stage.web.requests.filter((request) => request.host === '192.168.0.10'),
          [],
        );
      }
    });
  }

  test('an original that stands on plain http only', async () => {
    const result = await search(stage, badLinkPage('http-only'));
    assert.deepEqual(result.origin, { href: 'http://oldpress.example/story', check: 'verified' });
  });

  test('a look-alike that is linked as the source is not called the original', async () => {
    const result = await search(stage, badLinkPage('look-alike'));
    assert.notEqual(result.origin?.check, 'verified');
    assert.notEqual(result.origin?.href, PAGES.lookAlike);
  });

  test('a search service finds what a dead link does not', async () => {
    await useSearchService(stage);
    const result = await search(stage, badLinkPage('gone', 'searched'));
    assert.deepEqual(result.origin, { href: PAGES.original, check: 'verified' });
  });

  test('a search service that answers HTML', async () => {
    await useSearchService(stage);
    stage.web.searchMode = 'html';
    const result = await search(stage, badLinkPage('gone', 'html'));
    assert.equal(result.state, 'done');
    assert.ok(result.text.includes(words('popup.problem.badAnswer')), result.text);
  });

  test('a page of ten megabytes is judged in time and does not freeze', async () => {
    const page = await stage.driver.open(PAGES.huge);
    const popup = await stage.driver.popup(PAGES.huge);
    const verdict = await verdictShown(popup, 20_000);
    assert.notEqual(verdict.verdict, null);
    const asked = Date.now();
    assert.equal(await page.evaluate(() => document.title), 'The longest report');
    assert.ok(Date.now() - asked < 5_000, 'the page answers slowly');
  });
});

// A browser of its own: after a refusal the service is left alone for a while.
inBothBrowsers('a service that refuses', (stage) => {
  test('a search service that asks to wait', async () => {
    await useSearchService(stage);
    stage.web.searchMode = 'rate-limit';
    const result = await search(stage, badLinkPage('gone', 'rate-limited'));
    assert.equal(result.state, 'done');
    assert.ok(result.text.includes(words('popup.problem.rateLimited')), result.text);
    assert.ok(stage.web.requests.some((request) => request.host === 'search.example'));
  });
});

async function search(stage: Stage, url: string) {
  await stage.driver.open(url);
  const popup = await stage.driver.popup(url);
  const verdict = await verdictShown(popup);
  assert.equal(verdict.verdict, 'copy');
  return searchDone(popup, SEARCH_MS);
}

async function useSearchService(stage: Stage): Promise<void> {
  const options = await stage.driver.extensionPage('options.html#search');
  const field = await options.waitForSelector(`::-p-aria(${words('options.search.searxng')})`);
  assert.ok(field, 'there is no field for the search server');
  await field.click({ count: 3 });
  await field.type('https://search.example/');
  await field.press('Enter');
  await until('the server to be saved', () =>
    options.evaluate((saved) => document.body.textContent?.includes(saved), words('options.search.saved')),
  );
}
