/**
 * node tests/miniweb/run.ts [--in node,chromium,firefox] [--only MANNER] [--show]
 *
 * Runs the search for originals over the mini-web and prints a table by manner of copying: the finder by itself in
 * this process, then the built extension in real browsers.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tools/browsers.ts';
import { runInBrowser } from './browser-finder.ts';
import { runMiniWeb } from './node-finder.ts';
import { type Outcome, table } from './table.ts';
import type { Case } from './web.ts';

const { values } = parseArgs({
  options: {
    in: { type: 'string', default: 'node,chromium,firefox' },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const wanted = (one: Case): boolean => !values.only || one.manner === values.only;
let wrong = 0;
for (const place of values.in.split(',')) {
  console.log(`\n${place}\n`);
  wrong +=
    place === 'node' ? print(await runMiniWeb(wanted, values.show)) : await browser(place as BrowserName);
}
process.exit(wrong > 0 ? 1 : 0);

async function browser(name: BrowserName): Promise<number> {
  const { outcomes, early } = await runInBrowser(name, wanted, (outcome) => {
    if (values.show && (!outcome.found || outcome.wrong))
      console.log(`${outcome.one.manner} ${outcome.one.url}\n  said ${outcome.said}`);
  });
  const bad = print(outcomes);
  console.log(`requests before the click: ${early.length} ${early.join(' ')}`);
  return bad + early.length;
}

function print(outcomes: readonly Outcome[]): number {
  console.log(table(outcomes));
  return outcomes.filter((outcome) => outcome.wrong).length;
}
