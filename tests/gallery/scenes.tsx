import type { ComponentChild } from 'preact';
import { debrisFor, lexiconFor } from '../../src/lexicon';
import baseCss from '../../src/ui/base.css?inline';
import ledgerCss from '../../src/ui/ledger/ledger.css?inline';
import { LedgerPage } from '../../src/ui/ledger/ledger-page';
import type { OptionsActions } from '../../src/ui/options/actions';
import { writeBackup } from '../../src/ui/options/backup';
import optionsCss from '../../src/ui/options/options.css?inline';
import { OptionsPage, SECTIONS, type Section } from '../../src/ui/options/options-page';
import { Popup } from '../../src/ui/popup/popup';
import popupCss from '../../src/ui/popup/popup.css?inline';
import welcomeCss from '../../src/ui/welcome/welcome.css?inline';
import { WelcomePage } from '../../src/ui/welcome/welcome-page';
import { HEALTH, LEDGER, LIST_TEXT, LISTS, LOOKS, POPUP_STATES, RULES, SETTINGS } from './fixtures';

export interface Scene {
  readonly css: string;
  view(): ComponentChild;
  /** What a person does before the picture is taken. */
  readonly act?: (app: HTMLElement) => void;
}

const popupActions = {
  find() {},
  searchWeb() {},
  read: () => Promise.resolve(true),
  pick: () => Promise.resolve(true),
  showFinding: () => Promise.resolve(false),
  setMode() {},
  grant() {},
  enable() {},
  disable() {},
  openOptions() {},
  openLedger() {},
  setFind: () => Promise.resolve(true),
  ruleFor: (url: string) =>
    Promise.resolve({
      origin: url.includes('weltnachrichten') ? { list: '', line: 12 } : null,
      find: 'click' as const,
    }),
  copy: () => Promise.resolve(true),
};

function popupScenes(): Record<string, Scene> {
  const scenes: Record<string, Scene> = {};
  for (const [name, input] of Object.entries(POPUP_STATES)) {
    scenes[`popup/${name}`] = {
      css: baseCss + popupCss,
      view: () => <Popup input={input} actions={popupActions} version="0.1.0" />,
    };
  }
  const wrong = scenes['popup/copy-found'];
  if (wrong) {
    scenes['popup/wrong'] = {
      ...wrong,
      act: (app) => app.querySelector<HTMLElement>('.foot [aria-expanded]')?.click(),
    };
  }
  const many = scenes['popup/many'];
  if (many) {
    scenes['popup/many-open'] = {
      ...many,
      act: (app) => app.querySelector('details')?.setAttribute('open', ''),
    };
  }
  return scenes;
}

const TRIED = `<title>The last wooden sluice</title><article><h1>The last wooden sluice</h1>
<p>The keeper opens the gate at dawn, as her father did, and the water comes through the old boards with a sound that the village knows by heart.</p>
<p>This week she will do it for the last time, because the timber has gone soft and a new gate of steel is waiting on the bank beside the mill.</p>
<p class="aside-box">The mill beside the gate was built by three brothers, who quarrelled over the water for the rest of their lives.</p>
<p>Nobody has counted how often the gate was lifted, but the grooves in the posts are as deep as a hand, and the rope has been replaced eleven times.</p></article>`;

const optionsActions: OptionsActions = {
  update: () => Promise.resolve(true),
  saveRules: (_text, base) => Promise.resolve({ ok: true, revision: base + 1 }),
  editRules: () => Promise.resolve(true),
  askConsent() {},
  subscribe: () => Promise.resolve({ ok: false, why: 'no-rules' }),
  updateList: () => Promise.resolve('unchanged'),
  setList: () => Promise.resolve(true),
  removeList: () => Promise.resolve(true),
  listText: () => Promise.resolve(LIST_TEXT),
  fetchPage: () => Promise.resolve({ ok: false, why: 'not-found' }),
  fetchRules: () => Promise.resolve({ ok: false, why: 'not-found' }),
  openPages: () =>
    Promise.resolve([
      { tabId: 1, title: 'The last wooden sluice', url: 'https://lakeside-observer.example/town/sluice' },
    ]),
  vocabulary: (langs) => Promise.resolve({ lexicon: lexiconFor(langs), debris: debrisFor(langs) }),
  readPage: () => Promise.resolve({ html: TRIED, url: 'https://lakeside-observer.example/town/sluice' }),
  testSearch: () => Promise.resolve({ ok: false, why: 'refused' }),
  restore: () => Promise.resolve(true),
  forget: () => Promise.resolve(true),
  listSetAside: () => Promise.resolve([]),
  dropSetAside: () => Promise.resolve(),
  forgetLook: () => Promise.resolve(true),
  countPlaces: () => Promise.resolve(12),
  clearPlaces: () => Promise.resolve(true),
  download() {},
};

