import { i18n } from '#i18n';
import { parseHttpUrl } from '../../core/url';
import { ownWords } from '../../ui/own-words';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { longDate } from '../formats';
import { savedArticle } from '../saved-article';
import css from './paper.css?inline';

/** On paper alone: where the text was read and where it was first published, with the addresses in full. */
const paper: ReaderFeature = {
  id: 'paper',
  // The last of what stands behind the article.
  order: 31,
  css,
  mount(view) {
    const note = h('footer', { class: 'hw-paper', ...ownWords(), 'data-testid': 'paper' });
    view.article.after(note);
    view.onState(() => {
      const { origin, story, savedAt } = savedArticle(view);
      const original = origin && parseHttpUrl(origin.url)?.href;
      const date = longDate(new Date(savedAt).toISOString()) ?? '';
      note.replaceChildren(
        h('p', {}, story),
        ...(original ? [h('p', {}, `${i18n.t('reader.save.original')} `, h('bdi', {}, original))] : []),
        h('p', {}, `${i18n.t('reader.save.readAt', { date })} `, h('bdi', {}, view.url)),
      );
    });
  },
};

export default paper;
