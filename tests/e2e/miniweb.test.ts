/** One page of each group of the mini-web, in both browsers; `npm run miniweb` prints the whole table. */
import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { runInBrowser } from '../miniweb/browser-finder.ts';
import type { Case } from '../miniweb/web.ts';
import type { BrowserName } from '../tools/browsers.ts';

const NAMES = (process.env.HEADWATER_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const MANNERS = [
  'redirect',
  'chain',
  'home-link',
  'silent-scraped',
  'wrong-source',
  'dead',
  'agency',
  'original',
];

for (const name of NAMES) {
  describe(`the mini-web (${name})`, { timeout: 300_000 }, () => {
    test('originals are found, and nothing wrong is called one', async () => {
      const seen = new Set<string>();
      const first = ({ manner }: Case) => {
        const wanted = MANNERS.includes(manner) && !seen.has(manner);
        seen.add(manner);
        return wanted;
      };
      const { outcomes, early } = await runInBrowser(name, first);
      assert.deepEqual(
        outcomes
          .filter(({ found, wrong }) => !found || wrong)
          .map(({ one, said }) => `${one.manner}: ${said}`),
        [],
      );
      assert.equal(outcomes.length, MANNERS.length);
      assert.deepEqual(early, []);
    });
  });
}
