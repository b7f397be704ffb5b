import changelog from '../../../CHANGELOG.md?raw';
import { parseChangelog } from '../../../src/ui/changes/changelog';
import changesCss from '../../../src/ui/changes/changes.css?inline';
import { ChangesPage } from '../../../src/ui/changes/changes-page';
import ledgerCss from '../../../src/ui/ledger/ledger.css?inline';
import { LedgerPage } from '../../../src/ui/ledger/ledger-page';
import welcomeCss from '../../../src/ui/welcome/welcome.css?inline';
import { type WelcomeInput, WelcomePage } from '../../../src/ui/welcome/welcome-page';
import { LEDGER } from '../fixtures';
import { click, component, type Scenes } from '../scene';

const KEYS = { read: 'Alt+Shift+R', find: 'Alt+Shift+O' };

const welcome = (input: WelcomeInput) =>
  component('page', welcomeCss, () => <WelcomePage input={input} onGrant={() => {}} />);

const ledger = (entries: typeof LEDGER, act?: (app: HTMLElement) => unknown) =>
  component('page', ledgerCss, () => <LedgerPage entries={entries} onClear={() => {}} />, act);

const releases = parseChangelog(changelog);

export const pageScenes: Scenes = {
  welcome: welcome({ keys: KEYS, access: 'granted' }),
  'welcome/missing': welcome({ keys: { read: '', find: '' }, access: 'missing' }),
  'welcome/granted': welcome({ keys: KEYS, access: 'granted-now' }),
  changes: component('page', changesCss, () => <ChangesPage releases={releases} version="0.1.0" />),
  ledger: ledger(LEDGER),
  'ledger/empty': ledger([]),
  'ledger/clear': ledger(LEDGER, (app) => click(app, '.totals button')),
};
