/** Brings each section of the options into the state in which it shows the most, for looking at and for judging. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './launch.ts';
import { chooseFile, openSection, type Section, saysText, write } from './options.ts';
import { until } from './until.ts';
import { type BundledWeb, PAGES } from './web.ts';
import { words } from './words.ts';

interface Stage {
  readonly driver: Driver;
  readonly web: BundledWeb;
}

/** Every section and the states of it that cannot be seen together. */
export const VIEWS = ['rules', 'import', 'lists', 'look', 'search', 'privacy', 'data'] as const;
export type View = (typeof VIEWS)[number];

const RULES = `! Title: My rules
[weltnachrichten-heute.example]
mode: sometimes
body: .td-post-content
strip: .td-post-featured-image, //p[starts-with(., "Read also")]
test_url: ${PAGES.scraped}
test_contains: words that are not there

[quiet.example]
mode: never
`;

/** Opens a section with everything in it unfolded. */
export async function openAll(stage: Stage, view: View): Promise<Page> {
  const section: Section = view === 'import' ? 'rules' : view;
  const options = await openSection(stage, section, 'main section:not([hidden]) h1');
  if (section === 'rules') await until('the editor', () => options.$('[data-testid="rules-editor"]'));
  await SHOW[view](stage, options);
  await options.evaluate(() => scrollTo(0, 0));
  return options;
}

const SHOW: Record<View, (stage: Stage, options: Page) => Promise<unknown>> = {
  async rules({ driver }, options) {
    await until('what stands below the editor', () => options.$('[data-testid="check-open"]'));
    await write(options, RULES);
    await driver.open(PAGES.scraped);
    await options.bringToFront();
    await unfold(options);
    await until('the open pages', () => options.$('[data-testid="try-page"] option:not([value="pasted"])'));
    await options.click('[data-testid="try-run"]');
    await until('the result', () => options.$('[data-testid="try-result"]'));
    await options.click('[data-testid="check-run"]');
    await until('the report', () => options.$('[data-testid="check-report"][data-phase="done"]'));
    await until('the mistake', () => options.$('[data-testid="rules-error"]'));
  },
  async import(_, options) {
    await write(options, '[one.example]\nbody: .mine\n');
    await unfold(options);
    const text =
      '[one.example]\nbody: .theirs\n[two.example]\nbody: .two\nlogin_uri: https://two.example/\nbody: ((\n\nb.example##.ad\n##.everywhere\n';
    await options.type('[data-testid="import-text"]', text);
    await options.$eval('[data-testid="import-text"]', (field) =>
      (field as HTMLTextAreaElement).form?.requestSubmit(),
    );
    await until('the preview', () => options.$('.tally'));
    await unfold(options);
    await unfold(options);
  },
  async lists({ web }, options) {
    if (!(await options.$('.list-card'))) {
      await options.type('[data-testid="list-address"]', 'lists.example/town.txt');
      await options.click('[data-testid="list-add"]');
      await until('the list', () => options.$('.list-card'));
    }
    web.listMode = 'error';
    await options.click('[data-testid="list-update"]');
    await until('the refusal', () => options.$('[data-result="server-error"]'));
    await options.type('[data-testid="list-address"]', 'no address');
    await options.click('[data-testid="list-add"]');
    await until('the other refusal', () => options.$('[data-testid="list-says"].is-bad'));
    await unfold(options);
    await until('its rules', () => options.$('.list-text'));
    await options.click('[data-testid="list-remove"]');
  },
  async look() {},
  search: (_, options) => unfold(options),
  privacy: (_, options) => unfold(options),
  async data(_, options) {
    if (!(await options.$('[data-testid="sync"][aria-checked="true"]')))
      await options.click('[data-testid="sync"]');
    await until('sharing to be said', () => options.$('[data-testid="sync-says"]'));
    const backup =
      '{"format":"headwater","version":99,"settings":{"glow":1},"rules":"[a.example]\\nmode: never\\n[b.exa';
    await chooseFile(options, 'headwater.json', new TextEncoder().encode(backup));
    await until('what was found', () => options.$('.found'));
    await until('how sharing went', () => saysText(options, words('rules.sync.done').split('{', 1)[0] ?? ''));
  },
};

async function unfold(options: Page): Promise<void> {
  await options.evaluate(async () => {
    for (const details of document.querySelectorAll('main section:not([hidden]) details')) {
      if (details.checkVisibility()) details.setAttribute('open', '');
    }
    await new Promise((done) => setTimeout(done, 100));
  });
}
