import { debrisFor, lexiconFor } from '../../../src/lexicon';
import { mergeRules } from '../../../src/rules/merge';
import type { OptionsActions, OptionsState } from '../../../src/ui/options/actions';
import { writeBackup } from '../../../src/ui/options/backup';
import css from '../../../src/ui/options/options.css?inline';
import { OptionsPage, SECTIONS, type Section } from '../../../src/ui/options/options-page';
import { HEALTH, LIST_TEXT, LISTS, LOOKS, RULES, SETTINGS } from '../fixtures';
import { chooseFile, click, component, pause, type Scene, type Scenes, seen, type } from '../scene';

const TRIED = `<title>The last wooden sluice</title><article><h1>The last wooden sluice</h1>
<p>The keeper opens the gate at dawn, as her father did, and the water comes through the old boards with a sound that the village knows by heart.</p>
<p>This week she will do it for the last time, because the timber has gone soft and a new gate of steel is waiting on the bank beside the mill.</p>
<p class="aside-box">The mill beside the gate was built by three brothers, who quarrelled over the water for the rest of their lives.</p>
<p>Nobody has counted how often the gate was lifted, but the grooves in the posts are as deep as a hand, and the rope has been replaced eleven times.</p></article>`;

const actions: OptionsActions = {
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
  placesRefused: () => Promise.resolve(false),
  clearPlaces: () => Promise.resolve(true),
  download() {},
};

const STATE: OptionsState = {
  settings: SETTINGS,
  rules: { text: RULES, revision: 1 },
  lists: LISTS,
  looks: LOOKS,
  health: HEALTH,
  sync: { base: '', left: 0, at: null, failed: false },
};

function scene(
  section: Section,
  change: Partial<OptionsState> = {},
  act?: (app: HTMLElement) => unknown,
  own: Partial<OptionsActions> = {},
): Scene {
  return component(
    'page',
    css,
    () => <OptionsPage section={section} state={{ ...STATE, ...change }} actions={{ ...actions, ...own }} />,
    async (app) => {
      // The editor comes a little later than the page.
      if (section === 'rules') await seen(app, '.cm-content');
      await act?.(app);
    },
  );
}

const rules = (text: string): Partial<OptionsState> => ({ rules: { text, revision: 1 } });

const IMPORTED = `##.ad
lakeside-observer.example##.box

[weltnachrichten-heute.example]
mode: never

[techledger.example]
body: .story
login_uri: https://techledger.example/in
stirp: .x
`;

export const optionsScenes: Scenes = {
  ...Object.fromEntries(SECTIONS.map((section) => [`options/${section}`, scene(section)])),
  'options/rules-empty': scene('rules', { ...rules(''), health: [] }, (app) => click(app, '.help summary')),
  'options/rules-saved': scene('rules', {}, (app) => click(app, '[data-testid="rules-save"]')),
  'options/rules-not-saved': scene('rules', {}, (app) => click(app, '[data-testid="rules-save"]'), {
    saveRules: () => Promise.reject(new Error('full')),
  }),
  'options/rules-conflict': scene('rules', {}, (app) => click(app, '[data-testid="rules-save"]'), {
    saveRules: () =>
      Promise.resolve({
        ok: false,
        reason: 'conflict',
        current: { text: mergeRules(RULES, RULES, '[other.example]\nmode: never\n'), revision: 9 },
      }),
  }),
  'options/rules-check': scene('rules', {}, (app) => click(app, '[data-testid="check-open"]')),
  'options/rules-import-ways': scene('rules', {}, (app) => click(app, '.ways summary')),
  'options/rules-import': scene('rules', {}, async (app) => {
    chooseFile(app, 'lists.txt', IMPORTED);
    await seen(app, '[data-testid="import-confirm"]');
    for (const each of app.querySelectorAll('.listing')) each.setAttribute('open', '');
  }),
  'options/rules-import-none': scene('rules', {}, async (app) => {
    chooseFile(app, 'notes.txt', 'Nothing of the kind.');
    await seen(app, '[data-testid="import-preview"]');
    await pause(300);
  }),
  'options/lists-none': scene('lists', { lists: [] }),
  'options/lists-open': scene('lists', {}, (app) => click(app, '[data-testid="list"] summary')),
  'options/lists-refused': scene('lists', {}, async (app) => {
    await type(app, '[data-testid="list-address"]', 'https://lists.example/rules.txt');
    await click(app, '[data-testid="list-add"]');
    await pause(100);
  }),
  'options/look-no-sites': scene('look', { looks: [] }),
  ...Object.fromEntries(
    (['dark', 'sepia', 'contrast'] as const).map((theme) => [
      `options/look-${theme}`,
      scene('look', { settings: { ...SETTINGS, look: { ...SETTINGS.look, theme } }, looks: [] }),
    ]),
  ),
  'options/search-bad': scene('search', {}, async (app) => {
    await type(app, '#searxng', 'searx.example/search?q=');
    await click(app, '[type="submit"]');
  }),
  'options/search-refused': scene('search', {}, async (app) => {
    await type(app, '#searxng', 'searx.example');
    await click(app, '.field-row [type="button"]');
  }),
  'options/privacy-forget': scene('privacy', {}, (app) => click(app, '.block:last-child .button')),
  'options/data-sync-waits': scene('data', { settings: { ...SETTINGS, sync: true } }),
  'options/data-sync-done': scene('data', {
    settings: { ...SETTINGS, sync: true },
    sync: { base: '', left: 0, at: Date.UTC(2026, 1, 3, 12), failed: false },
  }),
  'options/data-sync-left': scene('data', {
    settings: { ...SETTINGS, sync: true },
    sync: { base: '', left: 12, at: Date.UTC(2026, 1, 3, 12), failed: false },
  }),
  'options/data-sync-failed': scene('data', {
    settings: { ...SETTINGS, sync: true },
    sync: { base: '', left: 0, at: null, failed: true },
  }),
  'options/data-aside': scene('data', {}, (app) => seen(app, '[data-testid="set-aside"]'), {
    listSetAside: () =>
      Promise.resolve(
        ['settings', 'rules', 'looks'].map((name) => ({ key: `backup:${name}:1`, name, text: '{"odd":1}' })),
      ),
  }),
  'options/data-found': scene('data', {}, async (app) => {
    const kept = { settings: SETTINGS, rules: RULES, lists: LISTS, looks: LOOKS };
    chooseFile(app, 'a.json', writeBackup(kept, Date.UTC(2026, 1, 3, 12)));
    await seen(app, '[data-testid="import-confirm"]');
  }),
  'options/data-taken': scene('data', {}, async (app) => {
    const kept = { settings: SETTINGS, rules: RULES, lists: LISTS, looks: LOOKS };
    chooseFile(app, 'a.json', writeBackup(kept, Date.UTC(2026, 1, 3, 12)));
    await click(app, '[data-testid="import-confirm"]');
  }),
  'options/data-newer': scene('data', {}, async (app) => {
    const newer = {
      format: 'headwater',
      version: 99,
      settings: { look: { size: 400 }, tags: [] },
      rules: '',
    };
    chooseFile(app, 'a.json', JSON.stringify(newer));
    await seen(app, '[data-testid="import-lost"]');
  }),
  'options/data-bad': scene('data', {}, async (app) => {
    chooseFile(app, 'a.json', '{');
    await pause(100);
  }),
};
