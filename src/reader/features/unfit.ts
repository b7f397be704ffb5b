import { i18n } from '#i18n';
import { ownWords } from '../../ui/own-words';
import { unfitText } from '../../ui/rule-text';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import css from './unfit.css?inline';

/** Says that a rule was passed over because it does not fit the page, and shows what it would have given. */
const unfit: ReaderFeature = {
  id: 'unfit',
  order: 31,
  first: true,
  css,
  mount(view, signal) {
    const { unfit } = view.data;
    if (!unfit) return;
    const { what, origin } = unfit;
    const button = (id: string, text: string, run: () => void) => {
      const made = h(
        'button',
        { type: 'button', class: 'hw-textual hw-unfit-button', 'data-testid': id },
        text,
      );
      made.addEventListener('click', run, { signal });
      return made;
    };
    // Lists of others are not edited.
    const mine = origin && origin.subscription === undefined;
    view.article.before(
      h(
        'p',
        { class: 'hw-unfit', role: 'note', ...ownWords(), 'data-testid': 'unfit' },
        unfitText(origin),
        ' ',
        what === 'body' && button('unfit-obey', i18n.t('reader.unfit.obey'), () => void view.another()),
        ' ',
        mine &&
          button('unfit-rules', i18n.t('reader.fix.see'), () => view.openOptions(`rules:${origin.line}`)),
      ),
    );
  },
};

export default unfit;
