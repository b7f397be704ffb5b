import '@/src/ui/base.css';
import '@/src/ui/options/options.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { OptionsPage } from '@/src/ui/options/options-page';
import { useActions, useSection, useStored } from '@/src/ui/options/use-options';
import { preparePage } from '@/src/ui/page';

function App() {
  const { section, line, place } = useSection();
  const state = useStored();
  const actions = useActions(state?.settings ?? null);
  return state && <OptionsPage section={section} line={line} place={place} state={state} actions={actions} />;
}

preparePage(`${i18n.t('options.title')} – Headwater`);
const app = document.getElementById('app');
if (app) render(<App />, app);