function optionsScene(section: Section, rules: string, act?: Scene['act']): Scene {
  return {
    css: baseCss + optionsCss,
    view: () => (
      <OptionsPage
        section={section}
        state={{
          settings: SETTINGS,
          rules: { text: rules, revision: 1 },
          lists: LISTS,
          looks: LOOKS,
          health: HEALTH,
          sync: { base: '', left: 0, at: null, failed: false },
        }}
        actions={optionsActions}
      />
    ),
    ...(act ? { act } : {}),
  };
}

function click(app: HTMLElement, selector: string): void {
  app.querySelector<HTMLElement>(selector)?.click();
}

function choose(app: HTMLElement, name: string, text: string): void {
  const field = app.querySelector<HTMLInputElement>('[data-testid="import"]');
  if (!field) return;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(app: HTMLElement, selector: string, text: string): void {
  const field = app.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const optionsScenes: Record<string, Scene> = {
  ...Object.fromEntries(SECTIONS.map((section) => [`options/${section}`, optionsScene(section, RULES)])),
  'options/lists-open': optionsScene('lists', RULES, (app) =>
    setTimeout(() => click(app, '.list-card summary'), 100),
  ),
  'options/rules-empty': optionsScene('rules', '', (app) => click(app, '.help summary')),
  'options/rules-saved': optionsScene('rules', RULES, (app) => click(app, '[data-testid="rules-save"]')),
  'options/rules-try': optionsScene(
    'rules',
    '[lakeside-observer.example]\ntitle: h1\nstrip: .aside-box, .missing\nstrip: .gone\n',
    (app) => {
      const summary = app.querySelector<HTMLElement>('.try summary');
      setTimeout(() => summary?.click(), 400);
      setTimeout(() => click(app, '[data-testid="try-run"]'), 900);
    },
  ),
  'options/rules-import': optionsScene('rules', RULES, (app) => {
    setTimeout(() => {
      choose(
        app,
        'lists.txt',
        '##.ad\nlakeside-observer.example##.box\n\n[weltnachrichten-heute.example]\nmode: never\n\n[techledger.example]\nbody: .story\nlogin_uri: https://techledger.example/in\nstirp: .x\n',
      );
    }, 400);
    setTimeout(() => {
      for (const each of app.querySelectorAll('.listing')) each.setAttribute('open', '');
    }, 1200);
  }),
  'options/search-bad': optionsScene('search', '', (app) => {
    type(app, '#searxng', 'searx.example/search?q=');
    setTimeout(() => click(app, '[type="submit"]'), 10);
  }),
  'options/search-refused': optionsScene('search', '', (app) => {
    type(app, '#searxng', 'searx.example');
    setTimeout(() => click(app, '.field-row [type="button"]'), 10);
  }),
  'options/privacy-forget': optionsScene('privacy', '', (app) => click(app, '.block:last-child .button')),
  'options/data-found': optionsScene('data', '', (app) =>
    choose(
      app,
      'a.json',
      writeBackup({ settings: SETTINGS, rules: RULES, lists: [], looks: LOOKS }, Date.UTC(2026, 1, 3, 12)),
    ),
  ),
  'options/data-bad': optionsScene('data', '', (app) =>
    choose(
      app,
      'a.json',
      JSON.stringify({ format: 'headwater', version: 1, settings: { look: { size: 400 } }, rules: '' }),
    ),
  ),
};

const KEYS = { read: 'Alt+Shift+R', find: 'Alt+Shift+O' };

export const scenes: Record<string, Scene> = {
  ...popupScenes(),
  ...optionsScenes,
  welcome: {
    css: baseCss + welcomeCss,
    view: () => <WelcomePage input={{ keys: KEYS, access: 'granted' }} onGrant={() => {}} />,
  },
  'welcome/missing': {
    css: baseCss + welcomeCss,
    view: () => (
      <WelcomePage input={{ keys: { read: '', find: '' }, access: 'missing' }} onGrant={() => {}} />
    ),
  },
  ledger: { css: baseCss + ledgerCss, view: () => <LedgerPage entries={LEDGER} onClear={() => {}} /> },
  'ledger/empty': { css: baseCss + ledgerCss, view: () => <LedgerPage entries={[]} onClear={() => {}} /> },
};
