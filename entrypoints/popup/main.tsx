import '@/src/ui/base.css';
import '@/src/ui/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { preparePage } from '@/src/ui/page';
import { Popup } from '@/src/ui/popup/popup';
import { usePopup } from '@/src/ui/popup/use-popup';

const wanted = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
// Firefox for Android shows the popup as a whole page.
const asPage = Number.isInteger(wanted) || /Android/.test(navigator.userAgent);

async function currentTab(): Promise<number> {
  if (Number.isInteger(wanted)) return wanted;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

function App(props: { readonly tabId: number }) {
  const { input, actions } = usePopup(props.tabId, asPage);
  return <Popup input={input} actions={actions} version={browser.runtime.getManifest().version} />;
}

preparePage('Headwater');
document.documentElement.classList.toggle('is-page', asPage);
const app = document.getElementById('app');
if (app) void currentTab().then((tabId) => render(<App tabId={tabId} />, app));
