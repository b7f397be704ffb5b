import { i18n } from '#i18n';
import { ownWords } from '../../ui/own-words';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { percentText } from '../formats';
import css from './coverage.css?inline';

/** How much of the page's text the view holds, and a way out where that is the wrong text. */
const coverage: ReaderFeature = {
  id: 'coverage',
  // Before the lines that also stand behind the article: it is the last of them.
  order: 32,
  css,
  mount(view, signal) {
    const { coverage: share, others } = view.data;
    if (others.length === 0) return;
    const button = h(
      'button',
      { type: 'button', class: 'hw-textual hw-another', 'data-testid': 'another' },
      i18n.t('reader.coverage.another'),
    );
    const said = h('span', { role: 'status' });
    button.addEventListener(
      'click',
      () => {
        if (view.another()) return;
        said.textContent = i18n.t('reader.coverage.none');
        button.remove();
      },
      { signal },
    );
    view.article.after(
      h(
        'p',
        { class: 'hw-coverage', ...ownWords() },
        i18n.t('reader.coverage.share', { percent: percentText(share) }),
        ' ',
        button,
        said,
      ),
    );
  },
};

export default coverage;
