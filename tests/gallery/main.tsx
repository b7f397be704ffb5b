/** Shows one scene: `?scene=popup/copy-found&theme=dark&locale=de`. */

import { render } from 'preact';
import { i18n } from '#i18n';
import { scenes } from './scenes';
import { isRtl, query } from './stub';

const scene = scenes[query.get('scene') ?? ''];
const theme = query.get('theme');
const root = document.documentElement;
if (theme) root.dataset.theme = theme;
root.lang = i18n.t('common.lang');
root.dir = isRtl ? 'rtl' : 'ltr';
root.classList.toggle('is-page', query.has('page'));
const app = document.getElementById('app');
if (app) {
  if (scene) {
    scene
      .show(app)
      .then(() => 'yes', String)
      .then((ready) => {
        root.dataset.ready = ready;
      });
  } else {
    render(
      <ul>
        {Object.entries(scenes).map(([name, { surface }]) => (
          <li key={name} data-surface={surface}>
            <a href={`?scene=${name}`}>{name}</a>
          </li>
        ))}
      </ul>,
      app,
    );
  }
}
