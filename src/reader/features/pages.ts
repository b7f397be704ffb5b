import { i18n } from '#i18n';
import { parseHttpUrl } from '../../core/url';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { ownWords } from '../own-words';
import css from './pages.css?inline';

/** An article that is spread over several pages says so at its end, and leads on. */
const pages: ReaderFeature = {
  id: 'pages',
  order: 35,
  css,
  mount(view) {
    const { next, all } = view.data.facts.pages;
    const link = (address: string | null, text: string, id: string) => {
      const href = address && parseHttpUrl(address)?.href;
      return href ? [' ', h('a', { href, 'data-testid': id }, text)] : [];
    };
    const links = [
      ...link(next, i18n.t('reader.pages.next'), 'next-page'),
      ...link(all, i18n.t('reader.pages.all'), 'all-pages'),
    ];
    if (links.length === 0) return;
    const line = h('p', { class: 'hw-pages', ...ownWords() }, i18n.t('reader.pages.goesOn'));
    line.append(...links);
    view.article.after(line);
  },
};

export default pages;
