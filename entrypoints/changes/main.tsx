import '@/src/ui/base.css';
import '@/src/ui/changes/changes.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import changelog from '@/CHANGELOG.md?raw';
import { parseChangelog } from '@/src/ui/changes/changelog';
import { ChangesPage } from '@/src/ui/changes/changes-page';
import { preparePage } from '@/src/ui/page';

preparePage(`${i18n.t('changes.title')} – Headwater`);
const app = document.getElementById('app');
if (app) {
  const { version } = browser.runtime.getManifest();
  render(<ChangesPage releases={parseChangelog(changelog)} version={version} />, app);
}
