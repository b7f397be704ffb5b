import '@/src/ui/base.css';
import '@/src/ui/welcome/welcome.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { isNarrowed } from '@/src/platform/access';
import { preparePage } from '@/src/ui/page';
import { type WelcomeInput, WelcomePage } from '@/src/ui/welcome/welcome-page';

async function readInput(): Promise<WelcomeInput> {
  // Firefox for Android has no shortcuts.
  const commands = (await browser.commands?.getAll()) ?? [];
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return {
    keys: { read: keyOf('read-clean'), find: keyOf('find-original') },
    access: (await isNarrowed()) ? 'missing' : 'granted',
  };
}

function App() {
  const [input, setInput] = useState<WelcomeInput | null>(null);
  useEffect(() => void readInput().then(setInput), []);

  function grant(): void {
    // Straight from the click, before anything is awaited: browsers refuse it later.
    void browser.permissions.request({ origins: ['*://*/*'] }).then((granted) => {
      if (granted) setInput((now) => now && { ...now, access: 'granted-now' });
    });
  }
  return input && <WelcomePage input={input} onGrant={grant} />;
}

preparePage(`${i18n.t('welcome.title')} – Headwater`);
const app = document.getElementById('app');
if (app) render(<App />, app);
