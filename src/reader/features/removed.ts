import { i18n } from '#i18n';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { addPanel } from '../panel';
import { stepName } from '../steps';
import css from './removed.css?inline';

/** Rows shown; a page with more is summed up. */
const MAX_ROWS = 200;

/** Lists what the clean view left out, so that nothing vanishes unseen. */
const removed: ReaderFeature = {
  id: 'removed',
  order: 30,
  css,
  mount(view, signal) {
    const all = view.data.removed;
    if (all.length === 0) return;
    addPanel(
      view,
      {
        id: 'removed',
        word: i18n.t('reader.removed.word', all.length, [String(all.length)]),
        label: i18n.t('reader.removed.label'),
        fill(panel) {
          const rows = all
            .slice(0, MAX_ROWS)
            .map(({ step, text }) =>
              h(
                'li',
                { class: 'hw-removed-row' },
                h('span', { class: 'hw-removed-step' }, stepName(step)),
                h(
                  'q',
                  { class: 'hw-removed-text', lang: view.article.parentElement?.lang, dir: 'auto' },
                  text,
                ),
              ),
            );
          panel.append(
            h('p', { class: 'hw-panel-title' }, i18n.t('reader.removed.title')),
            h('ul', { class: 'hw-removed-list' }, ...rows),
          );
          const more = all.length - rows.length;
          if (more > 0) panel.append(h('p', {}, i18n.t('reader.removed.more', more, [String(more)])));
        },
      },
      signal,
    );
  },
};

export default removed;
