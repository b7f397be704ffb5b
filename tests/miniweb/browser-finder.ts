/** Runs the built extension over the mini-web in a real browser, as a reader would: page, button, link. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../tools/browsers.ts';
import { launch } from '../tools/launch.ts';
import { type PopupFacts, popupFacts, verdictShown } from '../tools/popup.ts';
import { until } from '../tools/until.ts';
import { serveMiniWeb } from './serve.ts';
import { mark, type Outcome } from './table.ts';
import { buildWeb, type Case } from './web.ts';

export interface BrowserRun {
  readonly outcomes: readonly Outcome[];
  /** Requests that left before the popup was opened. */
  readonly early: readonly string[];
}

/** Starts the search where it does not start by itself, and waits for its end. */
async function ended(popup: Page): Promise<PopupFacts> {
  await verdictShown(popup);
  let clicked = false;
  let before = '';
  return until(
    'the search to end',
    async () => {
      const facts = await popupFacts(popup);
      if (facts.state === 'searching') clicked = true;
      if (facts.canFind && !clicked && facts.state === 'done') {
        clicked = true;
        before = facts.text;
        await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="find"]')?.click());
        return null;
      }
      const over = facts.state === 'done' || facts.state === 'offline' || facts.state === 'error';
      return over && facts.text !== before ? facts : null;
    },
    40_000,
  );
}

/** @param say told each outcome as it comes */
export async function runInBrowser(
  name: BrowserName,
  wanted: (one: Case) => boolean,
  say: (outcome: Outcome) => void = () => {},
): Promise<BrowserRun> {
  const web = buildWeb();
  const served = await serveMiniWeb(web);
  const driver = await launch(name, { web: served });
  const outcomes: Outcome[] = [];
  const early: string[] = [];
  try {
    for (const one of web.cases.filter(wanted)) {
      served.current = one;
      served.lookUps.length = 0;
      await driver.open(one.url);
      early.push(...served.lookUps);
      const started = performance.now();
      const popup = await driver.popup(one.url);
      const facts = await ended(popup);
      const ms = performance.now() - started;
      const archive = await popup.evaluate(
        () => document.querySelector<HTMLAnchorElement>('[data-testid="archive"]')?.href ?? null,
      );
      const said = { check: facts.origin?.check ?? null, url: facts.origin?.href ?? null, archive };
      const outcome: Outcome = {
        one,
        ...mark(one, said),
        // An original that the popup calls a copy is as wrong as a wrong link.
        ...(one.group === 'original' && facts.verdict === 'copy' ? { wrong: true } : {}),
        said: `${facts.verdict} ${said.check ?? ''} ${said.url ?? ''} ${said.check ? '' : facts.text.replace(/\s+/g, ' ')}`,
        ms,
        requests: served.lookUps.length,
      };
      outcomes.push(outcome);
      say(outcome);
      await driver.closePages();
    }
    return { outcomes, early };
  } finally {
    await driver.close();
    await served.close();
  }
}
