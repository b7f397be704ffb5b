/** Shows one scene: `?scene=popup/copy-found&theme=dark&locale=de`. */

import { render } from 'preact';
import { i18n } from '#i18n';
import { scenes } from './scenes';
import { query } from './stub';

const scene = scenes[query.get('scene') ?? ''];
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.lang = i18n.t('common.lang');
const app = document.getElementById('app');
if (app) {
  if (scene) {
    const style = document.createElement('style');
    style.textContent = scene.css;
    document.head.append(style);
    if (query.has('page')) document.documentElement.classList.add('is-page');
    render(scene.view(), app);
    // After the effects of the first rendering.
    setTimeout(() => scene.act?.(app), 50);
  } else {
    render(
      <ul>
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`?scene=${name}`}>{name}</a>
          </li>
        ))}
      </ul>,
      app,
    );
  }
}
