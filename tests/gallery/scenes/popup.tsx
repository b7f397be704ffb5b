import type { PopupInput } from '../../../src/ui/popup/model';
import { Popup } from '../../../src/ui/popup/popup';
import css from '../../../src/ui/popup/popup.css?inline';
import { POPUP_STATES } from '../fixtures';
import { click, component, type Scene, type Scenes } from '../scene';

const actions = {
  find() {},
  searchWeb() {},
  read: () => Promise.resolve(false),
  pick: () => Promise.resolve(true),
  showFinding: () => Promise.resolve(false),
  setMode() {},
  grant() {},
  enable() {},
  disable() {},
  openOptions() {},
  openLedger() {},
  openChanges() {},
  setFind: () => Promise.resolve(true),
  ruleFor: (url: string) =>
    Promise.resolve({
      origin: url.includes('weltnachrichten') ? { list: '', line: 12 } : null,
      find: 'click' as const,
    }),
  copy: () => Promise.resolve(true),
};

function scene(name: string, act?: (app: HTMLElement) => unknown, change: Partial<PopupInput> = {}): Scene {
  const state = POPUP_STATES[name];
  const input = state && { ...state, ...change };
  if (!input) throw new Error(`no state ${name}`);
  return component('popup', css, () => <Popup input={input} actions={actions} version="0.1.0" />, act);
}

export const popupScenes: Scenes = {
  ...Object.fromEntries(Object.keys(POPUP_STATES).map((name) => [`popup/${name}`, scene(name)])),
  'popup/wrong': scene('copy-found', (app) => click(app, '.foot [aria-expanded]')),
  'popup/wrong-copied': scene('copy-found', async (app) => {
    await click(app, '.foot [aria-expanded]');
    await click(app, '.panel .row button');
  }),
  'popup/news': scene('copy-found', undefined, { news: true }),
  'popup/read-failed': scene('copy-found', (app) => click(app, '[data-testid="read"]')),
  'popup/many-open': scene('many', (app) => app.querySelector('details')?.setAttribute('open', '')),
};
